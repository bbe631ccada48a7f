/** The one of `words` that shares most pairs of letters with `word`, or null where none is near. */
export function nearestWord(word, words) {
    const [best] = words
        .map((known) => ({ known, likeness: likeness(word.toLowerCase(), known) }))
        .toSorted((a, b) => b.likeness - a.likeness);
    return best === undefined || best.likeness < 0.5 ? null : best.known;
}
/** Dice's coefficient of the pairs of neighbouring letters: 0 for nothing in common, 1 for the same pairs. */
function likeness(a, b) {
    const [pairsOfA, pairsOfB] = [letterPairs(a), letterPairs(b)];
    const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
    return pairsOfA.size + pairsOfB.size === 0 ? 0 : (2 * shared) / (pairsOfA.size + pairsOfB.size);
}
function letterPairs(word) {
    return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
}
