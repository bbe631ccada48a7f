/** `before`: the minor version of Python 3 that has a hook for such errors. */
const headlines = [
    { kind: 'thread', pattern: /^Exception in thread .*:$/, before: 8 },
    { kind: 'unraisable', pattern: /^Exception ignored in: /, before: 8 },
    { kind: 'unraisable', pattern: /^Error in atexit\._run_exitfuncs:$/, before: 10 },
];
/**
 * Older CPythons have no hooks for errors that end a thread, leave a destructor or an exit function: they are read from what
 * it prints on stderr, which then counts as structure and no longer as output. `version`: of the interpreter.
 */
export function readPrintedErrors(events, programPath, version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const unhooked = headlines.filter(({ before }) => major === 3 && minor < before);
    const stderr = events.filter((event) => event.stream === 'stderr');
    const taken = new Set();
    const unretrieved = [];
    stderr.forEach((event, index) => {
        const headline = unhooked.find(({ pattern }) => pattern.test(event.text));
        if (headline === undefined)
            return;
        const lines = tracebackAfter(stderr, index + 1);
        const last = lines.at(-1);
        if (last === undefined)
            return;
        for (const line of [event, ...lines])
            taken.add(line);
        if (headline.kind === 'thread')
            takeBlank(stderr[index + 1 + lines.length], taken);
        unretrieved.push({
            at: event.at,
            kind: headline.kind,
            ...typeAndMessage(last.text),
            line: deepestLine(lines, programPath),
            headline: event.text,
        });
    });
    return { events: events.filter((event) => !taken.has(event)), unretrieved };
}
/** `Traceback (…):`, its indented lines, and the line of the error; empty where no traceback stands there. */
function tracebackAfter(stderr, start) {
    if (stderr[start]?.text !== 'Traceback (most recent call last):')
        return [];
    const end = stderr.findIndex((event, index) => index > start && !event.text.startsWith(' '));
    return end < 0 ? [] : stderr.slice(start, end + 1);
}
/** `threading` prints an empty line behind a traceback. */
function takeBlank(event, taken) {
    if (event?.text === '')
        taken.add(event);
}
function typeAndMessage(line) {
    const colon = line.indexOf(': ');
    return colon < 0 ? { type: line, message: '' } : { type: line.slice(0, colon), message: line.slice(colon + 2) };
}
function deepestLine(lines, programPath) {
    const frame = lines.findLast((line) => line.text.startsWith(`  File "${programPath}", line `));
    const digits = frame === undefined ? null : /, line (\d+)/.exec(frame.text);
    return digits === null ? null : Number(digits[1]);
}
