import type { Range } from '../model/range.ts';
/**
 * Reads a stated time: `2s`, `150ms`, `2s ± 10%`, `2s ± 0.3s`, `< 1s`, `>= 3s`, `2s..3s`. Seconds in the result.
 * Full-width characters, `+-` and `+/-` for `±`, and missing spaces are understood. A string result is the reason why
 * the text is refused.
 */
export declare function readTime(text: string): Range | string;
/** Reads a stated ratio: `2x`, `2x ± 10%`, `>= 1.5x`, `1.8x..2.2x`. A string result is the reason for a refusal. */
export declare function readRatio(text: string): Range | string;
/** Reads one plain duration above zero (`30s`, `2m`, `500ms`): seconds, or the reason why the text is refused. */
export declare function readDuration(text: string): number | string;
