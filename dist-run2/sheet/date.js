import { shown } from './shown.js';
/** Reads a day of the calendar, `2026-11-22`. A string result is the reason for a refusal. */
export function readDate(text) {
    const date = text.trim();
    if (isCalendarDay(date))
        return { date };
    return `Unexpected ${shown(text)}, expected a day of the calendar such as \`2026-11-22\``;
}
/** Reads a period, `30d`, `6m` or `1y`. A string result is the reason for a refusal. */
export function readPeriod(text) {
    const parts = /^([1-9]\d{0,4})\s*([dmy])$/u.exec(text.trim());
    const unit = periodUnits.get(parts?.[2] ?? '');
    if (!parts || unit === undefined)
        return `Unexpected ${shown(text)}, expected a period such as \`30d\`, \`6m\` or \`1y\``;
    return { count: Number(parts[1]), unit };
}
const periodUnits = new Map([
    ['d', 'days'],
    ['m', 'months'],
    ['y', 'years'],
]);
/** Date rolls 30 February over into March; a real day comes back as it was written. */
function isCalendarDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
