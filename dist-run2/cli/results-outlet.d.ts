import type { Outlet } from './outlet.ts';
/** `json`: documents wait in a temporary file for the summary, which stands before them. */
export declare function openResultsOutlet(file: string | null, cwd: string): Promise<Outlet>;
