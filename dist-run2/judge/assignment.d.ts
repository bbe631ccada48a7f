/**
 * Gives each pattern an item of its own that it matches, for as many patterns as can be (maximum bipartite matching by
 * augmenting paths; Kuhn, 1955). Index: pattern; value: its item, or null where none is left for it.
 */
export declare function assign<P, T>(patterns: readonly P[], items: readonly T[], matches: (pattern: P, item: T) => boolean): readonly (number | null)[];
