import { allowedDeviation, timeTolerance } from '../../model/range.js';
/** What the claims of a program expect of its times. Of lines only those that are named literally have a place here. */
export function windowsOf(claims, run) {
    const windows = claims.flatMap((view) => {
        const question = view.planned?.question;
        if (question?.kind !== 'runs')
            return [];
        return question.expectations.flatMap((expectation) => {
            const fails = failsOn(view, expectation.kind, run);
            if (expectation.kind === 'duration')
                return [{ ...windowOf(expectation.time, 0, 'the end', run), fails }];
            if (expectation.kind !== 'timeline')
                return [];
            return expectation.entries.flatMap((entry) => {
                const name = nameOf(entry.line);
                if (entry.kind === 'at')
                    return [{ ...windowOf(entry.at, 0, name, run), fails }];
                const start = timeOf(entry.after, run);
                return start === null ? [] : [{ ...windowOf(entry.by, start, name, run), fails }];
            });
        });
    });
    return [...new Map(windows.map((window) => [JSON.stringify(window), window])).values()];
}
/** Of a claim that is refuted, what this expectation met on the interpreter of the run; another one may be to blame. */
function failsOn({ claim }, kind, run) {
    if (claim.verdict !== 'refuted')
        return false;
    return claim.findings.some((each) => !each.holds && each.kind === kind && each.python === run.python);
}
function windowOf(range, start, name, run) {
    const label = `${name} ${start === 0 ? 'at' : 'after'} ${range.text}`;
    if (range.kind === 'between') {
        return { from: start + (range.low ?? 0), to: range.high === null ? null : start + range.high, label };
    }
    const deviation = allowedDeviation(range, timeTolerance[run.clock]);
    return { from: Math.max(0, start + range.value - deviation), to: start + range.value + deviation, label };
}
function nameOf(pattern) {
    return pattern.kind === 'literal' ? `“${pattern.text}”` : 'a line';
}
function timeOf(pattern, { events }) {
    if (pattern.kind !== 'literal')
        return null;
    return events.find(({ text }) => text.trimEnd() === pattern.text)?.at ?? null;
}
