import type { Expectation } from '../model/expectation.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Position } from '../model/place.ts';
import type { AsItStands, Program } from '../model/plan.ts';
import type { ClaimDraft } from './claim.ts';
import type { ExpectedThere } from './shown/expected.ts';
import type { Order } from './shown/order.ts';
/** The implicit claim that a program runs clean. */
export interface CleanDraft {
    readonly program: Program;
    readonly interpreters: readonly Interpreter[];
    readonly expected: readonly {
        readonly python: string;
        readonly expectations: readonly Expectation[];
    }[];
    readonly shown: LoneProgram['shown'] | null;
}
/** A program that no claim speaks of, and where it is asked to run clean. */
export interface LoneProgram {
    readonly program: Program;
    readonly interpreters: readonly Interpreter[];
    /** Where no sheet speaks of it: what the document shows of its end, where it begins, what marks say of it. */
    readonly shown?: {
        readonly expected: readonly ExpectedThere[];
        readonly place: Position;
        readonly order: Order;
        readonly asItStands: AsItStands;
    };
}
/**
 * One for each program that some claim runs, where a claim of the program is in range, and one for each lone program.
 * What the claims of the program expect, and those of an equal program, is no uncleanness.
 */
export declare function draftCleanClaims(drafts: readonly ClaimDraft[], lone: readonly LoneProgram[]): readonly CleanDraft[];
