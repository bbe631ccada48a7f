import type { Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Plan } from '../model/plan.ts';
import type { Sheet } from '../model/sheet.ts';
import type { RunSettings } from './programs.ts';
export interface PlanInput {
    readonly documents: readonly {
        readonly document: Document;
        readonly sheets: readonly Sheet[];
    }[];
    /** Those asked for. */
    readonly interpreters: readonly Interpreter[];
    /** Specs that were asked for and that no interpreter was found for; default none. */
    readonly missing?: readonly string[];
    /** What the options say; they override the sheets. */
    readonly settings: RunSettings;
    /** The visible text of one line of Markdown. */
    readonly readInline: (markdown: string) => string;
}
/**
 * What will be run and what will be asked of it: quotes anchored, programs composed, equal runs planned once. A claim
 * with a Problem is left out, and the others go on.
 */
export declare function makePlan(input: PlanInput): Plan;
