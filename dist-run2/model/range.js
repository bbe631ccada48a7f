export const timeTolerance = {
    real: { fraction: 0.1, atLeast: 0.25, atLeastText: '0.25s' },
    virtual: { fraction: 0.02, atLeast: 0.05, atLeastText: '50ms' },
};
/** How far from its value a quantity may be. */
export function allowedDeviation(range, byDefault) {
    const { tolerance } = range;
    if (tolerance === null)
        return Math.max(Math.abs(range.value) * byDefault.fraction, byDefault.atLeast);
    return tolerance.kind === 'relative' ? Math.abs(range.value) * tolerance.fraction : tolerance.amount;
}
