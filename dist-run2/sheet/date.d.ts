import type { Period } from '../model/sheet.ts';
/** Reads a day of the calendar, `2026-11-22`. A string result is the reason for a refusal. */
export declare function readDate(text: string): {
    readonly date: string;
} | string;
/** Reads a period, `30d`, `6m` or `1y`. A string result is the reason for a refusal. */
export declare function readPeriod(text: string): Period | string;
