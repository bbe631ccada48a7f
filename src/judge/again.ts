import type { PlannedDocument } from '../model/plan.ts';
import { spoiltRuns } from './asked.ts';
import type { Outcomes } from './asked.ts';
import { unsureRuns } from './shown.ts';
import { spoiltTimes } from './timed.ts';

/**
 * Ids of the runs to measure a second time, alone: those whose measured times are all that refutes some claim. Sorted,
 * each once; runs that were measured twice already are not among them.
 */
export function runsToMeasureAgain(documents: readonly PlannedDocument[], outcomes: Outcomes): readonly string[] {
  const spoilt = documents
    .flatMap(({ claims }) => claims.map(({ question }) => question))
    .flatMap((question) => {
      if (question.kind === 'timed') return question.asked.flatMap((asked) => spoiltTimes(question, asked, outcomes));
      return question.kind === 'runs' ? question.asked.flatMap((asked) => spoiltRuns(question, asked, outcomes)) : [];
    });
  return [...new Set(spoilt)].filter((run) => outcomes.get(run)?.length === 1).toSorted();
}

/**
 * Ids of the runs to try with one more hash seed: those whose output refutes what a document without a sheet
 * shows, and packages had a part in it. Whether these use sets or random numbers, no line of the program tells.
 */
export function runsToTryOtherwise(documents: readonly PlannedDocument[], outcomes: Outcomes): readonly string[] {
  const unsure = documents.flatMap(({ claims }) =>
    claims.flatMap(({ question }) =>
      question.kind === 'shown' ? question.asked.flatMap((asked) => unsureRuns(question, asked, outcomes)) : [],
    ),
  );
  return [...new Set(unsure)].toSorted();
}
