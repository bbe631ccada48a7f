import type { Element, ElementContent } from 'hast';
import type { Verdict } from '../../model/report.ts';
/** `✗ refuted`: never the colour alone. */
export declare function verdictBadge(verdict: Verdict): Element;
/** The symbol alone for the eye, with its word for those who hear it. */
export declare function verdictSymbol(verdict: Verdict): Element;
/** For screen readers and copying; not seen. */
export declare function spoken(text: string): Element;
/** Lines that can be scrolled sideways, with the keyboard as well. */
export declare function scrollable(label: string, children: readonly ElementContent[], className: string): Element;
/** `6.01 s`; below a second in milliseconds. */
export declare function secondsText(seconds: number): string;
export declare function plural(count: number, noun: string): string;
/** `3.9`, or all of it where another interpreter has the same minor version. */
export declare function shortVersion(version: string, versions: readonly string[]): string;
/** `3.9 to 3.13`, `3.9 and 3.11`, `3.9`. */
export declare function versionRange(versions: readonly string[]): string;
/** `3.7–3.10, 3.13`: neighbours among all that were asked for are a range from the third on. */
export declare function versionList(versions: readonly string[], all: readonly string[]): string;
/** Words of our own, in which backticks hold code. */
export declare function codeWords(text: string): readonly ElementContent[];
