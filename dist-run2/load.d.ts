import type { ParsedDocument } from './document/parse.ts';
import type { ClaimFilter } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { Dialect, Project } from './model/project.ts';
import type { Sheet } from './model/sheet.ts';
import type { Standing } from './root.ts';
import type { BaselineEntry } from './sheet/baseline.ts';
/** A document that is to be checked, with its sheets; its own text is read when its turn comes. */
export interface DocumentSource {
    readonly path: string;
    readonly sheets: readonly Sheet[];
    /** Empty: every claim. */
    readonly filters: readonly ClaimFilter[];
    /** What the baseline says of claims that no sheet marks, by id; absent: nothing. */
    readonly baseline?: ReadonlyMap<string, BaselineEntry>;
    readonly project: Project;
}
export interface Sources {
    readonly documents: readonly DocumentSource[];
    readonly problems: readonly Problem[];
    /** Texts of the sheets by path, for code frames. */
    readonly texts: ReadonlyMap<string, string>;
}
/** `paths` as the options give them, relative to `cwd`; `expectations` (globs) relative to the root. */
export interface SourceRequest extends Standing {
    readonly paths: readonly string[];
    readonly expectations: readonly string[];
    /** Whose Markdown the documents are written in; null: as the files of their project say. */
    readonly dialect: Dialect | null;
}
/**
 * Which documents `paths` name and which sheets speak of them. A document that is reached through a sheet is checked
 * with that sheet alone; one that is named itself with every sheet that names it. A sheet whose document is not there
 * may mean any of them: it is never passed over.
 */
export declare function loadSources(request: SourceRequest): Promise<Sources>;
/** The document, or the Problems that keep it from being read; `missing-document` stands at its place in each sheet. */
export declare function loadDocument(source: DocumentSource, cwd: string): Promise<ParsedDocument>;
/** The files that a document includes, and those that it looks for in vain. */
export declare function findIncludes(source: DocumentSource, cwd: string): Promise<readonly string[]>;
