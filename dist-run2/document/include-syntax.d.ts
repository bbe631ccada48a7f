import type { Dialect } from '../model/project.ts';
import type { Selection } from './selection.ts';
/** A file that a line of a document includes, as it is written there. */
export interface IncludeReference {
    readonly path: string;
    readonly selection: Selection;
    /** What the path is relative to. */
    readonly base: 'document' | 'folders' | 'source';
    /** Whether files that are included in this way include others. */
    readonly nests: boolean;
    /** White space that stands before it, and before all of its lines. */
    readonly indent: string;
    /** The language that is named beside the path; null: that of the file. */
    readonly lang: string | null;
}
/** What a line of a block includes in the place of itself; null: it is text. Block forms of snippets are not read here. */
export declare function readInclude(line: string): IncludeReference | null;
/** The two marks of its block form are lines such as this one. */
export declare function isSnippetFence(line: string): boolean;
/** A line between these marks; one that begins with `;` is passed over. */
export declare function readSnippetLine(line: string): IncludeReference | null;
/** A file of Markdown that a line outside of blocks includes; null: it is text. */
export declare function readTransclusion(line: string): IncludeReference | null;
/** What a paragraph of one line shows as a block; null: it is text. */
export declare function readEmbed(line: string, dialect: Dialect | null): IncludeReference | null;
