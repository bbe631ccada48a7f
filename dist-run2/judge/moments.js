export function isMoment(text) {
    return /^(?:\d{4}-\d|\d\d?:\d\d|\d\d?-[A-Z]|datetime\.)/u.test(text);
}
/** Months, days, zones. */
export const calendarWord = /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|UTC|GMT|[A-Z]{1,3}[SD]?T)$/u;
/** `Europe/Paris` as one word. */
export const zone = /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w/+-]*/gu;
/** A year. */
export const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
