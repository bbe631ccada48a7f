import { HarnessError } from './model/harness-error.ts';
import type { Interpreter, RefusedInterpreter } from './model/interpreter.ts';
import { chooseInterpreters, findInterpreters } from './run/interpreters.ts';

export interface InterpreterRequest {
  /** Specs such as `3.11`, `>=3.9`, a path, `all`; empty: the one default interpreter. */
  readonly python: readonly string[];
  readonly missingPython: 'fail' | 'skip';
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface AskedInterpreters {
  readonly chosen: readonly Interpreter[];
  /** Specs that no interpreter was found for; empty under `missingPython: 'fail'`. */
  readonly missing: readonly string[];
}

/** `begun`: a process has been started, or there is none to start. */
export interface Asking {
  readonly begun: Promise<void>;
  readonly asked: Promise<AskedInterpreters>;
}

export function beginToAsk(request: InterpreterRequest): Asking {
  let settle: (() => void) | null = null;
  const begun = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const begin = (): void => settle?.();
  const asked = chooseAskedInterpreters(request, begin);
  asked.then(begin, begin);
  return { begun, asked };
}

/** Looks for the same interpreters once only: a command that goes on and on does not ask the machine each time. */
export function makeAskOnce(): typeof beginToAsk {
  const known = new Map<string, Asking>();
  return (request) => {
    const key = JSON.stringify([request.python, request.missingPython, request.cwd]);
    const asking = known.get(key) ?? beginToAsk(request);
    known.set(key, asking);
    // What was not there may be there next time.
    asking.asked.catch(() => known.delete(key));
    return asking;
  };
}

/**
 * The interpreters that a request asks for. `asking` is told whenever a process has been started.
 *
 * @throws HarnessError where there is none at all, or where one is missing that must not be.
 */
export async function chooseAskedInterpreters(
  request: InterpreterRequest,
  asking?: () => void,
): Promise<AskedInterpreters> {
  const { cwd, env, python } = request;
  const { found, refused } = await findInterpreters({ cwd, env, explicit: python, asking });
  const { chosen, missing } = chooseInterpreters(request.python, found);
  const mustFail = chosen.length === 0 || (missing.length > 0 && request.missingPython === 'fail');
  if (mustFail) throw noInterpreter(request, missing, refused);
  return { chosen, missing };
}

function noInterpreter(
  { python, missingPython }: InterpreterRequest,
  missing: readonly string[],
  refused: readonly RefusedInterpreter[],
): HarnessError {
  const isDefault = python.length === 0;
  const what = isDefault || missing.length === 0 ? 'no python3' : `no Python ${missing.join(', ')}`;
  const tried =
    refused.length === 0
      ? ''
      : `; ${refused.length} ${refused.length === 1 ? 'candidate was' : 'candidates were'} refused`;
  return new HarnessError(
    `${what} was found on this machine${tried}`,
    isDefault ? adviceForNone : advice[missingPython],
  );
}

const adviceForNone = 'Install Python 3, or name one with --python; `claimcheck doctor` says what was tried.';

const advice = {
  fail: 'See `claimcheck doctor` for what there is; `--missing-python skip` goes on with the others.',
  skip: 'See `claimcheck doctor` for what there is; `--missing-python skip` needs at least one of those asked for.',
} satisfies Record<InterpreterRequest['missingPython'], string>;
