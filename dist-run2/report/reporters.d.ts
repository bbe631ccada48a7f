import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { renderBadge } from './badge.ts';
import { renderCtrf } from './ctrf.ts';
import { renderGithub } from './github.ts';
import type { renderSiteIndex, renderSitePage } from './html/site.ts';
import { renderResults } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderNdjson } from './ndjson.ts';
import type { RenderOptions } from './render-options.ts';
import { renderSarif } from './sarif.ts';
import { renderTerminal } from './terminal.ts';
export type Reporter = (report: Report, options: RenderOptions) => string;
/** An index, and a file for each document. */
export interface FolderReporter {
    readonly renderSiteIndex: typeof renderSiteIndex;
    readonly renderSitePage: typeof renderSitePage;
}
/** A new format is a new row. */
export declare const reporters: {
    terminal: typeof renderTerminal;
    json: typeof renderResults;
    markdown: typeof renderMarkdown;
    junit: typeof renderJunit;
    sarif: typeof renderSarif;
    github: typeof renderGithub;
    badge: typeof renderBadge;
    ndjson: typeof renderNdjson;
    ctrf: typeof renderCtrf;
};
/** Formats that have a line for claims that hold, too; the others need those that want attention, and the summary. */
export declare const tellsEveryClaim: ReadonlySet<ReporterName>;
/** Formats of several files. Loaded when they are asked for: their libraries are large. */
export declare const folderReporters: {
    html: () => Promise<typeof import("./html/site.ts")>;
};
export type ReporterName = keyof typeof reporters;
export type FolderReporterName = keyof typeof folderReporters;
/** `NAME` or `NAME=FILE`; `file` null: standard output. `NAME=DIR` for what makes several files. */
export type ReporterChoice = TextChoice | FolderChoice;
export interface TextChoice {
    readonly name: ReporterName;
    readonly file: string | null;
    /** Adds to the file what others have written there, too. */
    readonly appends?: true;
}
export interface FolderChoice {
    readonly name: FolderReporterName;
    /** The folder. */
    readonly file: string;
}
export declare function isFolderChoice(choice: ReporterChoice): choice is FolderChoice;
/** The report in one format, all of the text. What goes to a file is drawn without colour. */
export declare function render(choice: TextChoice, report: Report, options: RenderOptions): string;
/**
 * The reporters that were asked for. Where none of them writes to standard output the terminal's does too: a check whose
 * only words are in a file would fail in silence. Two for one place are a Problem, but for `github` on standard output:
 * its commands stand among other lines.
 */
export declare function readReporters(specs: readonly string[]): {
    readonly reporters: readonly ReporterChoice[];
    readonly problems: readonly Problem[];
};
