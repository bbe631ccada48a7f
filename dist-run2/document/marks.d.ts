import type { Position } from '../model/place.ts';
/**
 * Begin or end of one token of the Markdown text. The tree of remark says where a node is, but not where each character
 * of its value came from (escapes, entities, soft breaks, code in lists); the tokens it is made from do.
 */
export interface Mark {
    readonly kind: 'enter' | 'exit';
    /** A token type of micromark, such as `codeFenced`. */
    readonly type: string;
    readonly start: Position;
    readonly end: Position;
    /** As written, without the indentation of containers; empty on `enter` and for types whose text nobody needs. */
    readonly text: string;
}
/**
 * `inline`: nothing begins a block, and all of the text is one paragraph. `document`: may have front matter, as `mdx`,
 * which has components and expressions as well, and neither HTML nor blocks by indentation.
 */
export type Flavour = 'document' | 'fragment' | 'inline' | 'mdx';
/**
 * The tokens of a Markdown text in reading order.
 *
 * @throws TooComplex where reading it would take minutes, or more of the stack than there is.
 * @throws BrokenMdx where it is to be MDX, and is none.
 */
export declare function readMarks(markdown: string, flavour: Flavour): readonly Mark[];
/** `&amp;` as the character that it stands for; text that is no character reference is given back. */
export declare function decodeReference(reference: string): string;
