import type { Position } from '../model/place.ts';
import type { VisibleLine } from './visible.ts';
export interface HtmlLine {
    readonly text: string;
    readonly place: Position;
}
/** Lines of the file, both included. */
export interface LineRange {
    readonly from: number;
    readonly to: number;
}
export interface HtmlReading {
    readonly lines: readonly VisibleLine[];
    readonly comments: readonly LineRange[];
}
/** The text that the lines of an HTML block show: tags, comments, scripts and styles are left out. */
export declare function readHtml(htmlLines: readonly HtmlLine[]): HtmlReading;
/**
 * True where a tag parts the words before and behind it, as `<br>` and `</td>` do and `</b>` does not. Components of MDX
 * within a sentence, such as `<Term>`, are taken for words of it.
 */
export declare function separatesWords(tag: string): boolean;
