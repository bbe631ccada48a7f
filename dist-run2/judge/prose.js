import { firstLine } from './wording.js';
/**
 * For each line of stderr: false where the interpreter printed it as part of a traceback or a warning. Judged by the
 * text, in the forms of CPython 3.6 to 3.14; messages of several lines are recognized by what the run reported.
 */
export function isProse(lines, observation) {
    const facts = knownFacts(observation);
    const prose = lines.map(() => true);
    let at = 0;
    while (at < lines.length) {
        const end = endOfNotice(lines, at, facts);
        prose.fill(false, at, end);
        at = Math.max(end, at + 1);
    }
    return prose;
}
function knownFacts({ error, unretrieved, warnings }) {
    const messages = [...(error === null ? [] : [error]), ...unretrieved, ...warnings].map(({ message }) => message);
    return {
        traceback: error === null ? [] : error.traceback.trimEnd().split('\n'),
        messages: messages.filter((message) => message.includes('\n')).map((message) => message.split('\n')),
        warnings: new Set(warnings.map(({ category, message }) => `${bare(category)}: ${firstLine(message)}`)),
    };
}
/** Index behind the notice that begins at `at`, or `at` where none does. */
function endOfNotice(lines, at, facts) {
    return [endOfKnownTraceback, endOfHeaded, endOfTraceback, endOfSyntaxError, endOfWarning]
        .map((end) => end(lines, at, facts))
        .reduce((first, end) => (first > at ? first : end));
}
function endOfKnownTraceback(lines, at, { traceback }) {
    const first = traceback[0] ?? '';
    if (first.trim() === '' || lines[at]?.trimEnd() !== first.trimEnd())
        return at;
    const same = traceback.every((line, index) => lines[at + index]?.trimEnd() === line.trimEnd());
    return same ? at + traceback.length : at;
}
const headline = /^(Exception in thread .*:|Exception ignored (in|while)\b.*|Unhandled exception in thread started by .*)$/u;
const exceptionLine = /^[A-Za-z_][\w.]*(: |:?$)/u;
/** `Exception in thread …:` and its kind, with the traceback below it. Up to 3.9 an empty line follows that of a thread. */
function endOfHeaded(lines, at, facts) {
    if (!headline.test(lines[at] ?? ''))
        return at;
    const end = endOfTraceback(lines, at + 1, facts);
    if (end > at + 1)
        return lines[end] === '' && lines[at]?.startsWith('Exception in thread') === true ? end + 1 : end;
    if (lines[at]?.startsWith('Exception ignored') !== true)
        return at;
    return exceptionLine.test(lines[at + 1] ?? '') ? at + 2 : at + 1;
}
const tracebackHead = /^Traceback \(most recent call last\):$/u;
const groupHead = /^ +\+ Exception Group Traceback \(most recent call last\):$/u;
function endOfTraceback(lines, at, facts) {
    const end = endOfOneTraceback(lines, at, facts);
    if (end === at)
        return at;
    const next = startOfChained(lines, end);
    return next === null ? end : endOfTraceback(lines, next, facts);
}
function endOfOneTraceback(lines, at, facts) {
    const head = lines[at]?.trimEnd() ?? '';
    if (groupHead.test(head))
        return endWhile(lines, at + 1, (line) => /^ +[|+]/u.test(line));
    if (!tracebackHead.test(head))
        return at;
    const end = endWhile(lines, at + 1, (line) => /^ +\S/u.test(line));
    return exceptionLine.test(lines[end] ?? '') ? endOfMessage(lines, end, facts) : end;
}
const connectors = new Set([
    'The above exception was the direct cause of the following exception:',
    'During handling of the above exception, another exception occurred:',
]);
/** Head of the traceback that a connector below `from` leads to; a message of several lines may stand between. */
function startOfChained(lines, from) {
    const connector = endWhile(lines, from, (line) => !connectors.has(line) && !isHead(line));
    if (!connectors.has(lines[connector] ?? ''))
        return null;
    const next = endWhile(lines, connector + 1, (line) => line.trim() === '');
    return isHead(lines[next] ?? '') ? next : null;
}
function isHead(line) {
    return tracebackHead.test(line) || groupHead.test(line);
}
/** A SyntaxError of the program itself is printed without a head: the file, the line, a caret, the error. */
function endOfSyntaxError(lines, at, facts) {
    if (!/^ {2}File ".*", line \d+/u.test(lines[at] ?? ''))
        return at;
    const end = endWhile(lines, at + 1, (line) => /^ +\S/u.test(line));
    return /^(Syntax|Indentation|Tab)Error\b/u.test(lines[end] ?? '') ? endOfMessage(lines, end, facts) : at;
}
const warningLine = /^(?<file>.*):\d+: (?<notice>(?<category>[A-Za-z_]\w*): .*)$/u;
const allocation = /^\w+: Enable tracemalloc to get the object allocation traceback$/u;
/** `file:line: Category: message`, the source line below it, and what tracemalloc has to say of it. */
function endOfWarning(lines, at, facts) {
    const { file = '', notice = '', category = '' } = warningLine.exec(lines[at] ?? '')?.groups ?? {};
    if (!category.endsWith('Warning') && !facts.warnings.has(notice))
        return at;
    const message = endOfMessage(lines, at, facts);
    const hasSource = file !== 'sys' && !file.startsWith('<');
    const source = hasSource && /^ {2}\S/u.test(lines[message] ?? '') ? message + 1 : message;
    if (allocation.test(lines[source] ?? ''))
        return source + 1;
    const isAllocated = lines[source] === 'Object allocated at (most recent call last):';
    return isAllocated ? endWhile(lines, source + 1, (line) => /^ +\S/u.test(line)) : source;
}
/** Behind the message that begins on this line, all its lines where the run reported it. */
function endOfMessage(lines, at, { messages }) {
    const continues = ([first = '', ...rest]) => lines[at]?.endsWith(`: ${first}`) === true && rest.every((line, index) => lines[at + 1 + index] === line);
    const known = messages.filter(continues).map(({ length }) => length);
    return at + Math.max(1, ...known);
}
function endWhile(lines, from, isPart) {
    let end = from;
    for (let line = lines[end]; line !== undefined && isPart(line); line = lines[end])
        end += 1;
    return end;
}
function bare(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
