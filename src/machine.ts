import { HarnessError } from './model/harness-error.ts';
import type { Interpreter, RefusedInterpreter } from './model/interpreter.ts';
import type { Isolation } from './model/options.ts';
import { findInterpreters } from './run/interpreters.ts';
import { openRunner } from './run/runner.ts';

/** What this machine has for claimcheck. */
export interface Machine {
  /** The interpreter that runs what asks for none; null where there is none. */
  readonly preferred: Interpreter | null;
  readonly found: readonly Interpreter[];
  /** Candidates that were tried and are not used. */
  readonly refused: readonly RefusedInterpreter[];
  readonly isolation: readonly IsolationLevel[];
}

export interface IsolationLevel {
  readonly level: Isolation;
  /** Why it cannot be had; null where it can. */
  readonly missingBecause: string | null;
}

/** Looks for every interpreter, and tries each level of isolation with the default one. Runs no document. */
export async function surveyMachine(where: {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}): Promise<Machine> {
  const preferred = (await findInterpreters({ ...where, explicit: [] })).found[0] ?? null;
  const { found, refused } = await findInterpreters({ ...where, explicit: ['all'] });
  const isolation: IsolationLevel[] = [];
  for (const level of ['process', 'network'] as const) {
    isolation.push({ level, missingBecause: await whyMissing(level, preferred, where) });
  }
  return { preferred, found, refused, isolation };
}

async function whyMissing(
  isolation: Isolation,
  interpreter: Interpreter | null,
  where: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string | null> {
  if (interpreter === null) return 'no interpreter to try it with';
  try {
    const runner = await openRunner({ ...where, interpreters: [interpreter], jobs: 1, isolation });
    await runner.close();
    return null;
  } catch (error) {
    if (error instanceof HarnessError) return error.message;
    throw error;
  }
}
