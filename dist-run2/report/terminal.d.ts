import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { PenOptions } from './pen.ts';
export interface TerminalOptions extends PenOptions {
    /** Texts of documents and sheets by path, for code frames. */
    readonly sources: ReadonlyMap<string, string>;
    /** A line for every claim that passes, too, and for every mark of another tool. */
    readonly verbose: boolean;
    /** What failed and nothing else: empty where nothing did. */
    readonly quiet: boolean;
    /** Warnings all the same, where it is quiet. */
    readonly warns?: boolean;
    /** `undecided` fails. */
    readonly strict: boolean;
    /** The report's problems with their advice, where it is at hand. */
    readonly problems?: readonly Problem[];
    /** Where each claim stands in its sheet, by `<path of the document>#<id>`. */
    readonly sheetPlaces?: ReadonlyMap<string, Place>;
    /** How many of the documents no sheet speaks of. */
    readonly withoutSheet?: number;
}
/**
 * The report for a person at a terminal: what is wrong with the input, the claims that failed their gate, what was not
 * decided, what nothing was claimed of, a summary with the failures listed once more. Ends with a line end.
 */
export declare function renderTerminal(report: Report, options: TerminalOptions): string;
