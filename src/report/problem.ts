import type { Problem } from '../model/problem.ts';
import type { ProblemReport } from '../model/report.ts';
import { inertLine } from './ci-log.ts';
import { heading, paragraph, placeText, row } from './entry.ts';
import { codeFrame } from './frame.ts';
import { makePen } from './pen.ts';
import type { Pen, PenOptions } from './pen.ts';
import { adviceFor } from './problem-advice.ts';

export interface ProblemOptions extends PenOptions {
  /** Texts by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Problems alone, where nothing was verified: one entry each, an empty line between them. */
export function renderProblems(problems: readonly Problem[], options: ProblemOptions): string {
  const pen = makePen(options);
  const entries = problems.map((problem) =>
    drawProblem(problem, {
      source: options.sources.get(problem.path) ?? null,
      advice: adviceFor(problem, problems),
      pen,
    }),
  );
  return entries.map((lines) => `${lines.map(inertLine).join('\n')}\n`).join('\n');
}

/** `advice`: one line of what to do. */
export function drawProblem(
  problem: ProblemReport,
  { source, advice, pen }: { readonly source: string | null; readonly advice: string; readonly pen: Pen },
): readonly string[] {
  const frame =
    source === null || problem.place === null
      ? []
      : codeFrame(source, problem.place, wordAt(source, problem.place), pen);
  const title = {
    place: placeText(problem.path, problem.place),
    word: problem.severity,
    ink: severityInks[problem.severity],
    name: problem.ruleId,
  };
  return [
    heading(title, pen),
    ...paragraph(problem.reason, pen),
    ...(frame.length === 0 ? [] : ['', ...frame, '']),
    ...row('next', advice, pen),
  ];
}

const severityInks = { error: 'fail', warning: 'warn' } as const;

/** The word that begins at a place, so that all of it is marked. */
function wordAt(source: string, { line, column }: { readonly line: number; readonly column: number }): string {
  const text = source.split(/\r\n|\n|\r/u)[line - 1] ?? '';
  return /^[\p{L}\p{N}_.-]+/u.exec(text.slice(column - 1))?.[0] ?? '';
}
