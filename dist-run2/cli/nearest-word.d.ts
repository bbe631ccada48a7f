/** The one of `words` that shares most pairs of letters with `word`, or null where none is near. */
export declare function nearestWord(word: string, words: readonly string[]): string | null;
