import type { Element } from 'hast';
import type { RunReport } from '../../model/report.ts';
import type { Window } from './windows.ts';
/** stdout and stderr, warnings, the traceback, and all events as a table, within the cap, which is told where it cuts. */
export declare function drawOutput(run: RunReport, windows: readonly Window[]): readonly Element[];
