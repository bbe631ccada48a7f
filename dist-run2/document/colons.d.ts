import type { Source, SourceLine } from './source.ts';
/** A text whose `:::` lines are gone: their content is Markdown, and that of `:::{code-cell}` a block. */
export interface WithoutColons {
    readonly source: Source;
    /** Words behind the marks, which a reader sees. */
    readonly titles: readonly SourceLine[];
}
/** `:::note Title`, `:::note[Title]`, `::: {.callout-note title="Title"}`, `:::{note} Title`, `::: details Title`. */
export declare function withoutColons(source: Source): WithoutColons;
