import type { Interpreter } from '../model/interpreter.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedDocument, PlannedRun } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ClaimReport, DocumentReport, Report, ReportFrame, Summary } from '../model/report.ts';
/** A document that has been run and judged. */
export interface JudgedDocument {
    readonly planned: PlannedDocument;
    readonly runs: readonly PlannedRun[];
    readonly claims: readonly ClaimReport[];
    /** By id of the run; one that was measured again has several, the last of which is shown. */
    readonly outcomes: ReadonlyMap<string, readonly RunOutcome[]>;
}
/**
 * What the report says of a document, as plain data, and what it adds to the summary: lists sorted here and nowhere else,
 * every number of seconds rounded to microseconds. A run that claimcheck could not carry out shows nothing and is
 * therefore not among the runs.
 */
export declare function assembleDocument(judged: JudgedDocument): {
    readonly report: DocumentReport;
    readonly summary: Summary;
};
export interface FrameInput {
    /** Of all documents. */
    readonly summary: Summary;
    readonly interpreters: readonly Interpreter[];
    /** Those of documents and plans too; equal ones are shown once. */
    readonly problems: readonly Problem[];
    readonly version: string;
    readonly startedAt: Date;
    readonly durationSeconds: number;
}
/** What the report says beside its documents. */
export declare function assembleFrame({ summary, interpreters, problems: found, ...input }: FrameInput): ReportFrame;
/** The whole report; its keys stand in the order of the results file. */
export declare function joinReport({ problems, ...frame }: ReportFrame, documents: readonly DocumentReport[]): Report;
export declare function assembleInterpreters(interpreters: readonly Interpreter[]): Report['interpreters'];
export declare const emptySummary: Summary;
export declare function addSummaries(a: Summary, b: Summary): Summary;
