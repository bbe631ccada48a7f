/**
 * The warning that a report is one part of several. It stands among the report's problems, so that nobody takes the part
 * for the whole in whatever format, and `readPart` finds it there again: the results file has no other place for it.
 */
export function partWarning({ index, count, inputs }) {
    return {
        ruleId: 'partial-results',
        path: '--shard',
        place: null,
        reason: `Unexpected part ${index} of ${count} alone, expected all of them: the others hold further claims (inputs ${inputs})`,
        advice: 'Put the results files of all parts into one folder, and run `claimcheck merge` on it.',
        severity: 'warning',
    };
}
export function isPartWarning(problem) {
    return problem.ruleId === 'partial-results';
}
/** The part that a report says it is; null for a whole one. */
export function readPart({ problems }) {
    const reason = problems.find(isPartWarning)?.reason ?? '';
    const found = /^Unexpected part (?<index>\d+) of (?<count>\d+) .*\(inputs (?<inputs>[0-9a-f]{64})\)$/u.exec(reason);
    const { index, count, inputs } = found?.groups ?? {};
    if (index === undefined || count === undefined || inputs === undefined)
        return null;
    return { index: Number(index), count: Number(count), inputs };
}
