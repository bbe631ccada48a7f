import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import { openEnvironments } from './environments.ts';
import type { Environments, EnvironmentsOptions } from './environments.ts';
import { openRunner } from './runner.ts';
import type { RunOptions, Runner, RunnerOptions } from './runner.ts';

export interface ProvidedRunnerOptions extends RunnerOptions {
  /** Programs that name packages run in an environment that has them; false: under the interpreter as it is. */
  readonly install: boolean;
  readonly installing: Installing;
}

/** Told when packages begin to be installed. */
export type Installing = EnvironmentsOptions['installing'];

/** As `openRunner`, with the packages that programs name. Where they cannot be had, the outcome is a `harness-error`. */
export async function openProvidedRunner(options: ProvidedRunnerOptions): Promise<Runner> {
  const runner = await openRunner(options);
  if (!options.install) return runner;
  const environments = await openEnvironments({ ...options, env: options.env ?? {} });
  return {
    run: (planned, how) => runProvided({ runner, environments }, planned, how),
    close: async () => {
      await environments.close();
      await runner.close();
    },
  };
}

interface Provision {
  readonly runner: Runner;
  readonly environments: Environments;
}

async function runProvided(
  { runner, environments }: Provision,
  planned: PlannedRun,
  how: RunOptions | undefined,
): Promise<RunOutcome> {
  const { requirements } = planned.program;
  if (requirements === undefined) return runner.run(planned, how);
  try {
    const interpreter = await environments.provide(planned.interpreter, requirements);
    return await runner.run({ ...planned, interpreter }, how);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'harness-error', run: planned.id, message: `missing-package: ${message}` };
  }
}
