import type { Extent } from '../report/brief.ts';
import type { TextChoice } from '../report/reporters.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';
/** Formats that are drawn when all documents have come, from what is kept of each. */
export declare function openDrawnOutlet(choices: readonly TextChoice[], extent: Extent, cwd: string, { strict }: EarlyOptions): Outlet;
