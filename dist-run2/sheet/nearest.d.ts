/**
 * The one of `words` that `word` is most likely a slip of, or null where none is near: distance 1 for short words,
 * 2 from five characters on, 3 from ten on. The first of equally near words wins.
 */
export declare function nearest(word: string, words: readonly string[]): string | null;
/** Damerau-Levenshtein (optimal string alignment): insertions, deletions, substitutions, swaps of neighbours. */
export declare function editDistance(left: string, right: string): number;
