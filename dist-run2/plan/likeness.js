/** Those of `names` most like `text`, most like first, at most `count`; none that has little in common with it. */
export function nearestNames(text, names, count) {
    return [...new Set(names)]
        .map((name) => ({ name, likeness: likeness(text, name) }))
        .filter((each) => each.likeness >= 0.4)
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, count)
        .map((each) => each.name);
}
/**
 * From 0 (nothing in common) to 1 (equal): twice the longest common subsequence over both lengths, letter case apart.
 * Takes time proportional to the product of the lengths.
 */
export function likeness(left, right) {
    const length = left.length + right.length;
    return length === 0 ? 1 : (2 * commonLength(left.toLowerCase(), right.toLowerCase())) / length;
}
function commonLength(left, right) {
    let previous = new Uint16Array(right.length + 1);
    for (let row = 0; row < left.length; row += 1) {
        const current = new Uint16Array(right.length + 1);
        for (let column = 0; column < right.length; column += 1) {
            const isSame = left.charCodeAt(row) === right.charCodeAt(column);
            current[column + 1] = isSame
                ? (previous[column] ?? 0) + 1
                : Math.max(previous[column + 1] ?? 0, current[column] ?? 0);
        }
        previous = current;
    }
    return previous[right.length] ?? 0;
}
