import type { AsItStands } from '../../model/plan.ts';
/** What a document says beside a program. */
export interface Surroundings {
    /** All of it. */
    readonly text: string;
    /** The program without what it takes of blocks above. */
    readonly own: string;
    /** Names that it binds above the program. */
    readonly above: Iterable<string>;
    /** The line where it defines a name further down, or null. */
    readonly below: (name: string) => number | null;
}
/**
 * Names that a program reads and never binds, such as those of a piece of code that stands for more. Those that are
 * mistakes of the document itself are left out: a slip of the pen, a parameter that was renamed in one place only, a
 * module of Python that is not among the imports.
 */
export declare function unboundIn(source: string, { text, own, above, below }: Surroundings): AsItStands['unbound'];
