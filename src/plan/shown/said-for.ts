import type { Block, Document } from '../../model/document.ts';
import type { Interpreter } from '../../model/interpreter.ts';
import { interpretersIn } from '../versions.ts';
import { rangesBelow } from './fence.ts';
import { saidRange } from './said-range.ts';

/**
 * Whether a document says that a block is for this Python, or says nothing of it. Where it shows the output of some
 * Pythons only, the block is for these.
 */
export function isSaidFor(document: Document, block: Block, interpreter: Interpreter): boolean {
  const below = rangesBelow(document, document.blocks.indexOf(block));
  const isIn = (range: string | null): boolean => interpretersIn([interpreter], range).length > 0;
  return isIn(saidRange(document, block)) && (below.length === 0 || below.some(isIn));
}
