import { uncommented } from '../examples.js';
import { isLabel } from './labels.js';
import { isLiteral } from './said.js';
/**
 * Comments at the margin right below a loop or another compound statement that prints, where each is a value, or likely
 * what is printed: that statement's output.
 */
export function belowBlocks(lines, logical, { lineOf, printed, labels }) {
    return logical.flatMap((line, index) => {
        const next = logical[index + 1];
        if (!line.indented || next?.indented === true)
            return [];
        const head = logical.findLastIndex((each, at) => at < index && !each.indented);
        const end = lineOf((line.tokens.at(-1)?.end ?? 1) - 1);
        const comments = commentsAt(lines, end + 1);
        const from = lineOf(logical[head]?.tokens[0]?.start ?? 0);
        const isPrinting = lines.slice(from, end + 1).some(({ text }) => /\bprint\(\s*[^\s)]/u.test(text));
        const isDefining = /^(?:async\s+def|def|class|@)/u.test(lines[from]?.text ?? '');
        const shown = comments.map(uncommented);
        const isLikely = shown.every(({ text }, at) => {
            const isMarked = /^#+(?:>|\s*[-=]>)/u.test(comments[at]?.text ?? '');
            return isMarked || isLiteral(text.trim(), false) || printed.areLikely(text);
        });
        const [first] = shown;
        const isLabelled = labels.some(({ until }) => until > end && until <= end + 1 + comments.length);
        if (first === undefined || !isPrinting || isDefining || !isLikely || isLabelled)
            return [];
        const until = end + 1 + comments.length;
        const said = { place: first.place, lines: shown.map(({ text }) => text), isAside: true };
        return [{ kind: 'label', line: lineOf(line.tokens[0]?.start ?? 0), from, until, isTop: true, ...said }];
    });
}
function commentsAt(lines, start) {
    const end = lines.findIndex(({ text }, index) => index >= start && (!text.startsWith('#') || isLabel(text)));
    return lines.slice(start, end === -1 ? lines.length : end);
}
