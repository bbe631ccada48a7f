/**
 * What a path that leads to nothing was most likely meant to be, in words: its file with a line or a claim, a neighbour of
 * a similar name, or a file of this name in a folder below. `nearest`: the one of some words that a word is a slip of.
 */
export declare function expectedPath(path: string, cwd: string, nearest: (word: string, words: readonly string[]) => string | null): Promise<string>;
