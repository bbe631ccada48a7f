import type { Block, Document } from '../model/document.ts';
import type { Program, Question } from '../model/plan.ts';

/** Why a program with these blocks is not run: what their reader sees is not known. Null: it is. */
export function whyUnresolved(blocks: readonly Block[]): Extract<Question, { readonly kind: 'unmet' }> | null {
  const unresolved = blocks.find(({ isUnresolved }) => isUnresolved === true);
  if (unresolved === undefined) return null;
  const because = `the block at line ${unresolved.place.line} includes what cannot be read`;
  return { kind: 'unmet', code: 'needs-include', because };
}

export function blocksOf({ blocks }: Document, { blockIds }: Program): readonly Block[] {
  return blocks.filter(({ id }) => blockIds.includes(id));
}
