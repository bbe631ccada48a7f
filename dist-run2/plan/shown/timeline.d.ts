import type { Block } from '../../model/document.ts';
import type { Volatile } from '../../model/plan.ts';
import type { ShownClaim } from './claim.ts';
/** Where the lines are printed: in which chunk of the program (null: anywhere), and whether that is where it begins. */
export interface TimedOutput {
    readonly chunk: number | null;
    readonly isFirst: boolean;
    readonly volatile: readonly Volatile[];
}
/** What the remarks about time in a shown output claim; nothing where it has none. */
export declare function timelineOf(output: Block, printed: TimedOutput): readonly ShownClaim[];
