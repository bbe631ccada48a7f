import type { Dialect } from '../model/project.ts';
import type { IncludeReference } from './include-syntax.ts';
import type { Mark } from './marks.ts';
import type { Source, SourceLine } from './source.ts';
/**
 * A tab (`=== "Tab"`), admonition (`!!! note "Title"`) or collapsible one (`??? note`, `???+ note`) of Python-Markdown.
 * CommonMark does not know them and takes their content, which is indented by 4, for code or for a lazy paragraph.
 */
export interface Container {
    /** From its marker to the end of the line. */
    readonly marker: SourceLine;
    /** The words in quotes behind the marker; empty without any. */
    readonly title: SourceLine | null;
    /** Without the indentation. */
    readonly content: readonly SourceLine[];
}
/** The blocks below a definition (`:   words`), which are indented by 4; the words stay in their paragraph. */
export interface DefinitionBody {
    readonly content: readonly SourceLine[];
}
/** A line that shows a file as a block of its own. */
export interface Embed {
    readonly line: SourceLine;
    readonly include: IncludeReference;
}
/** Outermost ones only: those within them are found in their content. */
export interface Containers {
    readonly found: readonly Container[];
    readonly definitions: readonly DefinitionBody[];
    readonly embeds: readonly Embed[];
    /** The text without them; every other line keeps its number and its columns. */
    readonly rest: Source;
}
export declare function noContainers(source: Source): Containers;
/** Only a line that CommonMark reads as part of a paragraph is a marker, so one inside a fence or a comment is none. */
export declare function findContainers(source: Source, marks: readonly Mark[], dialect: Dialect | null): Containers;
