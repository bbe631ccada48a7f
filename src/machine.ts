import { HarnessError } from './model/harness-error.ts';
import type { Interpreter, RefusedInterpreter } from './model/interpreter.ts';
import type { Isolation } from './model/options.ts';
import { findInterpreters } from './run/interpreters.ts';
import { openRunner } from './run/runner.ts';

/** What this machine has for claimcheck. */
export interface Machine {
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

/** Looks for interpreters, and tries each level of isolation with the first of them. Runs no document. */
export async function surveyMachine(where: {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}): Promise<Machine> {
  const { found, refused } = await findInterpreters({ ...where, explicit: [] });
  const isolation: IsolationLevel[] = [];
  for (const level of ['process', 'network'] as const) {
    isolation.push({ level, missingBecause: await whyMissing(level, found[0], where) });
  }
  return { found, refused, isolation };
}

async function whyMissing(
  isolation: Isolation,
  interpreter: Interpreter | undefined,
  where: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string | null> {
  if (interpreter === undefined) return 'no interpreter to try it with';
  try {
    const runner = await openRunner({ ...where, interpreters: [interpreter], jobs: 1, isolation });
    await runner.close();
    return null;
  } catch (error) {
    if (error instanceof HarnessError) return error.message;
    throw error;
  }
}
