import type { Problem } from '../model/problem.ts';
import type { ProblemReport } from '../model/report.ts';
import type { Pen, PenOptions } from './pen.ts';
export interface ProblemOptions extends PenOptions {
    /** Texts by path, for code frames. */
    readonly sources: ReadonlyMap<string, string>;
}
/** Problems alone, where nothing was verified: one entry each, an empty line between them. */
export declare function renderProblems(problems: readonly Problem[], options: ProblemOptions): string;
/** `advice`: one line of what to do. */
export declare function drawProblem(problem: ProblemReport, { source, advice, pen }: {
    readonly source: string | null;
    readonly advice: string;
    readonly pen: Pen;
}): readonly string[];
