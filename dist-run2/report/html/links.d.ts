/** Where a page's links lead. */
export interface PageLinks {
    /** Of the list of documents. */
    readonly index: string;
    /** Of the page of the document that the address in the document's text means; null: there is none. */
    readonly pageOf: (address: string) => string | null;
}
/**
 * The document that a relative address in another document means, with the address's fragment; null: none of them.
 * Sites leave the ending out, or name the page that they make of a document.
 *
 * @param paths of all documents that have a page, relative to one folder, with `/`
 */
export declare function documentMeant(address: string, from: string, paths: ReadonlySet<string>): {
    readonly path: string;
    readonly fragment: string;
} | null;
