import type { Block } from '../../model/document.ts';
import type { ShownPart, Volatile } from '../../model/plan.ts';
import type { Example } from '../examples.ts';
import type { Doubts } from './fence.ts';
import type { Remark } from './said.ts';
import type { ShownClaim } from './claim.ts';
export declare function examplePart(example: Example, index: number): readonly ShownPart[];
export interface FenceStanding extends Doubts {
    /** The one that prints it; null: all of the run does. */
    readonly chunk: number | null;
    readonly ending: number | null;
    readonly isPartly?: true;
}
export declare function fencePart(output: Block, { chunk, ending, ...doubts }: FenceStanding): readonly ShownPart[];
interface Standing {
    /** Where the block's own lines begin in the program. */
    readonly first: number;
    readonly chunkAt: (line: number) => number;
    readonly isAlone: boolean;
}
export declare function remarkPart(remark: Remark, { first, chunkAt, isAlone }: Standing): readonly ShownPart[];
/** `source`: of the program. */
export declare function claimsOf(name: 'output' | 'values', parts: readonly ShownPart[], volatile: readonly Volatile[], source: string): readonly ShownClaim[];
export {};
