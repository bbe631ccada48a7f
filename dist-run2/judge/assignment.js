/**
 * Gives each pattern an item of its own that it matches, for as many patterns as can be (maximum bipartite matching by
 * augmenting paths; Kuhn, 1955). Index: pattern; value: its item, or null where none is left for it.
 */
export function assign(patterns, items, matches) {
    const candidates = patterns.map((pattern) => items.flatMap((item, index) => (matches(pattern, item) ? [index] : [])));
    const patternOf = new Map();
    const place = (pattern, tried) => {
        for (const item of candidates[pattern] ?? []) {
            if (tried.has(item))
                continue;
            tried.add(item);
            const holder = patternOf.get(item);
            if (holder === undefined || place(holder, tried)) {
                patternOf.set(item, pattern);
                return true;
            }
        }
        return false;
    };
    patterns.forEach((_, pattern) => place(pattern, new Set()));
    const itemOf = new Map([...patternOf].map(([item, pattern]) => [pattern, item]));
    return patterns.map((_, pattern) => itemOf.get(pattern) ?? null);
}
