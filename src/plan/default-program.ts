import type { Block, Document, QuotableLine } from '../model/document.ts';
import type { AnchoredQuote } from '../model/plan.ts';
import { headingPath } from './headings.ts';
import { isPython } from './session.ts';

/**
 * The Python block of a claim that names none: the one that its quote stands in, else the nearest one above it that
 * stands under the same heading or under one above that. Null where there is none.
 */
export function findDefaultBlock(document: Document, quote: AnchoredQuote, line: QuotableLine): Block | null {
  const own = line.block === null ? undefined : document.blocks[line.block];
  if (own !== undefined && isPython(own)) return own;
  const headings = new Set<number | null>([null, ...headingPath(document, line.heading)]);
  const isAbove = (block: Block): boolean => block.endLine < quote.place.line && headings.has(block.heading);
  return document.blocks.findLast((block) => isPython(block) && isAbove(block)) ?? null;
}
