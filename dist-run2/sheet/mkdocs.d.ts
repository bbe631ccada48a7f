/** Where a site of MkDocs has its documents, and where `pymdownx.snippets` looks for files; relative to its `mkdocs.yml`. */
export interface MkdocsFolders {
    readonly documents: string;
    /** Empty: none is named. */
    readonly snippets: readonly string[];
}
/** Reads `mkdocs.yml` as far as it names folders; what cannot be read names none. */
export declare function readMkdocs(text: string): MkdocsFolders;
