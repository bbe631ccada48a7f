import type { Block } from '../../model/document.ts';
import type { AnchoredQuote, ShownPart, Volatile } from '../../model/plan.ts';
import { splitError } from './error.ts';
import type { ErrorShown } from './error.ts';
import type { Example } from '../examples.ts';
import type { Doubts } from './fence.ts';
import type { Remark } from './said.ts';
import { readTiming } from './timing.ts';
import type { ShownClaim } from './claim.ts';

export function examplePart(example: Example, index: number): readonly ShownPart[] {
  const [first] = example.shown;
  if (
    first === undefined ||
    isEither(example) ||
    [...example.flags].some((flag) => /^IGNORE_(?:OUTPUT|WANT)/u.test(flag))
  )
    return [];
  const form = example.isComment ? 'echo' : 'output';
  const shown = splitError(example.shown.map(({ text }) => text));
  const isLoose = example.flags.has('IGNORE_EXCEPTION_DETAIL') && shown.error !== null;
  const error = isLoose ? { type: shown.error.type, message: '' } : shown.error;
  const binding = isBinding(example) ? ({ isBinding: true } as const) : {};
  const loose = example.isLoose ? ({ isVarying: true, isPerhaps: true } as const) : {};
  // Below code without prompts, as in a fence of its own.
  const written = example.isPlain ? { written: example.shown.map(({ text }) => text) } : {};
  return [
    { of: { kind: 'chunk', index }, form, place: first.place, ...written, ...shown, error, ...binding, ...loose },
  ];
}

/** `dt = dt.add(years=5)` */
function isBinding({ typed }: Example): boolean {
  return /^[A-Za-z_][\w.]*(?:\[[^\]]*\])?(?:\s*:[^=]+)?\s*=(?!=)/u.test(typed[0]?.text ?? '');
}

/** `>>> a is b  # True or False, wherever it is run`, in any language. */
function isEither({ typed, shown }: Example): boolean {
  const comment = /#(?<said>.*)$/u.exec(typed.at(-1)?.text ?? '')?.groups?.['said'] ?? '';
  return (
    shown.length === 1 &&
    /^(?:True|False)$/u.test(shown[0]?.text.trim() ?? '') &&
    /\bTrue\b.*\bFalse\b|\bFalse\b.*\bTrue\b/u.test(comment)
  );
}

export interface FenceStanding extends Doubts {
  /** The one that prints it; null: all of the run does. */
  readonly chunk: number | null;
  readonly ending: number | null;
  readonly isPartly?: true;
}

export function fencePart(output: Block, { chunk, ending, ...doubts }: FenceStanding): readonly ShownPart[] {
  const [first] = output.lines;
  const lines = output.lines.map(({ text }) => readTiming(text).text);
  if (first === undefined || lines.every((text) => text.trim() === '')) return [];
  const of = chunk === null ? ({ kind: 'run' } as const) : ({ kind: 'chunk', index: chunk } as const);
  const written = output.lines.map(({ text }) => text);
  const last = ending === null ? {} : { ending };
  return [{ of, form: 'output', place: first.place, written, ...last, ...doubts, ...splitError(lines) }];
}

interface Standing {
  /** Where the block's own lines begin in the program. */
  readonly first: number;
  readonly chunkAt: (line: number) => number;
  readonly isAlone: boolean;
}

export function remarkPart(remark: Remark, { first, chunkAt, isAlone }: Standing): readonly ShownPart[] {
  const { place, lines } = remark;
  const line = first + remark.line;
  const aside = remark.isAside ? ({ isAside: true } as const) : {};
  switch (remark.kind) {
    case 'value':
      return [{ of: { kind: 'statement', line }, form: 'value', place, lines, error: null, ...aside }];
    case 'raises':
      return remark.isTop
        ? [{ of: { kind: 'chunk', index: chunkAt(line) }, form: 'raises', place, lines: [], error: raised(lines) }]
        : [];
    case 'output':
      return [{ of: { kind: 'statement', line }, form: 'echo', place, lines, error: null, ...aside }];
    case 'label':
      return isAlone
        ? [
            {
              of: ofChunk(chunkAt(line)),
              form: remark.isAside ? 'echo' : 'output',
              place,
              below: line,
              ...(remark.isInline === true ? { isInline: true as const } : {}),
              ...splitError(lines),
            },
          ]
        : [];
  }
}

function ofChunk(index: number): ShownPart['of'] {
  return index === -1 ? { kind: 'run' } : { kind: 'chunk', index };
}

function raised([line = '']: readonly string[]): ErrorShown {
  const [, type = line, message = ''] = /^(?<type>[\w.]+)(?::\s*(?<message>.*))?$/u.exec(line) ?? [];
  return { type, message };
}

/** `source`: of the program. */
export function claimsOf(
  name: 'output' | 'values',
  parts: readonly ShownPart[],
  volatile: readonly Volatile[],
  source: string,
): readonly ShownClaim[] {
  if (parts.length === 0) return [];
  const isDated = parts.some(({ lines }) => lines.some((line) => isStamped(line, source)));
  const all: readonly Volatile[] = isDated && !volatile.includes('time') ? [...volatile, 'time'] : volatile;
  const marked = parts.map((part) => (isOwnError(part, source) ? { ...part, isOwnError: true as const } : part));
  return [{ name, quotes: parts.map(quoteOf), asks: { kind: 'shown', parts: marked, volatile: all } }];
}

/** A line of a log with its moment, which the program does not name. */
function isStamped(line: string, source: string): boolean {
  const { year, rest = '' } = stamp.exec(line)?.groups ?? {};
  return year !== undefined && /\w/u.test(rest) && !source.includes(year);
}

const stamp =
  /^[[{(]?(?:.*"(?:timestamp|time|ts|asctime|@timestamp)": ?")?(?<year>\d{4})-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?<rest>.*)$/u;

/** `raise ValueError("so")`, and not `raise` alone; `assert x, "so"`. */
function isOwnError({ error }: ShownPart, source: string): boolean {
  const type = error?.type.slice(error.type.lastIndexOf('.') + 1) ?? '';
  if (type === 'AssertionError' && /\bassert\b[^\n]*,\s*f?["']/u.test(source)) return true;
  return [...source.matchAll(/\braise (?:\w+\.)*(?<raised>\w+)\(/gu)].some(({ groups }) => groups?.['raised'] === type);
}

function quoteOf({ place, lines, error }: ShownPart): AnchoredQuote {
  const text = (lines[0] ?? error?.type ?? '').trim();
  return {
    text,
    place,
    end: { line: place.line + Math.max(0, lines.length - 1), column: place.column + (lines.at(-1) ?? '').length },
  };
}
