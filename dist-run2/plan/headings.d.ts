import type { Document } from '../model/document.ts';
/** Indexes into `document.headings`, outermost first; empty before the first heading. */
export declare function headingPath(document: Document, heading: number | null): readonly number[];
/**
 * The headings that a path such as `Traps > Wrong` names, in reading order. Each part is a piece of a heading's text,
 * outermost first; levels may be skipped. A heading equal to a part beats those that contain it, outer parts first.
 * A `>` without spaces around it separates only where the text names nothing otherwise.
 */
export declare function matchHeadings(document: Document, path: string): readonly number[];
/** Whether the heading is one of `above`, or stands below one of them. */
export declare function isUnder(document: Document, heading: number | null, above: ReadonlySet<number>): boolean;
