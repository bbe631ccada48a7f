/** The tool, or the family of tools, whose Markdown a document is written for. */
export type Dialect = 'commonmark' | 'docusaurus' | 'mdbook' | 'mkdocs' | 'myst' | 'quarto' | 'vitepress';
/** The site or book that a document is part of, as its own files say. */
export interface Project {
    /** Null: none was found; then whatever any of the tools reads is read. */
    readonly dialect: Dialect | null;
    /** Where its documents and what they include stand, relative to the working directory; `.` for itself. */
    readonly folder: string;
    /** The repository, or the working directory where there is none: nothing outside of it is included. */
    readonly root: string;
    /** Whether `.md` is MDX, too. */
    readonly isMdx: boolean;
    /** Folders that includes are looked for in before all others, relative to the working directory. */
    readonly includeFolders: readonly string[];
}
/** A document that is part of nothing. */
export declare const noProject: Project;
