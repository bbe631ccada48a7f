import type { Block } from '../../model/document.ts';
import type { Chunk, ProgramLine, Volatile } from '../../model/plan.ts';
import { blockLines } from '../compose.ts';
import { isSession } from '../session.ts';
import { errorIn } from './error.ts';
import { readExamples } from '../examples.ts';
import type { Example } from '../examples.ts';
import type { Remark } from './said.ts';
import type { Provider } from './state.ts';
import { hasPlaceholder, isUnfinished, volatileIn } from './volatile.ts';
import { definitions, programText } from '../source.ts';
import { splitStatements } from '../statements.ts';

/** Lines that are run together, or an example. */
export interface Piece {
  readonly lines: readonly ProgramLine[];
  readonly mode: Chunk['mode'];
  readonly mayRaise: boolean;
  /** The document shows that it does. */
  readonly raises: boolean;
}

export interface Part {
  readonly block: Block;
  readonly isChanging: boolean;
  readonly pieces: readonly Piece[];
}

export function volatileOf(block: Block, prefix: readonly Part[], lines: readonly ProgramLine[]): readonly Volatile[] {
  const isOpen = prefix.some((part) => part.isChanging || isExercise(part.block)) || isExercise(block);
  const before = programText(prefix.flatMap((part) => part.pieces.flatMap((piece) => piece.lines)));
  const text = programText(lines);
  return [
    ...volatileIn(text, before),
    ...(isOpen || isUnfinished(before) || hasPlaceholder(text) ? (['state'] as const) : []),
  ];
}

/** Has a prompt at which the reader is told what to type. */
function isExercise(block: Block): boolean {
  if (!isSession(block)) return false;
  return readExamples(block).some(({ typed, shown, isComment }) => {
    if (shown.length > 0 && typed.every(({ text }) => /^\s*(?:#|$|\.\.\.|=)/u.test(text))) return true;
    return !isComment && typed.every(({ text }) => /^\s*#/u.test(text)) && typed.some(({ text }) => asking.test(text));
  });
}

const asking =
  /^\s*#+\s*(?:now,? |then,? |first,? |next,? |please )?(?:try|change|modify|write|add|make|do|use|type|enter|repeat|fix|set|look|run|create|define|observe|notice|call|see|exercise|your)\b|\byou(?:r|rself)?\b|\.\.\.\s*$|[?？]\s*$|^\s*#+\s*(?:请|試|试|尝试|修改|输入)/iu;

export function chunksOf({ block, definitionsOnly, isChanging }: Provider): Part {
  if (isSession(block)) {
    const examples = readExamples(block).filter((example) => isRunnable(example) && !isAsking(example));
    return { block, isChanging, pieces: examples.map((example) => pieceOf(example, 'go on')) };
  }
  const lines = blockLines(block);
  return {
    block,
    isChanging,
    pieces: [{ lines: definitionsOnly ? definitions(lines) : lines, mode: 'module', mayRaise: true, raises: false }],
  };
}

/** Lines that a mark asks for. */
export function addedPiece(lines: readonly ProgramLine[]): Piece {
  return { lines, mode: 'module', mayRaise: false, raises: false };
}

/** Neither skipped nor a command of IPython or the shell, nor what IDLE prints between two sessions. */
export function isRunnable({ typed, flags }: Example): boolean {
  return !flags.has('SKIP') && !flags.has('REMOTE_DATA') && !/^\s*(?:[%!?=]|\$ )/u.test(typed[0]?.text ?? '');
}

/** Waits for somebody. */
function isAsking({ typed }: Example): boolean {
  return typed.some(({ text }) => /\b(?:input|help|exit|quit)\(/u.test(text));
}

/** `go on`: whatever it raises. */
export function pieceOf(example: Example, otherwise: 'end' | 'go on'): Piece {
  const { typed, isPlain, shown } = example;
  const raises = errorIn(shown.map(({ text }) => text)) !== null || isTraceback(shown) || isLeftToReader(shown);
  const isEmpty = typed.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
  const lines = typed.map(({ text, place }) => ({ text, place, indent: 0 }));
  return { lines, mode: isEmpty || isPlain ? 'module' : 'prompt', mayRaise: raises || otherwise === 'go on', raises };
}

/** Of which error is left out. */
function isTraceback([first]: Example['shown']): boolean {
  return /^\s*Traceback \((?:most recent call|innermost) last\)/u.test(first?.text ?? '');
}

/** `... look at the output ...`: whatever it is. */
function isLeftToReader(shown: Example['shown']): boolean {
  return shown.length > 0 && shown.every(({ text }) => /^\s*(?:\.{3}|…).*(?:\.{3}|…)\s*$/u.test(text));
}

export interface Composed {
  readonly lines: readonly ProgramLine[];
  readonly chunks: readonly Chunk[];
  /** Indices of those that the document shows to raise. */
  readonly raising: readonly number[];
}

export function compose(pieces: readonly Piece[]): Composed {
  let firstLine = 0;
  const chunks = pieces.map(({ lines, mode, mayRaise }) => {
    const chunk = { firstLine, mode, mayRaise };
    firstLine += lines.length;
    return chunk;
  });
  const raising = pieces.flatMap(({ raises }, index) => (raises ? [index] : []));
  return { lines: pieces.flatMap(({ lines }) => lines), chunks, raising };
}

/** Lines of the document in chunks that are shown to raise; with `own` those of a `raise` outside of functions too. */
export function raisingLines({ lines, chunks, raising }: Composed, own: boolean): readonly number[] {
  const statements = splitStatements(programText(lines)).filter(
    ({ startLine, startColumn }) => own && /^raise\b/u.test((lines[startLine]?.text ?? '').slice(startColumn)),
  );
  const shown = raising.flatMap((index) =>
    lines.slice(chunks[index]?.firstLine ?? 0, chunks[index + 1]?.firstLine ?? lines.length),
  );
  const raised = statements.flatMap(({ startLine, endLine }) => lines.slice(startLine, endLine + 1));
  return [...new Set([...raised, ...shown].flatMap(({ place }) => place?.line ?? []))];
}

/** Lines right above and right below a comment that is nothing but an error: one of the two raises it. */
export function linesBesideErrors({ lines }: Block): readonly number[] {
  return lines.flatMap(({ text, place }) =>
    /^\s*#+\s*(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)(?:\s*:\s.*|\s*[!.]?)$/u.test(text)
      ? [place.line - 1, place.line + 1]
      : [],
  );
}

/**
 * A statement that is said to raise stands alone, so that what is below it can run; what a label tells the output of ends
 * at the label, where there is more below it, and raises where the label tells of an error.
 */
export function cutAtRemarks(lines: readonly ProgramLine[], remarks: readonly Remark[]): readonly Piece[] {
  const raising = new Set(remarks.filter(({ kind, isTop }) => kind === 'raises' && isTop).map(({ line }) => line));
  const blocks = remarks.flatMap(({ from }) => from ?? []);
  const labels = remarks.flatMap((each) => (each.kind === 'label' ? [each] : []));
  const failing = new Set(labels.flatMap((each) => (errorIn(each.lines) === null ? [] : [each.line])));
  const ends = labels.flatMap(({ until }) => (hasCodeFrom(lines, until) ? [until] : []));
  const statements = splitStatements(programText(lines));
  const cuts = [...raising].flatMap((line) => {
    const statement = statements.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    return statement === undefined ? [] : [statement.startLine, statement.endLine + 1];
  });
  const starts = [...new Set([0, ...cuts, ...blocks, ...ends])]
    .toSorted((a, b) => a - b)
    .filter((line) => line === 0 || line < lines.length);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const raises = raising.has(start) || [...failing].some((line) => start <= line && line < end);
    return { lines: lines.slice(start, end), mode: 'module' as const, mayRaise: raises, raises };
  });
}

function hasCodeFrom(lines: readonly ProgramLine[], start: number): boolean {
  return lines.slice(start).some(({ text }) => /^\s*[^\s#]/u.test(text));
}
