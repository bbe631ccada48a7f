import type { SheetDraft } from './sheet-draft.ts';
export interface SheetText {
    readonly text: string;
    /** First and last line of each claim, by id, counted from 1. */
    readonly lines: ReadonlyMap<string, readonly [number, number]>;
}
/**
 * The text of a drafted sheet: what holds as claims, in the order of the document, and between them, as comments that
 * become claims when their marks are taken away, what does not. `schema` is where editors find the JSON Schema.
 */
export declare function sheetText(draft: SheetDraft, schema: string): SheetText;
