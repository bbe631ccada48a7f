import type { EnvironmentsOptions } from './environments.ts';
import type { Runner, RunnerOptions } from './runner.ts';
export interface ProvidedRunnerOptions extends RunnerOptions {
    /** Programs that name packages run in an environment that has them; false: under the interpreter as it is. */
    readonly install: boolean;
    readonly installing: Installing;
}
/** Told when packages begin to be installed. */
export type Installing = EnvironmentsOptions['installing'];
/** As `openRunner`, with the packages that programs name. Where they cannot be had, the outcome is a `harness-error`. */
export declare function openProvidedRunner(options: ProvidedRunnerOptions): Promise<Runner>;
