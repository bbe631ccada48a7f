/**
 * How long the runs will take, by their ids, as far as claims say so: the longest time that one of them mentions. What
 * no claim gives a time to is not among them.
 */
export function expectedSeconds(documents) {
    const seconds = new Map();
    for (const { question } of documents.flatMap(({ claims }) => claims)) {
        if (question.kind !== 'runs')
            continue;
        const longest = Math.max(0, ...question.expectations.flatMap(mentioned));
        for (const run of question.asked.flatMap(({ runs }) => runs)) {
            if (longest > (seconds.get(run) ?? 0))
                seconds.set(run, longest);
        }
    }
    return seconds;
}
/** The time that must have passed for it to hold. */
function mentioned(expectation) {
    switch (expectation.kind) {
        case 'duration':
        case 'cpu':
            return [lowest(expectation.time)];
        case 'timeline':
            return expectation.entries.map(timeOf);
        case 'stdout':
        case 'stderr':
        case 'contains':
        case 'lacks':
        case 'unordered':
        case 'order':
        case 'warnings':
        case 'error':
        case 'exit':
        case 'ends':
        case 'holds':
        case 'compared-with':
            return [];
    }
}
function timeOf(entry) {
    switch (entry.kind) {
        case 'at':
            return lowest(entry.at);
        case 'after':
            return lowest(entry.by);
    }
}
function lowest(range) {
    return range.kind === 'about' ? range.value : (range.low ?? 0);
}
