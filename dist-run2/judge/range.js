import { allowedDeviation } from '../model/range.js';
export const ratioTolerance = { fraction: 0.1, atLeast: 0, atLeastText: '' };
/** Sums of floating point seconds miss by less than this; no clock can tell it from nothing. */
const roundingError = 1e-9;
export function inRange(range, value, tolerance) {
    if (range.kind === 'about') {
        return Math.abs(value - range.value) <= allowedDeviation(range, tolerance) + roundingError;
    }
    const { low, lowInclusive, high, highInclusive } = range;
    const aboveLow = low === null || value > low + (lowInclusive ? -roundingError : roundingError);
    const belowHigh = high === null || value < high - (highInclusive ? -roundingError : roundingError);
    return aboveLow && belowHigh;
}
/** What the author wrote, with the default tolerance where none was: `6s ± 10%`, `1s ± 0.25s`, `< 1s`. */
export function rangeText(range, tolerance) {
    if (range.kind === 'between' || range.tolerance !== null)
        return range.text;
    const byFraction = Math.abs(range.value) * tolerance.fraction >= tolerance.atLeast;
    return `${range.text} ± ${byFraction ? `${Math.round(tolerance.fraction * 100)}%` : tolerance.atLeastText}`;
}
