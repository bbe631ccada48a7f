import type { Dialect } from '../model/project.ts';
/** What a dialect reads beyond CommonMark and GFM. */
export interface Reads {
    /** `=== "Tab"`, `!!! note`, `??? note`. */
    readonly admonitions: boolean;
    /** `:   definition`, with blocks indented below it. */
    readonly definitions: boolean;
    /** `:::note`, `::: {.callout}`, `:::{note}`. */
    readonly colons: boolean;
    /** The content of fences such as ```` ```{note} ```` is Markdown. */
    readonly directives: boolean;
    /** A fence within a list may be indented by 4, whatever the item's mark. */
    readonly wideLists: boolean;
}
export declare function readsOf(dialect: Dialect | null): Reads;
