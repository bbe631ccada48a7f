import type { BlockLine } from '../../model/document.ts';
import { uncommented } from '../examples.ts';
import { isLabel, labelsIn } from './labels.ts';
import { saidBehind, saidIn } from './said.ts';
import type { Remark, Said } from './said.ts';
import { statementKind } from './statement.ts';
import { readLogicalLines } from '../tokens.ts';
import type { LogicalLine } from '../tokens.ts';

/**
 * `f(x)  # 3`, `# -> 3`, `# => 3`, `# Output: 3`, `# raises ValueError` behind a statement; `#> 3`, `# 3`, `# => 3` and
 * `# Output:` with comments, or a string as pytest-examples writes it, below one.
 */
export function readRemarks(lines: readonly BlockLine[]): readonly Remark[] {
  const source = lines.map(({ text }) => `${text}\n`).join('');
  const starts = lineStarts(lines);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const logical = readLogicalLines(source);
  const labels = labelsIn(lines, logical, lineOf);
  const remarks = logical.flatMap((line, index): readonly Remark[] => {
    const first = line.tokens[0];
    const end = line.tokens.at(-1)?.end ?? 0;
    const kind = statementKind(line);
    if (first === undefined || kind === null) return [];
    const [startLine, endLine] = [lineOf(first.start), lineOf(end - 1)];
    const at = { line: startLine, until: endLine + 1, isTop: !line.indented };
    const statement = source.slice(first.start, end);
    const last = lines[endLine];
    const behind = last?.text.slice(end - (starts[endLine] ?? 0)) ?? '';
    const remark = last === undefined ? null : saidBehind(last, behind, statement);
    if (remark !== null) return isFit(remark, kind, at.isTop) ? [{ ...at, ...remark }] : [];
    const next = logical[index + 1];
    const until = next?.tokens[0] === undefined ? lines.length : lineOf(next.tokens[0].start);
    const below = lines.slice(endLine + 1, until);
    const told =
      kind === 'expression'
        ? (belowStatement(below, statement, next !== undefined && until === endLine + 2) ??
          stringBelow(lines, statement, next, lineOf))
        : null;
    const above = told === null && at.isTop ? aboveStatement(lines[startLine - 1], statement) : null;
    return [told, above].flatMap((said) => (said === null ? [] : [{ ...at, ...said }]));
  });
  return [...withoutSteps(remarks), ...labels];
}

function isFit({ kind }: Said, statement: 'expression' | 'binding' | 'other', isTop: boolean): boolean {
  if (kind === 'raises') return true;
  return statement === 'expression' || (statement === 'binding' && isTop);
}

/** `# 1`, `# 2`, `# 3` one below the other may number the steps. */
function withoutSteps(remarks: readonly Remark[]): readonly Remark[] {
  const values = remarks.filter(({ kind }) => kind === 'value');
  const isNumbered = values.length > 1 && values.every(({ lines }, index) => lines[0] === String(index + 1));
  return isNumbered ? remarks.map((each) => ({ ...each, isAside: each.isAside || each.kind === 'value' })) : remarks;
}

/** First lines of the expression statements at the top level, counted from 0. */
export function expressionsIn(lines: readonly BlockLine[]): readonly number[] {
  const starts = lineStarts(lines);
  return readLogicalLines(lines.map(({ text }) => `${text}\n`).join('')).flatMap((line) => {
    const offset = line.tokens[0]?.start ?? 0;
    const isEchoed = !line.indented && statementKind(line) === 'expression';
    return isEchoed ? [starts.findLastIndex((start) => start <= offset)] : [];
  });
}

/** `#>` lines; or one comment that is nothing but a value, with nothing below it. */
function belowStatement(lines: readonly BlockLine[], statement: string, isFollowed: boolean): Said | null {
  const marked = takeWhile(lines, ({ text }) => /^\s*#>/u.test(text));
  if (marked.length > 0) return shownBelow(marked);
  const [first, second] = lines;
  if (
    first === undefined ||
    !first.text.trimStart().startsWith('#') ||
    isLabel(first.text) ||
    /^\s*#/u.test(second?.text ?? '')
  )
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
function aboveStatement(line: BlockLine | undefined, statement: string): Said | null {
  const text = line?.text.trim() ?? '';
  if (line === undefined || !/^#.*\b(?:raise|throw|fail)s?\b/iu.test(text)) return null;
  const column = line.place.column + line.text.length - line.text.trimStart().length;
  const said = saidIn(text, { line: line.place.line, column }, statement);
  return said?.kind === 'raises' ? said : null;
}

/** The string that pytest-examples writes below a `print` of several lines. */
function stringBelow(
  lines: readonly BlockLine[],
  statement: string,
  next: LogicalLine | undefined,
  lineOf: (offset: number) => number,
): Said | null {
  const [token] = next?.tokens ?? [];
  if (token === undefined || next?.tokens.length !== 1 || token.kind !== 'string' || !statement.startsWith('print('))
    return null;
  const [startLine, endLine] = [lineOf(token.start), lineOf(token.end - 1)];
  const written = lines.slice(startLine, endLine + 1);
  const [head] = written;
  if (head === undefined || endLine === startLine || !/^\s*(?:"""|''')\s*$/u.test(head.text)) return null;
  return { kind: 'output', place: head.place, lines: written.slice(1, -1).map(({ text }) => text), isAside: false };
}

function shownBelow(lines: readonly BlockLine[]): Said {
  const shown = lines.map(uncommented);
  const place = shown[0]?.place ?? { line: 1, column: 1 };
  return { kind: 'output', place, lines: shown.map(({ text }) => text), isAside: false };
}

function takeWhile(lines: readonly BlockLine[], isTaken: (line: BlockLine) => boolean): readonly BlockLine[] {
  const end = lines.findIndex((line) => !isTaken(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function lineStarts(lines: readonly BlockLine[]): readonly number[] {
  let offset = 0;
  return lines.map(({ text }) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
}
