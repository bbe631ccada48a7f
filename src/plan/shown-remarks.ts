import type { BlockLine } from '../model/document.ts';
import type { ShownPart } from '../model/plan.ts';
import { uncommented } from './shown-examples.ts';
import { readLogicalLines } from './tokens.ts';
import type { LogicalLine } from './tokens.ts';

/** What comments of a script say about its statements; lines count in the script, from 0. */
export interface Remark {
  /** `label`: below `# Output:`, which may be said of all statements so far. */
  readonly kind: 'value' | 'output' | 'label' | 'raises';
  /** First line of its statement. */
  readonly line: number;
  /** At the top level of the module. */
  readonly isTop: boolean;
  readonly place: ShownPart['place'];
  readonly lines: readonly string[];
}

/**
 * `f(x)  # 3`, `# -> 3`, `# => 3`, `# Output: 3`, `# raises ValueError` behind an expression; `#> 3` and `# Output:` with
 * comments, or a string as after `print` in pytest-examples, below one.
 */
export function readRemarks(lines: readonly BlockLine[]): readonly Remark[] {
  const source = lines.map(({ text }) => `${text}\n`).join('');
  const starts = lineStarts(lines);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const logical = readLogicalLines(source);
  const last = logical.at(-1)?.tokens.at(-1);
  const label = last === undefined ? [] : labelBelow(lines, lineOf(last.end - 1));
  const remarks = logical.flatMap((line, index): readonly Remark[] => {
    const first = line.tokens[0];
    const end = line.tokens.at(-1)?.end ?? 0;
    if (first === undefined || !isExpression(line)) return [];
    const startLine = lineOf(first.start);
    const endLine = lineOf(end - 1);
    const behind = lines[endLine]?.text.slice(end - (starts[endLine] ?? 0)) ?? '';
    const at = { line: startLine, isTop: !line.indented };
    const nextLine = logical[index + 1]?.tokens[0];
    const until = nextLine === undefined ? lines.length : lineOf(nextLine.start);
    const remark = behindStatement(lines[endLine], behind);
    if (remark !== null) return [{ ...at, ...remark }];
    const below = belowStatement(lines.slice(endLine + 1, until));
    return below === null ? [] : [{ ...at, ...below }];
  });
  return [...remarks, ...label];
}

/** `# Output:` below the last statement, with comments below it: all that the block prints. */
function labelBelow(lines: readonly BlockLine[], end: number): readonly Remark[] {
  const at = lines.findIndex(({ text }, index) => index > end && labelLine.test(text));
  if (at === -1 || lines.filter(({ text }) => labelLine.test(text)).length > 1) return [];
  const below = takeWhile(lines.slice(at + 1), ({ text }) => /^\s*#/u.test(text));
  return below.length === 0 ? [] : [{ line: end, isTop: true, ...saidBelow('label', below) }];
}

const labelLine = /^\s*#\s*(?:outputs?|prints?|result|输出|輸出|结果|salida|ausgabe|sortie)\s*[:：]\s*$/iu;

/** First lines of the expression statements at the top level, counted from 0. */
export function expressionsIn(lines: readonly BlockLine[]): readonly number[] {
  const starts = lineStarts(lines);
  return readLogicalLines(lines.map(({ text }) => `${text}\n`).join('')).flatMap((line) => {
    const offset = line.tokens[0]?.start ?? 0;
    return !line.indented && isExpression(line) ? [starts.findLastIndex((start) => start <= offset)] : [];
  });
}

type Said = Omit<Remark, 'line' | 'isTop'>;

const statementWords =
  /^(?:assert|async|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|nonlocal|pass|raise|return|try|while|with|yield|@)$/u;

function isExpression({ tokens }: LogicalLine): boolean {
  if (tokens[0]?.kind !== 'string' && statementWords.test(tokens[0]?.text ?? '')) return false;
  if (tokens.every((token) => token.kind === 'string')) return false;
  if (
    tokens.some(
      (token) =>
        token.depth === 0 && token.kind === 'operator' && /^(?::|;|=|[^=!<>]+=|<<=|>>=|\*\*=|\/\/=)$/u.test(token.text),
    )
  ) {
    return false;
  }
  return true;
}

function behindStatement(line: BlockLine | undefined, behind: string): Said | null {
  const {
    space = '',
    mark = '',
    text = '',
  } = /^(?<space>\s*)#(?<mark>>|\s*(?:=>|->|→|⇒|==>?|>>>?))?(?<text>.*)$/u.exec(behind)?.groups ?? {};
  if (line === undefined || !behind.trimStart().startsWith('#')) return null;
  const said = text
    .trim()
    .replace(/^(?:outputs?|prints?|returns?|result|evaluates to|value|输出|结果)\s*[:：=]\s*/iu, '');
  const isLabelled = said !== text.trim() || mark !== '';
  const column = line.place.column + line.text.length - behind.length + space.length;
  const place = { line: line.place.line, column };
  const raised =
    /^(?:(?:will |this )*raises?:?\s+)?(?<error>(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Iteration|Warning|Interrupt|Exit))(?<rest>(?::\s.*|\s*!|\.)?)$/u.exec(
      said,
    )?.groups;
  if (raised !== undefined) {
    return {
      kind: 'raises',
      place,
      lines: [`${raised['error'] ?? ''}${(raised['rest'] ?? '').startsWith(':') ? (raised['rest'] ?? '') : ''}`],
    };
  }
  return isLiteral(said, isLabelled) ? { kind: 'value', place, lines: [said] } : null;
}

const number = String.raw`[-+]?(?:\d[\d_]*\.?\d*(?:e[-+]?\d+)?|\.\d+)j?`;
const literal = new RegExp(
  String.raw`^(?:${number}|\(?${number}[-+][\d.]+j\)?|0x[\da-f]+|True|False|None|[rbu]?'(?:[^'\\]|\\.)*'|[rbu]?"(?:[^"\\]|\\.)*")$`,
  'iu',
);

/** Python's way to write a value; words count only behind a mark or a label. */
function isLiteral(text: string, isLabelled: boolean): boolean {
  if (text === '' || /\.\.\.|…/u.test(text)) return false;
  if (/^(?:true|false|none)$/iu.test(text)) return /^(?:True|False|None)$/u.test(text);
  if (literal.test(text)) return true;
  if (/^[[({].*[\])}]$/u.test(text)) return isBalanced(text) && hasOnlyValues(text);
  return isLabelled && /^\S/u.test(text);
}

function isBalanced(text: string): boolean {
  const tokens = readLogicalLines(`${text}\n`);
  return tokens.length === 1 && tokens[0]?.tokens.at(-1)?.depth === 0 && tokens[0].tokens[0]?.depth === 0;
}

/** No prose in brackets, such as `(see above)`. */
function hasOnlyValues(text: string): boolean {
  const tokens = readLogicalLines(`${text}\n`).flatMap((line) => line.tokens);
  const isWordy = tokens.some(
    (token, index) =>
      token.kind === 'word' && tokens[index + 1]?.kind === 'word' && !/^(?:not|and|or|in|is)$/u.test(token.text),
  );
  const values = tokens.filter(
    (token) => token.kind === 'string' || /^\d/u.test(token.text) || /^(?:True|False|None)$/u.test(token.text),
  );
  const names = tokens.filter((token) => token.kind === 'word' && !/^(?:\d|True$|False$|None$)/u.test(token.text));
  const isCallLike = names.every((name) => /^[[({]/u.test(text) && isPartOfCall(tokens.indexOf(name), tokens));
  return !isWordy && !/^\(\d+\)!?$/u.test(text) && (tokens.length === 2 || (values.length > 0 && isCallLike));
}

/** `Point(x=1)`, `datetime.date(…)`, `x=1`. */
function isPartOfCall(index: number, tokens: readonly { readonly text: string }[]): boolean {
  return ['(', '=', '.'].includes(tokens[index + 1]?.text ?? '');
}

function belowStatement(lines: readonly BlockLine[]): Said | null {
  const [first] = lines;
  if (first === undefined) return null;
  const marked = takeWhile(lines, ({ text }) => /^\s*#>/u.test(text));
  return marked.length === 0 ? null : saidBelow('output', marked);
}

function saidBelow(kind: 'output' | 'label', lines: readonly BlockLine[]): Said {
  const shown = lines.map(uncommented);
  return { kind, place: shown[0]?.place ?? { line: 1, column: 1 }, lines: shown.map(({ text }) => text) };
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
