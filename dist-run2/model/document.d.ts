import type { LinePlace, Position } from './place.ts';
import type { Needs } from './needs.ts';
import type { Problem } from './problem.ts';
/** One Markdown file: front matter, headings, prose, blocks, in reading order. */
export interface Document {
    /** Relative to the working directory, `/` on every platform. */
    readonly path: string;
    /** `title` of the front matter, else the text of the first heading of level 1, else null. */
    readonly title: string | null;
    /** Of the bytes of the file. */
    readonly sha256: string;
    /** The text as the file has it, without a byte order mark; line ends are kept as they are. */
    readonly text: string;
    /**
     * Where the document is MDX, its text as MDX by itself knows it: every character that stays is at its place, and what
     * the tools around it add, such as comments of HTML and ids of headings, is spaces. Lines end in `\n`. Absent: Markdown.
     */
    readonly mdx?: string;
    readonly headings: readonly Heading[];
    /** Every code block that the document shows, of every language. */
    readonly blocks: readonly Block[];
    /** Tabs and admonitions of MkDocs, in reading order; those within others too. */
    readonly containers: readonly Container[];
    /** Every line that a quote can be a piece of, in reading order. */
    readonly lines: readonly QuotableLine[];
    /** Packages that it names; absent: none was looked for. */
    readonly needs?: Needs;
    /** Files whose text is part of it, and those that were looked for and are not there; absent: it includes none. */
    readonly includes?: readonly string[];
    /** Such as `hidden-block`. */
    readonly problems: readonly Problem[];
}
export interface Heading {
    /** 1 to 6. */
    readonly depth: number;
    /** Visible text, Markdown marks dropped, white space folded. */
    readonly text: string;
    readonly place: Position;
    /** Index of the heading above it, or null at the top: the path of a heading is found by following it. */
    readonly parent: number | null;
}
export interface Block {
    /** From its fence (`id=cook`), else made from the slug of its heading; unique in the document. */
    readonly id: string;
    /** True where the fence itself gave the id. */
    readonly idIsExplicit: boolean;
    /** The shortest selector that finds exactly this block, for people to copy. */
    readonly selector: string;
    /** `python` for every spelling of it, `pycon` for sessions, else the word of the fence in lower case; null without one. */
    readonly lang: string | null;
    /** All of the info string as written; empty for an indented block. */
    readonly info: string;
    /** Of the opening fence, or of the first character of an indented block. */
    readonly place: Position;
    /** Line of the closing fence, or the last line of the block. */
    readonly endLine: number;
    readonly lines: readonly BlockLine[];
    /** Options of a notebook's cell (MyST, Quarto) that stand at its head; absent: none. */
    readonly options?: readonly BlockOption[];
    /** The part of a file that it includes could not be read: `lines` are not what the reader sees. */
    readonly isUnresolved?: true;
    /** Index into `Document.headings` of the heading that it stands under, or null before the first one. */
    readonly heading: number | null;
}
export interface BlockLine {
    /** Without the indentation that the container (list, quote, tab, admonition) adds. */
    readonly text: string;
    /** Of the first character of `text` in the file. */
    readonly place: LinePlace;
}
export interface BlockOption {
    readonly name: string;
    readonly value: string;
    /** As written. */
    readonly text: string;
    readonly place: Position;
}
/** A tab (`=== "Tab"`), admonition (`!!! note "Title"`) or collapsible one (`??? note`) of Python-Markdown. */
export interface Container {
    /** Of its marker. */
    readonly place: Position;
    /** From there to the end of the line: `!!! note "Title"`. */
    readonly marker: string;
    readonly title: BlockLine | null;
    /** Its content: Markdown of its own, without the indentation. */
    readonly lines: readonly BlockLine[];
}
export type QuotableKind = 'front-matter' | 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'html' | 'block';
/**
 * One line that a quote can be a piece of. A paragraph is one line, however its author wrapped it: its soft breaks count
 * as white space.
 */
export interface QuotableLine {
    readonly kind: QuotableKind;
    /** Visible text: Markdown marks dropped outside code, entities decoded; white space as written. */
    readonly text: string;
    /**
     * Where the characters of `text` stand in the file: each segment says that from `offset` (UTF-16 code units into
     * `text`) the text runs on from `place` in the file, one to one, on one line. Sorted; the first has offset 0.
     */
    readonly segments: readonly TextSegment[];
    /** Index into `Document.headings`, or null; a heading's line has the heading itself. */
    readonly heading: number | null;
    /** Index into `Document.blocks` where `kind` is `block`, else null. */
    readonly block: number | null;
    /** Where the text is that of another file: the include, from its first character to behind its last one. */
    readonly standsFor?: {
        readonly place: Position;
        readonly end: Position;
    };
}
export interface TextSegment {
    readonly offset: number;
    readonly place: Position;
}
