import type { BlockLine } from '../../model/document.ts';
import { uncommented } from '../examples.ts';
import { errorIn } from './error.ts';
import { otherSetting } from './fence-label.ts';
import { isLiteral } from './said.ts';
import type { Remark } from './said.ts';
import { statementKind } from './statement.ts';
import { outputPhrase } from './words.ts';
import type { LogicalLine } from '../tokens.ts';

/**
 * `# Output:` with comments below it, or `# Output: 3`, at the margin below statements: what was printed since the label
 * before, or the error that came of it.
 */
export function labelsIn(
  lines: readonly BlockLine[],
  logical: readonly LogicalLine[],
  lineOf: (offset: number) => number,
): readonly Remark[] {
  const ends = logical.map(({ tokens }) => lineOf((tokens.at(-1)?.end ?? 1) - 1));
  const starts = logical.map(({ tokens }) => lineOf(tokens[0]?.start ?? 0));
  const isAbove = areAbove(lines, logical, starts);
  return lines.flatMap((line, index): readonly Remark[] => {
    const before = ends.findLast((end) => end < index);
    const nextAt = starts.findIndex((start) => start > index);
    const isInside = ends.some((end, at) => (starts[at] ?? 0) <= index && index <= end);
    if (before === undefined || isInside || logical[nextAt]?.indented === true) return [];
    if (isOfOther(lines, line.text)) return [];
    const at = { kind: 'label', line: before, isTop: true } as const;
    const mark = inlineLabel.exec(line.text)?.[0];
    if (mark !== undefined) {
      if (isPrinted(lines, mark)) return [];
      const place = { ...line.place, column: line.place.column + mark.length };
      const text = bareError(line.text.slice(mark.length));
      const isError = errorIn([text]) !== null;
      const next = index + 1;
      if (starts[nextAt] === next && (isAbove || isOfBelow(lines, index))) {
        const until = (ends[nextAt] ?? next) + 1;
        const told = { line: next, until, isTop: true, place, lines: [text], isAside: false } as const;
        return !isError && isLiteral(text.trim(), true) ? [{ kind: 'value', ...told }] : [];
      }
      const more = !isError ? commentsFrom(lines, index + 1, isLabel) : [];
      const shown = [text, ...more.map((each) => each.text)];
      const isAside = errorIn(shown) === null && !isLiteral(text.trim(), false);
      return [{ ...at, until: index + 1 + more.length, place, lines: shown, isAside, isInline: true }];
    }
    if (!labelLine.test(line.text)) return [];
    const below = commentsFrom(lines, index + 1, () => false);
    const [first] = below;
    if (first === undefined) return [];
    const shown = below.map(({ text }) => text);
    return [{ ...at, until: index + 1 + below.length, place: first.place, lines: shown, isAside: false }];
  });
}

/** `print("result: ...")`: what looks like a label is output itself. */
function isPrinted(lines: readonly BlockLine[], mark: string): boolean {
  const word = mark.replace(/^#+\s*/u, '').trim();
  return lines.some(({ text }) => !/^\s*#/u.test(text) && ['"', "'"].some((quote) => text.includes(`${quote}${word}`)));
}

/** `# Output (n = 3):` where that stands on no line: of another program. */
function isOfOther(lines: readonly BlockLine[], text: string): boolean {
  const [label] = /^#[^()]*\([^()]*\)\s*[:：]/u.exec(text) ?? [];
  const set = label === undefined ? undefined : otherSetting.exec(label)?.[0].slice(1, -1);
  return set !== undefined && !lines.some((line) => !/^\s*#/u.test(line.text) && bare(line.text).includes(bare(set)));
}

/** Without spaces and quotes; `==` is one sign. */
function bare(text: string): string {
  return text.replaceAll(/[\s"']/gu, '').replaceAll('==', '=');
}

/** The first one stands right above a statement, and nothing that could print stands above it: so do all of them. */
function areAbove(lines: readonly BlockLine[], logical: readonly LogicalLine[], starts: readonly number[]): boolean {
  const first = lines.findIndex(({ text }) => inlineLabel.test(text));
  const isSilent = logical.every((line, at) => (starts[at] ?? 0) > first || statementKind(line) !== 'expression');
  return isSilent && starts.includes(first + 1);
}

/** In the future tense, with nothing right above it: `# Will print: 4`. */
function isOfBelow(lines: readonly BlockLine[], index: number): boolean {
  const isApart = (lines[index - 1]?.text ?? '').trim() === '';
  return isApart && /^#+\s*(?:this |it |the \w+ )?(?:will|should|would)\b/iu.test(lines[index]?.text ?? '');
}

export function isLabel(text: string): boolean {
  return labelLine.test(text) || inlineLabel.test(text);
}

/** `NameError` of `NameError 异常` and of `NameError is raised`. */
function bareError(text: string): string {
  const error = text.replace(
    /^(?:raises?|throws?|抛出|报错)\s+|\s*(?:异常|例外|错误|is raised|raised|exception)\s*[.!。！]?\s*$/giu,
    '',
  );
  return errorIn([error]) === null ? text : error;
}

function commentsFrom(
  lines: readonly BlockLine[],
  start: number,
  isOther: (text: string) => boolean,
): readonly BlockLine[] {
  const end = lines.findIndex(({ text }, index) => index >= start && (!text.startsWith('#') || isOther(text)));
  return lines.slice(start, end === -1 ? lines.length : end).map(uncommented);
}

/** Words, or brackets such as `(Python 3)`, may stand behind the phrase, and lines around it. */
const labelLine = new RegExp(String.raw`^#+[\s=*>-]*(?:${outputPhrase})\s*(?:\([^()]*\))?\s*[:：]?[\s=*-]*$`, 'iu');
const inlineLabel = new RegExp(
  String.raw`^#+\s*(?:${outputPhrase})\s*(?:\([^()]*\))?(?:\s*[:：]\s*(?=\S)|\s+(?=(?:raises? )?[A-Z]\w*(?:Error|Exception)\b))`,
  'iu',
);
