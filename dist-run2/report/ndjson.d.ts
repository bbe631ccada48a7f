import type { DocumentReport, Report, ReportFrame } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * The report as a stream of events for editors, one JSON object on a line: `start`, then every `document` followed by
 * its `claim`s, then the `problem`s, then `summary`, by whose absence a reader knows of a stream that was cut off.
 * Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is behind the last character.
 */
export declare function renderNdjson(report: Report, options: RenderOptions): string;
/** What is known before the first document: `documents` says how many will come, those that cannot be read included. */
export interface Start extends Pick<Report, 'tool' | 'startedAt' | 'interpreters'> {
    readonly documents: number;
}
export declare function renderStart({ tool, startedAt, interpreters, documents }: Start, { commit, strict }: Pick<RenderOptions, 'commit' | 'strict'>): string;
export declare function renderDocumentEvents(document: DocumentReport, { interpreters }: Pick<Report, 'interpreters'>, { planned, strict }: Pick<RenderOptions, 'planned' | 'strict'>): string;
export declare function renderEnd(frame: ReportFrame, { problems }: Pick<RenderOptions, 'problems'>): string;
