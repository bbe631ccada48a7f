import type { Interpreter } from '../model/interpreter.ts';
/** Interpreters in a range, each with whether a claim must hold there. */
export interface AskedVersions {
    readonly asked: readonly {
        readonly interpreter: Interpreter;
        readonly mustHold: boolean;
    }[];
    /** No interpreter before the boundary of `since` is among those asked. */
    readonly boundaryNotSeen: boolean;
    /** Why none is asked, or null. */
    readonly emptyReason: string | null;
    /** Specs in the range that no interpreter was found for. */
    readonly missing: readonly string[];
}
export interface VersionQuestion {
    readonly interpreters: readonly Interpreter[];
    /** Asked for but not found. */
    readonly missing: readonly string[];
    /** PEP 440 specifier sets; null: any version. `since` is asked of the claim's own range only. */
    readonly claimRange: string | null;
    readonly sheetRange: string | null;
    /** What the blocks of the program say of themselves as scripts. */
    readonly scriptRange: string | null;
    readonly since: string | null;
}
export declare function askVersions(question: VersionQuestion): AskedVersions;
/** Those in a PEP 440 range, prereleases too. */
export declare function interpretersIn(interpreters: readonly Interpreter[], range: string | null): readonly Interpreter[];
/** By version, those with one version by path. */
export declare function sortInterpreters(interpreters: readonly Interpreter[]): readonly Interpreter[];
