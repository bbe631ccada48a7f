import type { Block, Document } from '../model/document.ts';
import type { Directive, UnknownDirective } from './directive.ts';
/** Code in a comment that is run and not shown. */
export interface HiddenBlock {
    readonly block: Block;
    /** Of Sybil: runs before all that is below it. Of the others: before what goes on from it. */
    readonly isSetup: boolean;
}
export interface Directives {
    /** Of a block of the document, or of a hidden one, in the order of the document. */
    readonly of: (block: Block) => readonly Directive[];
    /** In the order of the document. */
    readonly hidden: readonly HiddenBlock[];
    /** Lines at which all names are forgotten. */
    readonly walls: readonly number[];
    /** About no block of the document: code in comments that sets something up, and what is forgotten. */
    readonly others: readonly {
        readonly directive: Directive;
        readonly block: string | null;
    }[];
    readonly unknown: readonly UnknownDirective[];
}
/**
 * Reads the marks by which other tools are told what to do with a block: in its info string, in its code and its options, and
 * in comments above it. docs/migrating.md has them all.
 */
export declare function readDirectives(document: Document): Directives;
