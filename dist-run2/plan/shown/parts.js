import { splitError } from './error.js';
import { readTiming } from './timing.js';
export function examplePart(example, index) {
    const [first] = example.shown;
    if (first === undefined ||
        isEither(example) ||
        [...example.flags].some((flag) => /^IGNORE_(?:OUTPUT|WANT)/u.test(flag)))
        return [];
    const form = example.isComment ? 'echo' : 'output';
    const shown = splitError(example.shown.map(({ text }) => text));
    const isLoose = example.flags.has('IGNORE_EXCEPTION_DETAIL') && shown.error !== null;
    const error = isLoose ? { type: shown.error.type, message: '' } : shown.error;
    const binding = isBinding(example) ? { isBinding: true } : {};
    return [{ of: { kind: 'chunk', index }, form, place: first.place, ...shown, error, ...binding }];
}
/** `dt = dt.add(years=5)` */
function isBinding({ typed }) {
    return /^[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\s*:[^=]+)?\s*=(?!=)/u.test(typed[0]?.text ?? '');
}
/** `>>> a is b  # True or False, wherever it is run`, in any language. */
function isEither({ typed, shown }) {
    const comment = /#(?<said>.*)$/u.exec(typed.at(-1)?.text ?? '')?.groups?.['said'] ?? '';
    return (shown.length === 1 &&
        /^(?:True|False)$/u.test(shown[0]?.text.trim() ?? '') &&
        /\bTrue\b.*\bFalse\b|\bFalse\b.*\bTrue\b/u.test(comment));
}
export function fencePart(output, { chunk, ending, ...doubts }) {
    const [first] = output.lines;
    const lines = output.lines.map(({ text }) => readTiming(text).text);
    if (first === undefined || lines.every((text) => text.trim() === ''))
        return [];
    const of = chunk === null ? { kind: 'run' } : { kind: 'chunk', index: chunk };
    const written = output.lines.map(({ text }) => text);
    const last = ending === null ? {} : { ending };
    return [{ of, form: 'output', place: first.place, written, ...last, ...doubts, ...splitError(lines) }];
}
export function remarkPart(remark, { first, chunkAt, isAlone }) {
    const { place, lines } = remark;
    const line = first + remark.line;
    const aside = remark.isAside ? { isAside: true } : {};
    switch (remark.kind) {
        case 'value':
            return [{ of: { kind: 'statement', line }, form: 'value', place, lines, error: null, ...aside }];
        case 'raises':
            return remark.isTop
                ? [{ of: { kind: 'chunk', index: chunkAt(line) }, form: 'raises', place, lines: [], error: raised(lines) }]
                : [];
        case 'output':
            return [{ of: { kind: 'statement', line }, form: 'echo', place, lines, error: null, ...aside }];
        case 'label':
            return isAlone
                ? [
                    {
                        of: ofChunk(chunkAt(line)),
                        form: remark.isAside ? 'echo' : 'output',
                        place,
                        below: line,
                        ...(remark.isInline === true ? { isInline: true } : {}),
                        ...splitError(lines),
                    },
                ]
                : [];
    }
}
function ofChunk(index) {
    return index === -1 ? { kind: 'run' } : { kind: 'chunk', index };
}
function raised([line = '']) {
    const [, type = line, message = ''] = /^(?<type>[\w.]+)(?::\s*(?<message>.*))?$/u.exec(line) ?? [];
    return { type, message };
}
/** `source`: of the program. */
export function claimsOf(name, parts, volatile, source) {
    if (parts.length === 0)
        return [];
    const isDated = parts.some(({ lines }) => lines.some((line) => isStamped(line, source)));
    const all = isDated && !volatile.includes('time') ? [...volatile, 'time'] : volatile;
    const marked = parts.map((part) => (isOwnError(part, source) ? { ...part, isOwnError: true } : part));
    return [{ name, quotes: parts.map(quoteOf), asks: { kind: 'shown', parts: marked, volatile: all } }];
}
/** A line of a log with its moment, which the program does not name. */
function isStamped(line, source) {
    const { year, rest = '' } = stamp.exec(line)?.groups ?? {};
    return year !== undefined && /\w/u.test(rest) && !source.includes(year);
}
const stamp = /^[[{(]?(?:.*"(?:timestamp|time|ts|asctime|@timestamp)": ?")?(?<year>\d{4})-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?<rest>.*)$/u;
/** `raise ValueError("so")`, and not `raise` alone. */
function isOwnError({ error }, source) {
    const type = error?.type.slice(error.type.lastIndexOf('.') + 1) ?? '';
    return [...source.matchAll(/\braise (?:\w+\.)*(?<raised>\w+)\(/gu)].some(({ groups }) => groups?.['raised'] === type);
}
function quoteOf({ place, lines, error }) {
    const text = (lines[0] ?? error?.type ?? '').trim();
    return {
        text,
        place,
        end: { line: place.line + Math.max(0, lines.length - 1), column: place.column + (lines.at(-1) ?? '').length },
    };
}
