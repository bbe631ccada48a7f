import type { Interpreter } from '../model/interpreter.ts';
/** What makes a virtual environment and installs packages in it. */
export interface Installer {
    /** @throws HarnessError with the last words of what failed. */
    readonly install: (order: InstallOrder) => Promise<void>;
}
export interface InstallOrder {
    /** It is not there yet. */
    readonly folder: string;
    readonly interpreter: Interpreter;
    readonly requirements: readonly string[];
    readonly signal: AbortSignal;
}
export interface InstallerSurroundings {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
}
/** The Python of an environment. */
export declare function pythonIn(folder: string): string;
/**
 * uv where there is one that knows the interpreter, else `venv` and pip. Indexes, proxies and credentials are those of the
 * user's own configuration; where it is installed is not.
 */
export declare function findInstaller({ cwd, env }: InstallerSurroundings): Promise<Installer>;
/** Of pip the last line that tells of an error; of uv also the causes, which stand below it. */
export declare function lastWords(output: string): string;
