import type { DirectiveReport, Report } from '../model/report.ts';
import type { Pen } from './pen.ts';
/** What was done about the mark, and whose it is: `not run (pytest-codeblocks; on 3.7.16)`. */
export declare function directiveNote({ tool, effect, pythons }: DirectiveReport): string;
/** One aligned line for each mark of another tool that was honoured. */
export declare function drawDirectives({ documents }: Report, pen: Pen): readonly string[];
