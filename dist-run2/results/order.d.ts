import type { ClaimReport, DirectiveReport, Finding, ProblemReport, RunReport } from '../model/report.ts';
/** A sorted copy; items that compare equal keep their order. */
export declare function inOrder<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): readonly Item[];
/** By UTF-16 code units: the same on every machine, whatever its locale. */
export declare function compareText(a: string, b: string): number;
export declare function compareNumbers(a: number, b: number): number;
/** As PEP 440 orders versions: 3.9 before 3.10, release candidates before their release. */
export declare function compareVersions(a: string, b: string): number;
/** As the document says them; what it no longer says comes last. */
export declare function compareClaims(a: ClaimReport, b: ClaimReport): number;
/** As the document has them. */
export declare function compareDirectives(a: DirectiveReport, b: DirectiveReport): number;
/** By version; within one interpreter the judge's order stays: runs by repeat, expectations as the sheet has them. */
export declare function compareFindings(a: Finding, b: Finding): number;
export declare function compareRuns(a: RunReport, b: RunReport): number;
export declare function compareProblems(a: ProblemReport, b: ProblemReport): number;
