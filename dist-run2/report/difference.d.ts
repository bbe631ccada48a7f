import type { Pen } from './pen.ts';
/** `-` for expected lines that were not seen, `+` for seen lines that were not expected. */
export declare function lineDifference(expected: string, actual: string, pen: Pen): readonly string[];
