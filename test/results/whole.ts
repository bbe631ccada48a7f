import type { RunOutcome } from '../../src/model/outcome.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ClaimReport, Report } from '../../src/model/report.ts';
import { addSummaries, assembleDocument, assembleFrame, emptySummary, joinReport } from '../../src/results/assemble.ts';

export interface WholeInput {
  readonly plan: Plan;
  /** By the path of the document. */
  readonly claims: ReadonlyMap<string, readonly ClaimReport[]>;
  /** By path of the document and id of the run. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, readonly RunOutcome[]>>;
  readonly problems: readonly Problem[];
  readonly version: string;
  readonly startedAt: Date;
  readonly durationSeconds: number;
}

/** The report of a whole plan at once, as a verification makes it document by document. */
export function assembleReport({ plan, claims, outcomes, problems, ...rest }: WholeInput): Report {
  const documents = plan.documents.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1));
  const parts = documents.map((planned) => {
    const { path } = planned.document;
    return assembleDocument({
      planned,
      runs: plan.runs.filter((run) => run.program.documentPath === path),
      claims: claims.get(path) ?? [],
      outcomes: outcomes.get(path) ?? new Map(),
    });
  });
  const frame = assembleFrame({
    ...rest,
    summary: parts.map((part) => part.summary).reduce(addSummaries, emptySummary),
    interpreters: plan.interpreters,
    problems: [...problems, ...plan.problems],
  });
  return joinReport(
    frame,
    parts.map((part) => part.report),
  );
}
