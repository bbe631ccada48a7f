import type { Element } from 'hast';
export interface ShellOptions {
    readonly title: string;
    /** Shown in the icon of the page: whether something failed. */
    readonly fails: boolean;
    /** Style of this page beside that of all pages. */
    readonly style: string;
}
/**
 * A whole file. What its policy allows is the style and the script that stand in it, by their hashes, and nothing that
 * would have to be fetched. Neither comes from a document, and all that does is text of the tree.
 */
export declare function wrapPage(body: readonly Element[], { title, fails, style }: ShellOptions): string;
