import type { Report } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * The report as Markdown: a summary for the page of a job, or a `verified-claims.md` to keep in a repository. It holds no
 * figure that differs from one run to the next (date, durations, cache), so that claims of which nothing changed give the
 * same bytes; only what was seen of a claim that fails is quoted as it was measured.
 *
 * All that a document, a sheet or a program says stands in code, where nothing is markup, a mention or a link. The worst
 * comes first; what does not fit into what GitHub takes of a job summary (1 MiB) is counted instead.
 */
export declare function renderMarkdown(report: Report, options: RenderOptions): string;
