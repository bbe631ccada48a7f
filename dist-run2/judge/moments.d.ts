export declare function isMoment(text: string): boolean;
/** Months, days, zones. */
export declare const calendarWord: RegExp;
/** `Europe/Paris` as one word. */
export declare const zone: RegExp;
/** A year. */
export declare const dated: RegExp;
