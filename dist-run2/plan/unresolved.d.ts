import type { Block, Document } from '../model/document.ts';
import type { Program, Question } from '../model/plan.ts';
/** Why a program with these blocks is not run: what their reader sees is not known. Null: it is. */
export declare function whyUnresolved(blocks: readonly Block[]): Extract<Question, {
    readonly kind: 'unmet';
}> | null;
export declare function blocksOf({ blocks }: Document, { blockIds }: Program): readonly Block[];
