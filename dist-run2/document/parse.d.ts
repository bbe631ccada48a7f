import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { IncludeContext } from './includes.ts';
/** The project that a document is part of, and what reads the files that it includes. */
export type Surroundings = Omit<IncludeContext, 'path'>;
export interface ParsedDocument {
    /** Null where the file cannot be read as a document. */
    readonly document: Document | null;
    /** Null where the bytes are none. */
    readonly text: string | null;
    /** Why it cannot; what is wrong with a document that can be read is in `document.problems`. */
    readonly problems: readonly Problem[];
}
/**
 * Reads one Markdown file: CommonMark, GFM, YAML or TOML front matter, and what the dialect of its project adds.
 * What stands in other files is read with it. `.mdx` is MDX. `path` is relative to the working directory, with `/`.
 * Refused are files that are not UTF-8 (`not-text`) or larger than 5 MiB (`file-too-large`), whose marks would keep the
 * parser busy for minutes (`document-too-complex`), and those that are to be MDX and are none (`broken-mdx`).
 */
export declare function parseDocument(path: string, bytes: Uint8Array, surroundings?: Surroundings): ParsedDocument;
