import type { Document } from '../model/document.ts';
import type { Program } from '../model/plan.ts';
import type { ClockChoice } from '../model/program-source.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ResolvedProgram } from './resolve.ts';
import type { ShownProgram } from './shown/program.ts';
/** Of a run, where nobody says. */
export declare const usualLimitSeconds = 30;
/** What the options say; they override the sheets. */
export interface RunSettings {
    readonly timeoutSeconds: number | null;
    readonly repeat: number | null;
    readonly clock: ClockChoice | null;
    /** Packages that all programs need; default: none. */
    readonly requirements?: readonly string[];
}
/** The programs of one document, each under a name of its own. */
export declare class Programs {
    #private;
    constructor(document: Document, settings: RunSettings);
    /** In the order in which they were added. */
    get all(): readonly Program[];
    /**
     * The program under this name. Equal programs of one name are one; a different one gets the stem of its sheet before
     * the name, and a number where that is taken too.
     */
    add(name: string, sheets: readonly Sheet[], resolved: ResolvedProgram): Program;
    /** As `add`, of a block that is run with what the document shows of it. */
    addShown(name: string, sheets: readonly Sheet[], shown: ShownProgram): Program;
}
/** Two programs with one signature have the same runs, whatever they are called and however often they are run. */
export declare function runSignature(program: Program): string;
/** `traps` of `expectations/traps.yaml` and of `content/traps.claims.yaml`. */
export declare function stemOf(path: string): string;
