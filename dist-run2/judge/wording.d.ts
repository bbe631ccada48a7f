import type { LinePattern } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { Position } from '../model/place.ts';
/** `"a line"`, on one line and not too long. */
export declare function quoted(text: string): string;
/** As it stands in a list of lines: `...`, `like: 任务 *`, `matches: ^a`, or the literal text. */
export declare function patternText(pattern: LinePattern): string;
export declare function quotedPattern(pattern: LinePattern): string;
/** `a; b; c`, or the word for nothing. */
export declare function listed(parts: readonly string[], none?: string): string;
/** The lines below each other; of very many those around `focus` (counted from 0). */
export declare function shownLines(lines: readonly string[], focus: number): string;
/**
 * `6.01s`; below a second to the millisecond. With more digits where the rounded figure would fall on the other side of
 * what is expected than the figure itself: 1.502 s is not `1.50s` beside `1.2s ± 0.3s`.
 */
export declare function secondsText(seconds: number, isAsExpected?: (seconds: number) => boolean): string;
export declare function figureText(figure: number, digits: number, isAsExpected?: (figure: number) => boolean): string;
export declare function counted(count: number, noun: string): string;
/** `RuntimeError: no running event loop`, first line of the message only. */
export declare function namedMessage(name: string, message: string): string;
export declare function firstLine(text: string): string;
/** ` (line 12)`, where the line is one of the document. */
export declare function atLine(place: Position | null): string;
/** How the run ended: `exit with status 0`, `timeout`, `crashed: os._exit(0) at line 4`. */
export declare function endText(observation: Observation): string;
