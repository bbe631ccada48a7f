import type { Block, Document } from '../model/document.ts';
import type { PlannedClaim, Program, ProgramLine, Question, ShownPart } from '../model/plan.ts';
import { firmQuotes } from './occurrence.ts';
import type { Piece } from './occurrence.ts';
import type { DraftedExpectation, DraftedQuote } from './sheet-draft.ts';

/** What a comment behind a statement, or an example of a session, says, as a claim of a sheet. */
export interface DraftedValue {
  readonly quote: DraftedQuote;
  readonly line: number;
  readonly expect: DraftedExpectation;
}

type Shown = Extract<Question, { readonly kind: 'shown' }>;

/**
 * The values that a document shows of a program, each as an expression that holds, a line that is printed, or the error that
 * ends it. Empty where a sheet cannot say all of them: then what needs no sheet says more.
 */
export function draftValues(
  document: Document,
  block: Block,
  { program, claims }: { readonly program: Program; readonly claims: readonly PlannedClaim[] },
): readonly DraftedValue[] {
  const shown = claims.flatMap(({ question }) => (question.kind === 'shown' ? [question] : []));
  if (shown.length === 0 || shown.some(({ volatile }) => volatile.length > 0)) return [];
  const parts = shown.flatMap((question: Shown) => question.parts);
  const drafted = parts.map((part) => draftPart(document, program, part, part === parts.at(-1)));
  const said = drafted.flatMap((each) => each ?? []);
  const quotes = said.length < drafted.length ? null : firmQuotes(document, block, said);
  if (quotes === null) return [];
  return said.flatMap(({ line, expect }, index) =>
    quotes.slice(index, index + 1).map((quote) => ({ quote, line, expect })),
  );
}

type SaidValue = Piece & Pick<DraftedValue, 'expect'>;

function draftPart(document: Document, program: Program, part: ShownPart, isLast: boolean): SaidValue | null {
  const typed = typedFor(program, part);
  const [value = ''] = part.lines;
  if (typed === null || part.isAside === true || part.isNamed === true) return null;
  const { line } = part.place;
  if (part.error !== null) {
    const { type, message } = part.error;
    const error = message === '' ? type : `${type}: ${message}`;
    const at = lineBelow(document, line, error);
    if (at === null || !isLast || part.lines.length > 0 || !typed.isEnd) return null;
    return { text: error, line: at, expect: { kind: 'error', error } };
  }
  const text = sourceLine(document, line);
  if (/^(?:print|pprint)\(/u.test(typed.text)) {
    return part.lines.some((each) => each.trim() === '')
      ? null
      : { text, line, expect: { kind: 'contains', lines: part.lines } };
  }
  if (part.lines.length !== 1 || !literal.test(value.trim()) || /\bawait\b|\byield\b|:=/u.test(typed.text)) return null;
  const bound = /^(?<name>[A-Za-z_]\w*)\s*=(?!=)/u.exec(typed.text)?.groups?.['name'];
  if (bound === undefined && /^[\w.[\]'", ]+\s*(?:[-+*/%|&^@]|\*\*|\/\/|<<|>>)?=(?!=)/u.test(typed.text)) return null;
  const expression = bound ?? typed.text;
  return { text, line, expect: { kind: 'holds', expression: `${wrapped(expression)} == ${value.trim()}` } };
}

interface Typed {
  /** On one line, without a comment. */
  readonly text: string;
  /** Nothing of the program stands behind it. */
  readonly isEnd: boolean;
}

/** The one line that a part is about; null where it is more than one. */
function typedFor({ lines, chunks = [] }: Program, { of, place, ending }: ShownPart): Typed | null {
  switch (of.kind) {
    case 'run':
      return ending === undefined ? null : typedOn(lines[ending], place);
    case 'statement':
      return typedOn(lines[of.line], place);
    case 'chunk': {
      const [from, to] = [chunks[of.index]?.firstLine ?? 0, chunks[of.index + 1]?.firstLine ?? lines.length];
      const [only, ...others] = lines.slice(from, to).filter(({ text }) => text.trim() !== '');
      const text = only === undefined ? '' : codeOf(only, null);
      const isAlone = others.length === 0 && chunks[of.index]?.mode === 'prompt';
      return isAlone && isWhole(text) ? { text, isEnd: of.index === chunks.length - 1 } : null;
    }
  }
}

function typedOn(line: ProgramLine | undefined, { line: at, column }: ShownPart['place']): Typed | null {
  const text = line === undefined ? '' : codeOf(line, at === line.place?.line ? column : null);
  return isWhole(text) ? { text, isEnd: false } : null;
}

/** The first line from there on, within a traceback's length, on which a text stands. */
function lineBelow({ text }: Document, from: number, sought: string): number | null {
  const at = text
    .split(/\r\n|\n|\r/u)
    .slice(from - 1, from - 1 + longestTraceback)
    .findIndex((line) => line.includes(sought));
  return at === -1 ? null : from + at;
}

const longestTraceback = 30;

/** Without the comment, which begins at a column of the document's line. */
function codeOf({ text, place, indent }: ProgramLine, column: number | null): string {
  const end = column === null || place === null ? text.length : column - place.column + indent;
  const code = text.slice(0, end).trim();
  return column === null && /#/u.test(code) && !/['"]/u.test(code) ? (code.split('#', 1)[0] ?? '').trim() : code;
}

/** All brackets are closed on it, and it is not indented code of something else. */
function isWhole(text: string): boolean {
  const opened = text.match(/[([{]/gu)?.length ?? 0;
  const closed = text.match(/[)\]}]/gu)?.length ?? 0;
  return text !== '' && opened === closed && !/[:\\]$|;/u.test(text) && !text.includes('#');
}

/** `a or b` binds less than `==`. */
function wrapped(expression: string): string {
  return /^[\w.]+$|^[\w.]+\([^()]*\)$/u.test(expression) ? expression : `(${expression})`;
}

/** Of the whole line of the document: a value alone stands in many places. */
function sourceLine({ text }: Document, line: number): string {
  const written = (text.split(/\r\n|\n|\r/u)[line - 1] ?? '').trim();
  return written.replace(/^(?:>>>|In \[\d*\]:|>)\s+/u, '');
}

/** How Python writes a value. */
const literal =
  /^(?:[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?j?|True|False|None|[rbu]?'(?:[^'\\]|\\.)*'|[rbu]?"(?:[^"\\]|\\.)*"|[([{][^<>…]*[)\]}])$/iu;
