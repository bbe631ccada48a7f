import type { PenOptions } from './pen.ts';
/** The unified difference between two texts of a file, as a person reads it; empty where there is none. */
export declare function renderDiff(path: string, before: string, after: string, options: PenOptions): string;
