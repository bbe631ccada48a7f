import type { Block, Document } from '../model/document.ts';
/** A new text for a piece of the document's, by offsets. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Whether lines can stand in a fenced block as they are: none of them closes it or cannot be seen. */
export declare function canBeShown(lines: readonly string[]): boolean;
/** New lines for a block that shows output; marks of quotes and lists before them stay. Null: it has no lines. */
export declare function editFence({ text }: Document, block: Block, lines: readonly string[]): TextEdit | null;
/** The text with these edits; every other byte stays. */
export declare function editText(text: string, edits: readonly TextEdit[]): string;
