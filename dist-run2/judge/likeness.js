export const ranks = { same: 0, doubtful: 1, differs: 2 };
export function best(all) {
    return all.toSorted((a, b) => ranks[a] - ranks[b])[0] ?? 'doubtful';
}
/** Lines of what was printed, without white space at its end. */
export function splitOutput(output) {
    const text = output.replace(/\s+$/u, '');
    return text === '' ? [] : text.split('\n');
}
