import type { Block, Document } from '../model/document.ts';
import type { TimelineEntry } from '../model/expectation.ts';
import type { Position } from '../model/place.ts';
import type { AnchoredQuote, Chunk, ProgramLine, ShownPart, Volatile } from '../model/plan.ts';
import { blockLines } from './compose.ts';
import { isPython, isSession } from './session.ts';
import { readExamples } from './shown-examples.ts';
import type { Example } from './shown-examples.ts';
import { errorIn, splitError } from './shown-error.ts';
import type { ErrorShown } from './shown-error.ts';
import { outputBlock } from './shown-fence.ts';
import { expressionsIn, readRemarks } from './shown-remarks.ts';
import type { Remark } from './shown-remarks.ts';
import { State } from './shown-state.ts';
import type { Provider } from './shown-state.ts';
import { timelineOf } from './shown-timeline.ts';
import { readTiming } from './shown-timing.ts';
import { volatileIn } from './shown-volatile.ts';
import { definitions, programText } from './source.ts';
import { splitStatements } from './statements.ts';

/** A block as a program of its own, with what the document shows of it. */
export interface ShownProgram {
  readonly block: Block;
  /** Its own block first, then those whose state it needs. */
  readonly blocks: readonly Block[];
  readonly lines: readonly ProgramLine[];
  readonly chunks: readonly Chunk[];
  readonly watched: readonly number[];
  readonly claims: readonly ShownClaim[];
  /** Names of exceptions that the document shows to end it. */
  readonly errors: readonly string[];
}

export interface ShownClaim {
  /** Last part of the claim's id. */
  readonly name: 'output' | 'values' | 'timeline';
  readonly quotes: readonly AnchoredQuote[];
  readonly asks:
    | { readonly kind: 'shown'; readonly parts: readonly ShownPart[]; readonly volatile: readonly Volatile[] }
    | { readonly kind: 'timeline'; readonly place: Position; readonly entries: readonly TimelineEntry[] };
}

/** Reads what a document shows of its Python blocks that no sheet speaks of. */
export class Shown {
  readonly #document: Document;
  readonly #state: State;

  constructor(document: Document) {
    this.#document = document;
    this.#state = new State(document.blocks.filter(isPython));
  }

  program(block: Block): ShownProgram {
    const prefix = this.#state.providers(block).map(chunksOf);
    return isSession(block) ? this.#session(block, prefix) : this.#script(block, prefix);
  }

  #session(block: Block, prefix: readonly Part[]): ShownProgram {
    const before = prefix.flatMap((part) => part.pieces);
    const examples = readExamples(block).filter(({ flags }) => !flags.has('SKIP'));
    const own = examples.map((example) => pieceOf(example, raisedIn(example) !== null));
    const composed = compose([...before, ...own]);
    const parts = examples.flatMap((example, index) => examplePart(example, before.length + index));
    return {
      block,
      blocks: [block, ...prefix.map((part) => part.block)],
      ...composed,
      watched: [],
      errors: [],
      claims: claimsOf('output', parts, volatileIn(programText(composed.lines))),
    };
  }

  #script(block: Block, prefix: readonly Part[]): ShownProgram {
    const lines = blockLines(block);
    const before = prefix.flatMap((part) => part.pieces);
    const remarks = readRemarks(block.lines);
    const own = cutAtRaises(lines, remarks);
    const pieces = [...before, ...own];
    const composed = compose(pieces);
    const chunks = pieces.length === 1 ? [] : composed.chunks;
    const first = before.flatMap((piece) => piece.lines).length;
    const chunkAt = (line: number): number => chunks.findLastIndex((chunk) => chunk.firstLine <= line);
    const output = outputBlock(this.#document, this.#document.blocks.indexOf(block));
    const shown =
      output === null ? [] : fencePart(output, chunks.length === 0 ? null : chunks.length - 1, own.length > 1);
    const values = remarks.flatMap((remark) =>
      remarkPart(remark, remarks, { first, chunkAt, isAlone: output === null }),
    );
    const marked = values.flatMap(({ of }) => (of.kind === 'statement' ? [of.line] : []));
    // A notebook echoes them.
    const echoed = shown.length === 0 ? [] : expressionsIn(block.lines).map((line) => first + line);
    const watched = [...new Set([...marked, ...echoed])].toSorted((a, b) => a - b);
    const ofOutput = [...shown, ...values.filter(({ form }) => form === 'echo')];
    const ofValues = values.filter(({ form }) => form !== 'echo');
    const volatile = volatileIn(programText(composed.lines));
    const errors = shown.flatMap(({ error }) => error?.type ?? []);
    return {
      block,
      blocks: [block, ...prefix.map((part) => part.block)],
      lines: composed.lines,
      chunks,
      watched,
      errors,
      claims: [
        ...claimsOf('output', ofOutput, volatile),
        ...claimsOf('values', ofValues, volatile),
        ...(output === null || chunks.length > 0 ? [] : timelineOf(output)),
      ],
    };
  }
}

/** Lines that are run together, or an example. */
interface Piece {
  readonly lines: readonly ProgramLine[];
  readonly mode: Chunk['mode'];
  readonly mayRaise: boolean;
}

interface Part {
  readonly block: Block;
  readonly pieces: readonly Piece[];
}

function chunksOf({ block, definitionsOnly }: Provider): Part {
  if (isSession(block)) {
    const examples = readExamples(block).filter((example) => !example.flags.has('SKIP') && !isAsking(example));
    return { block, pieces: examples.map((example) => pieceOf(example, true)) };
  }
  const lines = blockLines(block);
  return { block, pieces: [{ lines: definitionsOnly ? definitions(lines) : lines, mode: 'module', mayRaise: true }] };
}

/** Waits for somebody. */
function isAsking({ typed }: Example): boolean {
  return typed.some(({ text }) => /\b(?:input|help|exit|quit)\(/u.test(text));
}

function pieceOf({ typed }: Example, mayRaise: boolean): Piece {
  const isEmpty = typed.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
  const lines = typed.map(({ text, place }) => ({ text, place, indent: 0 }));
  return { lines, mode: isEmpty ? 'module' : 'prompt', mayRaise };
}

function compose(pieces: readonly Piece[]): {
  readonly lines: readonly ProgramLine[];
  readonly chunks: readonly Chunk[];
} {
  let firstLine = 0;
  const chunks = pieces.map(({ lines, mode, mayRaise }) => {
    const chunk = { firstLine, mode, mayRaise };
    firstLine += lines.length;
    return chunk;
  });
  return { lines: pieces.flatMap(({ lines }) => lines), chunks };
}

/** A statement that is said to raise stands alone, so that what is below it can run. */
function cutAtRaises(lines: readonly ProgramLine[], remarks: readonly Remark[]): readonly Piece[] {
  const raising = new Set(remarks.filter(({ kind, isTop }) => kind === 'raises' && isTop).map(({ line }) => line));
  if (raising.size === 0) return [{ lines, mode: 'module', mayRaise: false }];
  const statements = splitStatements(programText(lines));
  const cuts = [...raising].flatMap((line) => {
    const statement = statements.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    return statement === undefined ? [] : [statement.startLine, statement.endLine + 1];
  });
  const starts = [...new Set([0, ...cuts])].toSorted((a, b) => a - b).filter((line) => line < lines.length);
  return starts.map((start, index) => ({
    lines: lines.slice(start, starts[index + 1] ?? lines.length),
    mode: 'module' as const,
    mayRaise: raising.has(start),
  }));
}

function examplePart(example: Example, index: number): readonly ShownPart[] {
  const [first] = example.shown;
  if (first === undefined) return [];
  const lines = example.shown.map(({ text }) => text);
  const form = example.isComment ? 'echo' : 'output';
  return [{ of: { kind: 'chunk', index }, form, place: first.place, ...splitError(lines) }];
}

/** The error that an example is shown to raise. */
function raisedIn({ shown }: Example): ErrorShown | null {
  return errorIn(shown.map(({ text }) => text));
}

function fencePart(output: Block, chunk: number | null, isCut: boolean): readonly ShownPart[] {
  const [first] = output.lines;
  const lines = output.lines.map(({ text }) => readTiming(text).text);
  if (first === undefined || isCut || lines.every((text) => text.trim() === '')) return [];
  const of = chunk === null ? ({ kind: 'run' } as const) : ({ kind: 'chunk', index: chunk } as const);
  return [{ of, form: 'output', place: first.place, ...splitError(lines) }];
}

interface Standing {
  /** Where the block's own lines begin in the program. */
  readonly first: number;
  readonly chunkAt: (line: number) => number;
  readonly isAlone: boolean;
}

function remarkPart(
  remark: Remark,
  all: readonly Remark[],
  { first, chunkAt, isAlone }: Standing,
): readonly ShownPart[] {
  const { place, lines } = remark;
  const line = first + remark.line;
  switch (remark.kind) {
    case 'value':
      return [{ of: { kind: 'statement', line }, form: 'value', place, lines, error: null }];
    case 'raises':
      return remark.isTop
        ? [{ of: { kind: 'chunk', index: chunkAt(line) }, form: 'raises', place, lines: [], error: raised(lines) }]
        : [];
    case 'output':
      return [{ of: { kind: 'statement', line }, form: 'echo', place, lines, error: null }];
    case 'label': {
      const isOnly = all.filter(({ kind }) => kind === 'label').length === 1 && isAlone && chunkAt(line) === -1;
      return isOnly && remark.isTop
        ? [{ of: { kind: 'run' }, form: 'echo', place, lines, error: null }]
        : [{ of: { kind: 'statement', line }, form: 'echo', place, lines, error: null }];
    }
  }
}

function raised([line = '']: readonly string[]): ErrorShown {
  const [, type = line, message = ''] = /^(?<type>[\w.]+)(?::\s*(?<message>.*))?$/u.exec(line) ?? [];
  return { type, message };
}

function claimsOf(
  name: 'output' | 'values',
  parts: readonly ShownPart[],
  volatile: readonly Volatile[],
): readonly ShownClaim[] {
  if (parts.length === 0) return [];
  return [{ name, quotes: parts.map(quoteOf), asks: { kind: 'shown', parts, volatile } }];
}

function quoteOf({ place, lines, error }: ShownPart): AnchoredQuote {
  const text = (lines[0] ?? error?.type ?? '').trim();
  return {
    text,
    place,
    end: { line: place.line + Math.max(0, lines.length - 1), column: place.column + (lines.at(-1) ?? '').length },
  };
}
