import type { EarlyOptions, Outlet } from './outlet.ts';
/** `ndjson`: every event is written when it happens, to a file or standard output. */
export declare function openLiveOutlet(file: string | null, cwd: string, options: EarlyOptions): Outlet;
