import type { Interpreter } from './model/interpreter.ts';
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
export declare function beginToAsk(request: InterpreterRequest): Asking;
/** Looks for the same interpreters once only: a command that goes on and on does not ask the machine each time. */
export declare function makeAskOnce(): typeof beginToAsk;
/**
 * The interpreters that a request asks for. `asking` is told whenever a process has been started.
 *
 * @throws HarnessError where there is none at all, or where one is missing that must not be.
 */
export declare function chooseAskedInterpreters(request: InterpreterRequest, asking?: () => void): Promise<AskedInterpreters>;
