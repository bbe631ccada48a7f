import type { Position } from '../model/place.ts';
import type { KnownWrong } from '../model/sheet.ts';
/** What an edit came to: the new text, and the places of the claims that it could not be made at. */
export interface Edited {
    readonly text: string;
    readonly left: readonly Position[];
}
export interface KnownWrongMark extends KnownWrong {
    /** Of the claim in its sheet. */
    readonly place: Position;
}
/** The sheet with `known-wrong` behind the last key of each of these claims; every other byte stays. */
export declare function markKnownWrong(text: string, marks: readonly KnownWrongMark[]): Edited;
export interface ValueEdit {
    /** Of the key's value in the sheet, or of the claim. */
    readonly place: Position;
    /** Keys that lead from the claim to the value. */
    readonly path: readonly string[];
    /** What stands there instead, in YAML's flow style, on one line. */
    readonly value: string;
    /** Where a list of so many items stands there: the items that change, null for those that do not. */
    readonly items?: readonly (string | null)[];
}
/** The sheet with the values at these paths of claims replaced; every other byte stays. */
export declare function replaceValues(text: string, edits: readonly ValueEdit[]): Edited;
