import type { Block, Document } from '../../model/document.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { isPython, sourceLines } from '../session.ts';
import { readNames } from './names.ts';

/**
 * Whether a block is a piece of the next one: that has all of its lines, further to the right, as the lines of a function
 * are that it tells its reader to write.
 */
export function isPieceOfNext(document: Document, block: Block): boolean {
  const own = written(block);
  const below = writtenBelow(document, block);
  const at = below.findIndex((_, start) => isIndentedCopy(own, below.slice(start, start + own.length)));
  return own.length > 0 && at > 0;
}

/** Whether the next block begins with all of its lines, and goes on from there: it is not complete yet. */
export function isBegunOnly(document: Document, block: Block): boolean {
  const own = written(block);
  const below = writtenBelow(document, block);
  return own.length > 0 && below.length > own.length && own.every((text, index) => below[index] === text);
}

function writtenBelow({ blocks }: Document, block: Block): readonly string[] {
  const next = blocks.slice(blocks.indexOf(block) + 1).find(isPython);
  return next === undefined ? [] : written(next);
}

function written(block: Block): readonly string[] {
  return sourceLines(block).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trimEnd()]));
}

function isIndentedCopy(lines: readonly string[], others: readonly string[]): boolean {
  const margin = /^\s*/u.exec(others[0] ?? '')?.[0] ?? '';
  return (
    margin !== '' && others.length === lines.length && lines.every((text, index) => others[index] === margin + text)
  );
}

/** Goes on with what a `with` of a block above has opened, and closed at its end: `with open(…) as file:`. */
export function isInsideWith(own: string, above: readonly ProgramLine[]): boolean {
  const opened = above.flatMap(({ text }) => [...text.matchAll(/^\s*(?:async )?with\b.*?\bas (?<name>\w+)/gu)]);
  if (opened.length === 0) return false;
  const { missing } = readNames(`${own}\n`);
  return opened.some(({ groups }) => {
    const name = groups?.['name'] ?? '';
    return missing.has(name) && !above.some(({ text }) => text.startsWith(`${name} =`));
  });
}
