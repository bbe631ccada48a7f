import type { DefaultTolerance, Range } from '../model/range.ts';
export declare const ratioTolerance: DefaultTolerance;
export declare function inRange(range: Range, value: number, tolerance: DefaultTolerance): boolean;
/** What the author wrote, with the default tolerance where none was: `6s ± 10%`, `1s ± 0.25s`, `< 1s`. */
export declare function rangeText(range: Range, tolerance: DefaultTolerance): string;
