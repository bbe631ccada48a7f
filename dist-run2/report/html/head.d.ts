import type { Element } from 'hast';
import type { ProblemReport, ReportFrame } from '../../model/report.ts';
import type { Article } from './article.ts';
import type { PageInput } from './claim-view.ts';
/** Title, verdict in one sentence, counts. */
export declare function drawHead(page: PageInput, indexLink: string): Element;
/** Under what all of it was seen, and how to see it again. */
export declare function drawCircumstances(page: PageInput, article: Article | null): Element;
export declare function interpretersOf({ interpreters }: Pick<ReportFrame, 'interpreters'>): string;
/** Failed claims, worst first, each with the way to it; they cannot be missed. */
export declare function drawFailures({ claims }: PageInput): readonly Element[];
/** Mistakes in what was written: of no claim, but of the sheet or the document. */
export declare function drawProblems(problems: readonly ProblemReport[]): readonly Element[];
/** Marks of other tools that were honoured, folded up: nothing is wrong with them. */
export declare function drawDirectives({ document }: PageInput): readonly Element[];
