import type { ProgramLine } from '../model/plan.ts';
import type { Replacement } from '../model/program-source.ts';
export type ReplaceResult = {
    readonly kind: 'replaced';
    readonly blocks: readonly (readonly ProgramLine[])[];
}
/** `count`: how often the text occurs; 1 where it overlaps with what another replacement takes. */
 | {
    readonly kind: 'miscounted';
    readonly wrong: readonly {
        readonly replacement: Replacement;
        readonly count: number;
    }[];
};
/**
 * Carries replacements out on the lines of blocks; each must find its text exactly once over all of them, in the text
 * as the document has it. A changed line keeps its place where one line was replaced by one line.
 */
export declare function replaceInBlocks(blocks: readonly (readonly ProgramLine[])[], replacements: readonly Replacement[]): ReplaceResult;
