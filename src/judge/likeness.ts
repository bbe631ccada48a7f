import type { Likeness } from './shown-text.ts';

export const ranks = { same: 0, doubtful: 1, differs: 2 } as const satisfies Record<Likeness, number>;

export function best(all: readonly Likeness[]): Likeness {
  return all.toSorted((a, b) => ranks[a] - ranks[b])[0] ?? 'doubtful';
}

/** Lines of what was printed, without white space at its end. */
export function splitOutput(output: string): readonly string[] {
  const text = output.replace(/\s+$/u, '');
  return text === '' ? [] : text.split('\n');
}
