import type { Interpreter } from '../model/interpreter.ts';
/** Virtual environments of claimcheck's own: one for each interpreter and set of packages, kept in the cache's folder. */
export interface Environments {
    /**
     * The interpreter of an environment that has these packages (PEP 508), made where there is none yet.
     *
     * @throws HarnessError where they cannot be installed.
     */
    readonly provide: (interpreter: Interpreter, requirements: readonly string[]) => Promise<Interpreter>;
    /** Ends what is being installed, and removes what has not been used for longest. */
    readonly close: () => Promise<void>;
}
export interface EnvironmentsOptions {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    /** Told when packages begin to be installed. */
    readonly installing: (interpreter: Interpreter, requirements: readonly string[]) => void;
}
/** @throws HarnessError where there is no folder to keep environments in. */
export declare function openEnvironments({ cwd, env, installing }: EnvironmentsOptions): Promise<Environments>;
