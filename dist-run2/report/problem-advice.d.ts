import type { Problem } from '../model/problem.ts';
import type { ProblemReport } from '../model/report.ts';
/** What to do about a problem: its own advice where that is at hand, else that of its rule. */
export declare function adviceFor(problem: ProblemReport, problems: readonly Problem[]): string;
