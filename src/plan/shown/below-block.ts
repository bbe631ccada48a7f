import type { BlockLine } from '../../model/document.ts';
import { uncommented } from '../examples.ts';
import type { LogicalLine } from '../tokens.ts';
import { isLabel } from './labels.ts';
import type { PrintedWords } from './printed.ts';
import { isLiteral } from './said.ts';
import type { Remark } from './said.ts';

interface Read {
  readonly lineOf: (offset: number) => number;
  readonly printed: PrintedWords;
  readonly labels: readonly Remark[];
}

/**
 * Comments at the margin right below a loop or another compound statement that prints, where each is a value, or likely
 * what is printed: that statement's output.
 */
export function belowBlocks(
  lines: readonly BlockLine[],
  logical: readonly LogicalLine[],
  { lineOf, printed, labels }: Read,
): readonly Remark[] {
  return logical.flatMap((line, index): readonly Remark[] => {
    const next = logical[index + 1];
    if (!line.indented || next?.indented === true) return [];
    const head = logical.findLastIndex((each, at) => at < index && !each.indented && !isClause(each));
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
    if (first === undefined || !isPrinting || isDefining || !isLikely || isLabelled) return [];
    const until = end + 1 + comments.length;
    const said = { place: first.place, lines: shown.map(({ text }) => text), isAside: true };
    return [{ kind: 'label', line: lineOf(line.tokens[0]?.start ?? 0), from, until, isTop: true, ...said }];
  });
}

/** Goes on from the statement above. */
function isClause({ tokens: [first] }: LogicalLine): boolean {
  return /^(?:elif|else|except|finally)$/u.test(first?.text ?? '');
}

function commentsAt(lines: readonly BlockLine[], start: number): readonly BlockLine[] {
  const end = lines.findIndex(({ text }, index) => index >= start && (!text.startsWith('#') || isLabel(text)));
  return lines.slice(start, end === -1 ? lines.length : end);
}
