import { uncommented } from '../examples.js';
import { errorIn } from './error.js';
import { isLabel, labelsIn } from './labels.js';
import { belowBlocks } from './below-block.js';
import { PrintedWords } from './printed.js';
import { saidBehind, saidIn } from './said.js';
import { statementKind } from './statement.js';
import { readLogicalLines } from '../tokens.js';
/**
 * `f(x)  # 3`, `# -> 3`, `# => 3`, `# Output: 3`, `# raises ValueError` behind a statement; `#> 3`, `# 3`, `# => 3` and
 * `# Output:` with comments, or a string as pytest-examples writes it, below one.
 */
export function readRemarks(lines) {
    const source = lines.map(({ text }) => `${text}\n`).join('');
    const starts = lineStarts(lines);
    const lineOf = (offset) => starts.findLastIndex((start) => start <= offset);
    const logical = readLogicalLines(source);
    const labels = labelsIn(lines, logical, lineOf);
    const printed = new PrintedWords(logical, source);
    const remarks = logical.flatMap((line, index) => {
        const first = line.tokens[0];
        const end = line.tokens.at(-1)?.end ?? 0;
        const kind = statementKind(line);
        if (first === undefined || kind === null)
            return [];
        const [startLine, endLine] = [lineOf(first.start), lineOf(end - 1)];
        const at = { line: startLine, until: endLine + 1, isTop: !line.indented };
        const statement = source.slice(first.start, end);
        const last = lines[endLine];
        const behind = last?.text.slice(end - (starts[endLine] ?? 0)) ?? '';
        const remark = last === undefined ? null : saidBehind(last, behind, statement);
        if (remark !== null)
            return isFit(remark, kind, at.isTop) ? [{ ...at, ...remark }] : [];
        const isPrinting = kind === 'expression' && /^print\(\s*[^\s)]/u.test(statement);
        const words = isPrinting && last !== undefined ? wordsBehind(last, behind, printed) : null;
        if (words !== null)
            return [{ ...at, ...words }];
        const next = logical[index + 1];
        const until = next?.tokens[0] === undefined ? lines.length : lineOf(next.tokens[0].start);
        const beneath = lines.slice(endLine + 1, until);
        // At the margin they are about the whole of the compound statement.
        const below = line.indented && beneath[0]?.text.startsWith('#') === true ? [] : beneath;
        const raised = raisedBelow(below, statement);
        if (raised !== null)
            return [{ ...at, ...raised }];
        const string = kind === 'expression' ? stringBelow(lines, statement, next, lineOf) : null;
        const told = kind === 'expression'
            ? (belowStatement(below, statement, next !== undefined && until === endLine + 2) ?? string?.said ?? null)
            : null;
        // Several statements above may have printed it.
        if (string !== null && told === string.said && at.isTop)
            return [{ ...at, ...told, kind: 'label', until: string.until }];
        const said = told ?? (isPrinting ? wordsBelow(below, printed) : null);
        const above = said === null && at.isTop ? aboveStatement(lines[startLine - 1], statement) : null;
        return [said, above].flatMap((each) => (each === null ? [] : [{ ...at, ...each }]));
    });
    return [...withoutSteps(remarks), ...labels, ...belowBlocks(lines, logical, { lineOf, printed, labels })];
}
function isFit({ kind }, statement, isTop) {
    if (kind === 'raises')
        return true;
    return statement === 'expression' || (statement === 'binding' && isTop);
}
/** `# 1`, `# 2`, `# 3` one below the other may number the steps. */
function withoutSteps(remarks) {
    const values = remarks.filter(({ kind }) => kind === 'value');
    const isNumbered = values.length > 1 && values.every(({ lines }, index) => lines[0] === String(index + 1));
    return isNumbered ? remarks.map((each) => ({ ...each, isAside: each.isAside || each.kind === 'value' })) : remarks;
}
/** First lines of the expression statements at the top level, counted from 0. */
export function expressionsIn(lines) {
    const starts = lineStarts(lines);
    return readLogicalLines(lines.map(({ text }) => `${text}\n`).join('')).flatMap((line) => {
        const offset = line.tokens[0]?.start ?? 0;
        const isEchoed = !line.indented && statementKind(line) === 'expression';
        return isEchoed ? [starts.findLastIndex((start) => start <= offset)] : [];
    });
}
/** First line of the expression that a script ends with, where `first` lines stand above it; null: it ends with another statement. */
export function endingOf(lines, first) {
    const last = readLogicalLines(lines.map(({ text }) => `${text}\n`).join('')).at(-1);
    const at = expressionsIn(lines).at(-1);
    const isEnding = last !== undefined && !last.indented && statementKind(last) === 'expression';
    return at === undefined || !isEnding ? null : first + at;
}
/** `print(f"Hello, {name}")  # Hello, Ann` */
function wordsBehind(line, behind, printed) {
    const text = /^\s*#+\s*(?<text>.*?)\s*$/u.exec(behind)?.groups?.['text'] ?? '';
    if (!printed.areLikely(text))
        return null;
    const column = line.place.column + line.text.lastIndexOf(text);
    return { kind: 'output', place: { line: line.place.line, column }, lines: [text], isAside: true };
}
/** Comments below a `print`, as far as they are likely what it prints. */
function wordsBelow(lines, printed) {
    const comments = takeWhile(lines, ({ text }) => /^\s*#/u.test(text)).map(uncommented);
    const isLikely = comments.length > 0 && comments.every(({ text }) => printed.areLikely(text));
    return isLikely ? { ...shownFrom(comments), isAside: true } : null;
}
/** A traceback in comments, or a `#>` line that is nothing but an error, unless it is printed. */
function raisedBelow(lines, statement) {
    const comments = takeWhile(lines, ({ text }) => /^\s*#/u.test(text)).map(uncommented);
    const [first] = comments;
    const texts = comments.map(({ text }) => text);
    const isTraceback = texts.some((text) => /^\s*Traceback \(most recent call last\)/u.test(text));
    const isMarked = /^\s*#>/u.test(lines[0]?.text ?? '') && !statement.startsWith('print(') && texts.length === 1;
    const isBare = /^\s*#+\s*[A-Z]\w*Error: \S/u.test(lines[0]?.text ?? '') && texts.length === 1;
    const error = isTraceback || isMarked || isBare ? errorIn(texts) : null;
    if (first === undefined || error === null || (isBare && statement.startsWith('print(')))
        return null;
    const line = error.message === '' ? error.type : `${error.type}: ${error.message}`;
    return { kind: 'raises', place: first.place, lines: [line], isAside: false };
}
/** `#>` lines; or one comment that is nothing but a value, with nothing below it. */
function belowStatement(lines, statement, isFollowed) {
    const marked = takeWhile(lines, ({ text }) => /^\s*#>/u.test(text));
    if (marked.length > 0)
        return shownBelow(marked);
    const [first, second] = lines;
    if (first === undefined ||
        !first.text.trimStart().startsWith('#') ||
        isLabel(first.text) ||
        /^\s*#/u.test(second?.text ?? ''))
        return null;
    const column = first.place.column + first.text.length - first.text.trimStart().length;
    const said = saidIn(first.text.trim(), { line: first.place.line, column }, statement);
    const isMarked = /^\s*#+\s*(?:=>|->|→|⇒)/u.test(first.text);
    const isAlone = second === undefined ? !isFollowed : second.text.trim() === '';
    return said === null || (said.isAside && !isMarked)
        ? null
        : { ...said, isAside: said.isAside || !(isAlone || isMarked) };
}
/** `# This raises ValueError` right above. */
function aboveStatement(line, statement) {
    const text = line?.text.trim() ?? '';
    if (line === undefined || !/^#.*\b(?:raise|throw|fail)s?\b/iu.test(text))
        return null;
    const column = line.place.column + line.text.length - line.text.trimStart().length;
    const said = saidIn(text, { line: line.place.line, column }, statement);
    return said?.kind === 'raises' ? said : null;
}
/** The string that pytest-examples writes below a `print` of several lines, perhaps with a label within. */
function stringBelow(lines, statement, next, lineOf) {
    const [token] = next?.tokens ?? [];
    if (token === undefined || next?.tokens.length !== 1 || token.kind !== 'string' || !statement.startsWith('print('))
        return null;
    const [startLine, endLine] = [lineOf(token.start), lineOf(token.end - 1)];
    const [head, ...written] = lines.slice(startLine, endLine + 1);
    const label = /^\s*(?:"""|''')\s*(?<label>.*?)\s*$/u.exec(head?.text ?? '')?.groups?.['label'];
    if (head === undefined || endLine === startLine || label === undefined || (label !== '' && !isLabel(`# ${label}`)))
        return null;
    const shown = written.slice(0, -1);
    const isLabelled = label === '' && isLabel(`# ${shown[0]?.text.trim() ?? ''}`) && shown.length > 1;
    const texts = (isLabelled ? shown.slice(1) : shown).map(({ text }) => text);
    return { said: { kind: 'output', place: head.place, lines: texts, isAside: false }, until: endLine + 1 };
}
function shownBelow(lines) {
    return shownFrom(lines.map(uncommented));
}
function shownFrom(shown) {
    const place = shown[0]?.place ?? { line: 1, column: 1 };
    return { kind: 'output', place, lines: shown.map(({ text }) => text), isAside: false };
}
function takeWhile(lines, isTaken) {
    const end = lines.findIndex((line) => !isTaken(line));
    return end === -1 ? lines : lines.slice(0, end);
}
function lineStarts(lines) {
    let offset = 0;
    return lines.map(({ text }) => {
        const start = offset;
        offset += text.length + 1;
        return start;
    });
}
