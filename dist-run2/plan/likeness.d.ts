/** Those of `names` most like `text`, most like first, at most `count`; none that has little in common with it. */
export declare function nearestNames(text: string, names: readonly string[], count: number): readonly string[];
/**
 * From 0 (nothing in common) to 1 (equal): twice the longest common subsequence over both lengths, letter case apart.
 * Takes time proportional to the product of the lengths.
 */
export declare function likeness(left: string, right: string): number;
