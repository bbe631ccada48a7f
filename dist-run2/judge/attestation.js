/**
 * A person vouches, until `again` after `reviewed` is past (the day itself still counts).
 *
 * @param today ISO date. A review dated tomorrow is let pass: it is tomorrow already somewhere on earth.
 */
export function judgeAttestation({ because, reviewed, source, again }, today) {
    const due = again === null ? null : datePlus(reviewed, again);
    if (reviewed > datePlus(today, { count: 1, unit: 'days' })) {
        return stale(`Unexpected date of review ${reviewed}, expected ${today} or earlier`);
    }
    if (due !== null && today > due)
        return stale(`reviewed ${reviewed}, to be reviewed again by ${due}`);
    const by = source === null ? `reviewed ${reviewed}` : `${source}, reviewed ${reviewed}`;
    return { verdict: 'attested', reason: { code: 'attested', sentence: `${because} (${by})` } };
}
/** Months and years keep the day where the month has it, else its last one: 31 January and a month is 28 February. */
export function datePlus(isoDate, { count, unit }) {
    const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
    if (unit === 'days')
        return isoDateOf(Date.UTC(year, month - 1, day + count));
    const months = month - 1 + (unit === 'years' ? 12 * count : count);
    const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
    return isoDateOf(Date.UTC(year, months, Math.min(day, lastDay)));
}
function stale(sentence) {
    return { verdict: 'stale', reason: { code: 'review-due', sentence } };
}
function isoDateOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
