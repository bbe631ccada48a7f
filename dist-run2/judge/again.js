import { spoiltRuns } from './asked.js';
import { spoiltTimes } from './timed.js';
/**
 * Ids of the runs to measure a second time, alone: those whose measured times are all that refutes some claim. Sorted,
 * each once; runs that were measured twice already are not among them.
 */
export function runsToMeasureAgain(documents, outcomes) {
    const spoilt = documents
        .flatMap(({ claims }) => claims.map(({ question }) => question))
        .flatMap((question) => {
        if (question.kind === 'timed')
            return question.asked.flatMap((asked) => spoiltTimes(question, asked, outcomes));
        return question.kind === 'runs' ? question.asked.flatMap((asked) => spoiltRuns(question, asked, outcomes)) : [];
    });
    return [...new Set(spoilt)].filter((run) => outcomes.get(run)?.length === 1).toSorted();
}
