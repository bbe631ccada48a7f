import type { Block } from '../model/document.ts';
import type { ProgramLine } from '../model/plan.ts';
import type { ProgramSource } from '../model/program-source.ts';
import type { Section } from './source.ts';
/** A program's lines in order, `uses` left out: what stands before it, and behind it. */
export interface OwnLines {
    readonly before: Section;
    readonly behind: readonly Section[];
}
/** A program on its own, with those that it uses: a graph without circles. */
export interface ComposedProgram {
    readonly own: OwnLines;
    readonly uses: readonly ComposedProgram[];
}
/** What the sheet adds to the blocks of a program. */
export type AddedParts = Pick<ProgramSource, 'before' | 'inside' | 'code' | 'after'>;
/** The lines that the sheet and the blocks give; `inside` has the blocks indented below it. */
export declare function composeOwn(blocks: readonly (readonly ProgramLine[])[], added: AddedParts): OwnLines;
/** The Python lines of a block as lines of a program. */
export declare function blockLines(block: Block): readonly ProgramLine[];
/**
 * The lines of a program in the order before, uses, blocks, code, after. Of what it uses only definitions are taken,
 * each program's once. `from __future__` imports that the sheet pushed down go to the very top, the only place where
 * Python takes them; one that is misplaced in the document itself stays where it is.
 */
export declare function composeProgram({ own, uses }: ComposedProgram): readonly ProgramLine[];
