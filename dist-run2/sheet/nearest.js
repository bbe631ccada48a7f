/**
 * The one of `words` that `word` is most likely a slip of, or null where none is near: distance 1 for short words,
 * 2 from five characters on, 3 from ten on. The first of equally near words wins.
 */
export function nearest(word, words) {
    const limit = word.length >= 10 ? 3 : word.length >= 5 ? 2 : 1;
    let best = null;
    for (const candidate of words) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && distance < candidate.length && (best === null || distance < best.distance)) {
            best = { word: candidate, distance };
        }
    }
    return best?.word ?? null;
}
/** Damerau-Levenshtein (optimal string alignment): insertions, deletions, substitutions, swaps of neighbours. */
export function editDistance(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const cost = left[row - 1] === right[column - 1] ? 0 : 1;
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost, swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? 0;
}
