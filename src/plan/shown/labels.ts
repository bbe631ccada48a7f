import type { BlockLine } from '../../model/document.ts';
import { uncommented } from '../examples.ts';
import { isLiteral } from './said.ts';
import type { Remark } from './said.ts';
import { outputPhrase } from './words.ts';
import type { LogicalLine } from '../tokens.ts';

/**
 * `# Output:` with comments below it, or `# Output: 3`, at the margin below statements: what was printed since the label
 * before.
 */
export function labelsIn(
  lines: readonly BlockLine[],
  logical: readonly LogicalLine[],
  lineOf: (offset: number) => number,
): readonly Remark[] {
  const ends = logical.map(({ tokens }) => lineOf((tokens.at(-1)?.end ?? 1) - 1));
  const starts = logical.map(({ tokens }) => lineOf(tokens[0]?.start ?? 0));
  return lines.flatMap((line, index): readonly Remark[] => {
    const before = ends.findLast((end) => end < index);
    const nextAt = starts.findIndex((start) => start > index);
    const isInside = ends.some((end, at) => (starts[at] ?? 0) <= index && index <= end);
    if (before === undefined || isInside || logical[nextAt]?.indented === true) return [];
    const at = { kind: 'label', line: before, isTop: true } as const;
    const inline = inlineLabel.exec(line.text);
    if (inline !== null) {
      const place = { ...line.place, column: line.place.column + inline[0].length };
      const text = line.text.slice(inline[0].length);
      return [{ ...at, until: index + 1, place, lines: [text], isAside: !isLiteral(text.trim(), false) }];
    }
    if (!labelLine.test(line.text)) return [];
    const below = commentsFrom(lines, index + 1);
    const [first] = below;
    if (first === undefined) return [];
    const shown = below.map(({ text }) => text);
    return [{ ...at, until: index + 1 + below.length, place: first.place, lines: shown, isAside: false }];
  });
}

export function isLabel(text: string): boolean {
  return labelLine.test(text) || inlineLabel.test(text);
}

function commentsFrom(lines: readonly BlockLine[], start: number): readonly BlockLine[] {
  const end = lines.findIndex(({ text }, index) => index >= start && !text.startsWith('#'));
  return lines.slice(start, end === -1 ? lines.length : end).map(uncommented);
}

/** Words, or brackets such as `(Python 3)`, may stand behind the phrase, and lines around it. */
const labelLine = new RegExp(String.raw`^#+[\s=*>-]*(?:${outputPhrase})\s*(?:\([^()]*\))?\s*[:：]?[\s=*-]*$`, 'iu');
const inlineLabel = new RegExp(String.raw`^#+\s*(?:${outputPhrase})\s*(?:\([^()]*\))?\s*[:：]\s*(?=\S)`, 'iu');
