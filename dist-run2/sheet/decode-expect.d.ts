import type { Expectation } from '../model/expectation.ts';
import type { ReadExpect } from './expect-schema.ts';
import type { Node } from './tree.ts';
/** The expectations of one claim with their places, in the order in which the sheet has them. */
export declare function decodeExpect(read: ReadExpect, node: Node): readonly Expectation[];
