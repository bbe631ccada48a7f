import type { Interpreter, RefusedInterpreter } from './model/interpreter.ts';
import type { Isolation } from './model/options.ts';
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
export declare function surveyMachine(where: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
}): Promise<Machine>;
