import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { KnownWrong } from '../model/sheet.ts';
/** One line of the baseline: a claim that no sheet can mark, such as that a block runs clean. */
export interface BaselineEntry extends KnownWrong {
    /** Of the document, relative to the baseline. */
    readonly document: string;
    readonly id: string;
    /** Of the baseline, and where in it this stands. */
    readonly path: string;
    readonly place: Position;
}
export interface ParsedBaseline {
    readonly entries: readonly BaselineEntry[];
    readonly problems: readonly Problem[];
}
/** Reads `claimcheck-baseline.yaml`: `known-wrong` with a list of `{ claim: path#id, because, until }`. */
export declare function parseBaseline(path: string, bytes: Uint8Array): ParsedBaseline;
/** The text of a baseline with these entries added behind those that it has; every other byte stays. */
export declare function addToBaseline(text: string | null, entries: readonly Omit<BaselineEntry, 'path' | 'place'>[]): string;
