import type { Block } from '../../model/document.ts';
import type { Part } from './pieces.ts';
import type { State } from './state.ts';
/**
 * Whether nobody can say which definitions a block is meant to be run with: it replaces a class or a function that the
 * code above it uses, or takes one that stands above in several forms, none of them under its own heading.
 */
export declare function isRedefined(block: Block, prefix: readonly Part[], state: State): boolean;
