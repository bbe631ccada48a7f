import type { FolderChoice } from '../report/reporters.ts';
import type { EarlyOptions, Outlet } from './outlet.ts';
/** `html`: each page tells of the whole verification, so documents wait for its end in a temporary file. */
export declare function openSiteOutlet({ name, file: folder }: FolderChoice, cwd: string, { strict }: EarlyOptions): Promise<Outlet>;
