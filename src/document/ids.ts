import { slug } from 'github-slugger';
import type { Position } from '../model/place.ts';

export interface Named {
  readonly explicitId: string | null;
  readonly lang: string | null;
  /** Text of the heading that the block stands under; null before the first one. */
  readonly headingText: string | null;
  readonly place: Position;
}

export interface Ids {
  /** One for each block, all different. */
  readonly ids: readonly string[];
  /** Indices of blocks whose explicit id an earlier block has: their id is made. */
  readonly duplicates: readonly number[];
}

/**
 * Explicit ids first, then Python blocks (the slug of the heading as GitHub makes it, with `-2`, `-3` for further ones),
 * then the others, so that a block of another language never changes the id of a Python block.
 */
export function assignIds(blocks: readonly Named[]): Ids {
  const ids: (string | null)[] = [];
  const duplicates: number[] = [];
  const taken = new Taken();
  blocks.forEach((block, index) => {
    const isDuplicate = block.explicitId !== null && taken.has(block.explicitId);
    if (isDuplicate) duplicates.push(index);
    if (block.explicitId !== null) taken.add(block.explicitId);
    ids.push(isDuplicate ? null : block.explicitId);
  });
  const python = blocks.map((block, index) =>
    block.lang === 'python' ? (ids[index] ?? taken.next(baseOf(block))) : null,
  );
  return {
    ids: blocks.map((block, index) => python[index] ?? ids[index] ?? taken.next(baseOf(block))),
    duplicates,
  };
}

function baseOf(block: Named): string {
  const heading = slug(block.headingText ?? '') || 'block';
  return block.lang === 'python' ? heading : `${heading}-${slug(block.lang ?? '') || 'text'}`;
}

class Taken {
  readonly #ids = new Set<string>();
  readonly #lastNumber = new Map<string, number>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.add(id);
  }

  /** `base`, `base-2`, `base-3` …, the first that is free. */
  next(base: string): string {
    let number = (this.#lastNumber.get(base) ?? 0) + 1;
    while (this.#ids.has(numbered(base, number))) number += 1;
    this.#lastNumber.set(base, number);
    this.#ids.add(numbered(base, number));
    return numbered(base, number);
  }
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}
