/**
 * Text of a document or a program, made safe for a terminal: what would move the cursor, change colours, reorder text
 * or not be seen is shown as `\x1b` or `<U+202E>`. Tabs become spaces up to the next fourth column of the text. What CI
 * systems read as a command anywhere in a line is broken: `##[error]` is shown as `\x23#[error]`.
 */
export declare function safeLine(text: string): string;
/** The lines of a text of several lines, each made safe. */
export declare function safeLines(text: string): readonly string[];
/** Line ends as CommonMark has them, so that line numbers agree with those of the document. */
export declare function splitLines(text: string): readonly string[];
/** One character as a person sees it, with what is shown for it. */
export interface SafeCharacter {
    /** Offset in the original text, UTF-16 code units. */
    readonly offset: number;
    readonly shown: string;
    /** Columns on a terminal. */
    readonly width: number;
}
export declare function safeCharacters(text: string): readonly SafeCharacter[];
/** One text without its line ends: what cannot be seen, or reorders text, as `\x1b` or `<U+202E>`. */
export declare function escapeUnsafe(text: string): string;
