import { calendarWord, dated, isMoment, zone } from './moments.js';
/**
 * Whether output is what the document shows. Nobody wrote it for a machine: white space and the way lines are wrapped,
 * kinds of quotes, prompts, addresses, paths, last digits of fractions and the order within sets do not count, `...`
 * stands for anything, and times and dates only have to be some.
 */
export function compareText(shown, seen, volatile) {
    const actual = seen.join('\n');
    const [wanted = '', ...others] = readings(shown);
    const isSame = [wanted, ...others].some((text) => squeezed(text) === squeezed(actual) || hasSameTokens(text, actual, volatile));
    if (isSame)
        return 'same';
    const pieces = wanted.split(elision);
    if (pieces.length > 1)
        return pieces.every(isBlank) || isElided(pieces, actual) ? 'same' : 'doubtful';
    const unlinked = seen.filter((line) => !link.test(line));
    if (unlinked.length < seen.length && !shown.some((line) => link.test(line)))
        return compareText(shown, unlinked, volatile);
    if (shown.some((line) => ofPython2.test(line)))
        return 'doubtful';
    const isNamed = [wanted, ...others].some((text) => squeezed(withoutObjects(text)) === squeezed(withoutObjects(actual)));
    return isNamed || isDoubtful(wanted, actual, volatile) ? 'doubtful' : 'differs';
}
/** Half of the words are the same, and neither is the other with words of prose: it is meant as this output. */
export function resembles(shown, seen) {
    const [left, right] = [wordsIn(shown), wordsIn(seen)];
    const [whole, part] = [squeezed(shown.join('\n')), squeezed(seen.join('\n'))];
    if (whole.includes(part) || part.includes(whole))
        return false;
    const common = left.filter((word) => right.includes(word)).length;
    return common > 0 && common * 2 >= Math.max(left.length, right.length);
}
/** The same words in the same places, whatever the numbers, times and dates among them. */
export function isSameButNumbersIn(shown, seen) {
    return isSameButNumbers(tokensOf(shown.join('\n')), tokensOf(seen.join('\n')));
}
function wordsIn(lines) {
    return tokensOf(lines.join('\n')).flatMap(({ text }) => (/\w/u.test(text) ? [text.toLowerCase()] : []));
}
/** A remark behind a statement against the value's `repr`, or what was printed: only what is of one kind can differ. */
export function compareValue(shown, seen, volatile) {
    const likeness = compareText([shown], seen.split('\n'), volatile);
    if (likeness !== 'differs')
        return likeness;
    const kind = kindOf(withoutPrompt(shown));
    return kind !== null && kind === kindOf(seen) ? 'differs' : 'doubtful';
}
/** `[1, 2]  # Python 2`, beside what Python 3 shows; `False  # True since 3.7`. */
const ofPython2 = /\s#\s*(?:in |on )?py(?:thon)?\s?2(?:\.\d+)?\b|\s#.*(?<![\d.])3\.\d{1,2}(?![\d.])/iu;
/** Lines that only say where there is more to read are often left out. */
const link = /\bhttps?:\/\/\S/u;
/** As it stands; without comments; its first paragraph, where code follows; without what Python says on stderr. */
function readings(shown) {
    const lines = shown.map(withoutPrompt);
    const blank = lines.findIndex(isBlank);
    const isCommented = lines.every((line) => isBlank(line) || /^\s*#/u.test(line));
    const asComments = isCommented ? lines.map((line) => line.replace(/^\s*#+>? ?/u, '')) : lines;
    const uncommented = lines
        .filter((line) => !/^\s*#/u.test(line))
        .map((line) => line.replace(/\s+(?:#|←|<-|\/\/)\s?.*$/u, ''));
    // Nothing ends the line before the next prompt.
    const unprompted = lines.map((line) => line.replace(/(?<=\S)>>> ?$/u, ''));
    const withoutWarnings = lines.filter((line) => !warningLine.test(line) && !/Enable tracemalloc/u.test(line));
    const paragraph = blank === -1 || !hasCode(lines.slice(blank).join('\n')) ? lines : lines.slice(0, blank);
    return [lines, asComments, uncommented, paragraph, unprompted, withoutWarnings]
        .filter((each) => each.some((line) => !isBlank(line)) || each === lines || isAllWarning(lines))
        .map((each) => each.join('\n'));
}
/** What Python prints of a warning, which goes to stderr. */
const warningLine = /^\s*(?:\S*:\d+: |\w+: )?[\w.]*Warning(?:: |$)/u;
function isAllWarning(lines) {
    return lines.some((line) => warningLine.test(line)) && lines.every((line) => isBlank(line) || warningLine.test(line));
}
/** Categories of the warnings among these lines. */
export function warningsIn(lines) {
    return lines.flatMap((line) => warningLine.test(line) ? (/(?<category>\w*Warning)/u.exec(line)?.groups?.['category'] ?? []) : []);
}
/** `...`, `…`, `[...]`, `<snip>`. */
const elision = /^\s*\?+\s*$|\[\s*(?:\.{3,}|…)\s*\]|\.{3,}|…+|<snip>|⋮/mu;
function withoutPrompt(line) {
    return line.replace(/^(?:>>> ?|(?:Out|In) ?\[\d+\]: ?)/iu, '').replaceAll('<BLANKLINE>', '');
}
function isBlank(text) {
    return text.trim() === '';
}
/** As one run of characters: wrapping, indentation and the kind of quotes do not count. */
function squeezed(text) {
    return unified(text)
        .replaceAll(/\s+/gu, '')
        .replaceAll(/[,;](?=[\])}])/gu, '');
}
// A long output is compared in a dozen ways, and each of them begins so.
const longTexts = new Map();
const longLength = 10_000;
const mostLongTexts = 4;
/** What is written differently in each run or version is written one way. */
function unified(text) {
    if (text.length < longLength)
        return unifiedAnew(text);
    const known = longTexts.get(text);
    if (known !== undefined)
        return known;
    const result = unifiedAnew(text);
    const [oldest] = longTexts.keys();
    if (oldest !== undefined && longTexts.size === mostLongTexts)
        longTexts.delete(oldest);
    longTexts.set(text, result);
    return result;
}
function unifiedAnew(text) {
    return (text
        .replaceAll(/[‘’“”"`]/gu, "'")
        .replaceAll(/(?<![\w'])u(?=')/gu, '')
        .replaceAll(/<(?<name>genexpr|locals|lambda|listcomp|dictcomp|setcomp|module)>/gu, '$<name>')
        .replaceAll(/\b_sre\.SRE_(?=Match|Pattern)/gu, 're.')
        .replaceAll(/\b\w+\.locals\./gu, '')
        .replaceAll(/<(?<kind>module) (?<name>'\w+')[^<>]*>/gu, '<$<kind> $<name>>')
        .replaceAll(/<class (?<name>'[\w.]+')>/gu, '$<name>')
        .replaceAll(/\b0x[\da-f]{4,}\b/giu, '0x')
        .replaceAll(/<ipython-input[^>]*>|<stdin>|<input>|<console>|<python-input[^>]*>/gu, '<>')
        .replaceAll(/\b__main__\./gu, '')
        // From the beginning of a path only, or a long word would be read again from each of its letters.
        .replaceAll(/(?<![\w.~/\\-])(?:[A-Za-z]:)?(?:[\w.~-]*[/\\]){2,}(?=[\w.-]+\.\w+)/gu, '')
        .replaceAll(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/giu, '<uuid>'));
}
function isElided(pieces, actual) {
    const text = squeezed(actual);
    let from = 0;
    return pieces.map(squeezed).every((piece, index, all) => {
        const at = index === all.length - 1 && piece !== '' ? text.lastIndexOf(piece) : text.indexOf(piece, from);
        if (at < from || (index === 0 && at !== 0))
            return false;
        from = at + piece.length;
        return index < all.length - 1 || piece === '' || from === text.length;
    });
}
const tokenPattern = /datetime\.(?:datetime|date|time)\([\d, ]+\)|\d\d?-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*-\d{2,4}|\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[+-]\d\d:?\d\d|Z\b)?)?|\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?|\d+(?:[._]\d+)*(?:e[-+]?\d+)?|\.\d+|[^\W\d_]+\w*|[^\s\w]|_+/giu;
function tokensOf(text) {
    return [...sortedSets(unified(text)).matchAll(tokenPattern)]
        .map(([found]) => found)
        .filter((found) => found !== "'" && found !== ',')
        .map((found) => ({ text: found, number: /^[\d.]+(?:e[-+]?\d+)?$/iu.test(found) ? Number(found) : null }));
}
/** `{3, 1}` as `{1, 3}`; what holds a colon is a dict, whose order counts. */
function sortedSets(text) {
    return text.replaceAll(/\{(?<items>[^{}:()[\]]+)\}/gu, (_, items) => {
        const sorted = items.split(',').map((item) => item.trim());
        return `{${sorted.toSorted().join(',')}}`;
    });
}
function hasSameTokens(wanted, actual, volatile) {
    const left = tokensOf(wanted);
    const right = tokensOf(actual);
    return left.length === right.length && left.every((token, index) => isSameToken(token, right[index], volatile));
}
function isSameToken(left, right, volatile) {
    if (right === undefined || left.text === right.text)
        return right !== undefined;
    if (left.number !== null && right.number !== null) {
        if (isRounded(left, right))
            return true;
        // How long something took.
        const isFraction = left.text.includes('.') || right.text.includes('.');
        return isFraction && volatile.includes('time');
    }
    return volatile.includes('time') && isMoment(left.text) && isMoment(right.text) && madeBy(left) === madeBy(right);
}
/** `datetime.date` of `datetime.date(2021, 4, 5)`. */
function madeBy({ text }) {
    return /^[a-z.]+(?=\()/u.exec(text)?.[0] ?? '';
}
/** The last digits of a fraction differ between machines; a shown one may be cut off. */
function isRounded(left, right) {
    if (left.number === null || right.number === null)
        return false;
    if (left.number === right.number)
        return true;
    const difference = Math.abs(left.number - right.number);
    // Of `0.30000000000000004` nobody sees `0.3`.
    const isPrecise = decimalsOf(left.text) >= 9 && decimalsOf(right.text) >= 9;
    if (isPrecise && difference <= Math.abs(right.number) * 1e-9)
        return true;
    const decimals = decimalsOf(left.text);
    return decimals >= 2 && decimals + 2 < decimalsOf(right.text) && difference < 10 ** -decimals;
}
function decimalsOf(text) {
    return (text.split('.')[1] ?? '').replace(/e.*$/iu, '').length;
}
function isDoubtful(wanted, actual, volatile) {
    if (volatile.some(isAnything) || hasCode(wanted))
        return true;
    const left = tokensOf(wanted);
    const right = tokensOf(actual);
    const withoutZones = (text) => tokensOf(text.replaceAll(zone, 'UTC'));
    if (volatile.includes('time') && isSameButNumbers(withoutZones(wanted), withoutZones(actual)))
        return true;
    // What is made from today's date has another form each day: a calendar.
    const isOfDate = left.length !== right.length && dated.test(wanted) && dated.test(actual);
    if (volatile.includes('time') && isOfDate)
        return true;
    if (/\bmay (?:vary|differ)\b|\brandom\b|或许|可能|каждый раз/iu.test(wanted))
        return true;
    // Up to Python 3.6 a dict had no order, and a Counter sorts equals by it.
    if ((volatile.includes('order') || /\{.*[,:].*\}/su.test(wanted)) && isReordered(left, right))
        return true;
    // `1, 2` for a tuple.
    if (isEchoOf(wanted, actual) || squeezed(`(${wanted})`) === squeezed(actual))
        return true;
    if (isBlank(actual))
        return false;
    // Nothing in common: hardly its output at all.
    const known = new Set(right.map(({ text }) => text));
    const common = left.filter(({ text }) => known.has(text) && /\w/u.test(text)).length;
    return common === 0 && wanted.trim().includes('\n');
}
/** What it shows may then be anything. */
export function isAnything(kind) {
    return kind !== 'time' && kind !== 'order';
}
/** `PosixPath('a')` for a printed `a`, as the prompt echoes it. */
function isEchoOf(wanted, actual) {
    const inner = /^[A-Z]\w*\((?<inner>'[^']*'|"[^"]*")\)$/u.exec(wanted.trim())?.groups?.['inner'];
    return inner !== undefined && inner.slice(1, -1) === actual.trim();
}
/** How objects without a `repr` are named differs between versions. */
function withoutObjects(text) {
    return unified(text).replaceAll(/<[^<>]*\bat 0x[\da-f]*[^<>]*>/giu, '<object>');
}
/** A copy that lost its prompts. */
function hasCode(text) {
    return /^\s*(?:def \w+\(.*:|class \w+.*:|import \w+|from \w+ import |for \w+ in .*:|while .*:|if .*:|[a-z_]\w* = \S.*|print\(.*\)|In ?\[\d+\].*)\s*(?:#.*)?$/mu.test(text);
}
function isReordered(left, right) {
    const sorted = (tokens) => tokens
        .map(({ text }) => text)
        .toSorted()
        .join(' ');
    return left.length === right.length && sorted(left) === sorted(right);
}
function isSameButNumbers(left, right) {
    const isNumber = (token) => token !== undefined && (token.number !== null || isMoment(token.text) || calendarWord.test(token.text));
    return (left.length === right.length &&
        left.every((token, index) => token.text === right[index]?.text || (isNumber(token) && isNumber(right[index]))));
}
function kindOf(text) {
    const trimmed = text.trim();
    if (/^[-+]?[\d.]/u.test(trimmed) && /^[-+\d._ejx]+$/iu.test(trimmed))
        return 'number';
    if (/^(?:True|False)$/u.test(trimmed))
        return 'truth';
    if (/^[rbu]?['"].*['"]$/su.test(trimmed))
        return 'string';
    if (/^\[.*\]$/su.test(trimmed))
        return 'list';
    if (/^\(.*\)$/su.test(trimmed))
        return 'tuple';
    return /^\{.*\}$/su.test(trimmed) ? 'braces' : null;
}
