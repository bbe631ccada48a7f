import { realign } from './realign.js';
/** `gone`: what the expectation says no more, so that a sentence that says it too can be told. */
export function amend(expectation, runs, matches) {
    switch (expectation.kind) {
        case 'stdout':
            return amendLines(expectation.patterns, runs, matches);
        case 'duration':
            return amendDuration(expectation, runs);
        case 'error':
            return amendError(expectation, runs);
        case 'warnings':
            return amendWarnings(expectation, runs);
        case 'stderr':
        case 'contains':
        case 'lacks':
        case 'unordered':
        case 'order':
        case 'timeline':
        case 'cpu':
        case 'exit':
        case 'ends':
        case 'holds':
        case 'compared-with':
            return left(`\`${expectation.kind}\` is for a person to say`);
    }
}
/** The lines of standard output, where every run has the same; null where they differ. */
export function sameOutput(runs) {
    const outputs = runs.map(({ events }) => {
        const lines = events.filter(({ stream }) => stream === 'stdout').map(({ text }) => text.trimEnd());
        return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
    });
    const [first] = outputs;
    return first !== undefined && outputs.every((each) => each.join('\n') === first.join('\n')) ? first : null;
}
function amendLines(patterns, runs, matches) {
    const lines = sameOutput(runs);
    if (lines === null)
        return left('the runs differ');
    const after = realign(patterns, lines, matches);
    if (after === null)
        return left('a pattern matches no line any more');
    const gone = patterns.flatMap((each) => {
        const stays = after.some((other) => other.kind === 'literal' && each.kind === 'literal' && other.text === each.text);
        return each.kind === 'literal' && !stays && each.text.trim() !== '' ? [each.text.trim()] : [];
    });
    return { kind: 'amended', value: { kind: 'lines', before: patterns, after }, gone };
}
function amendDuration({ time }, runs) {
    const stated = /^\s*(?<count>\d+(?:\.\d+)?)\s*(?<unit>ms|s)/u.exec(time.text)?.groups;
    if (time.kind !== 'about' || stated === undefined)
        return left('a limit is for a person to say');
    const seconds = runs.flatMap(({ durationSeconds }) => durationSeconds ?? []);
    const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
    if (seconds.length < runs.length || seconds.some((each) => Math.abs(each - mean) > mean * 0.1 + 0.05)) {
        return left('the runs differ');
    }
    const count = Number((stated['unit'] === 'ms' ? mean * 1000 : mean).toPrecision(2));
    const text = time.text.replace(/^\s*\d+(?:\.\d+)?/u, String(count));
    return { kind: 'amended', value: { kind: 'text', text }, gone: [stated['count'] ?? ''] };
}
function amendError({ error }, runs) {
    const seen = [
        ...new Set(runs.map((run) => (run.error === null ? '' : `${run.error.type}: ${firstLine(run.error.message)}`))),
    ];
    const [first = ''] = seen;
    if (error === null || seen.length !== 1 || first === '')
        return left('whether there is an error is for a person to say');
    if (error.message !== null && error.message.kind !== 'literal')
        return left('a pattern matches no message any more');
    const text = error.message === null ? first.slice(0, first.indexOf(':')) : first;
    const message = error.message === null ? [] : [error.message.text];
    const gone = [error.type, ...message].filter((each) => !text.includes(each));
    return { kind: 'amended', value: { kind: 'text', text: JSON.stringify(text) }, gone };
}
function amendWarnings({ warnings }, runs) {
    const seen = runs.map((run) => run.warnings.map(({ category, message }) => `${category}: ${firstLine(message)}`).toSorted());
    const [first = []] = seen;
    if (warnings.length === 0 || first.length === 0)
        return left('whether there is a warning is for a person to say');
    if (seen.some((each) => each.join('\n') !== first.join('\n')))
        return left('the runs differ');
    if (warnings.some(({ message }) => message !== null && message.kind !== 'literal'))
        return left('a pattern is for a person to say');
    const text = `[${first.map((each) => JSON.stringify(each)).join(', ')}]`;
    const gone = warnings.map(({ category }) => category).filter((category) => !text.includes(category));
    return { kind: 'amended', value: { kind: 'text', text }, gone };
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function left(because) {
    return { kind: 'left', because };
}
