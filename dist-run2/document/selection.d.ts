/** A part of an included file. Lines are counted from 1, both ends belong to it; null: the last line. */
export type Selection = {
    readonly kind: 'lines';
    readonly ranges: readonly LineRange[];
} | {
    readonly kind: 'section';
    readonly name: string;
    readonly marks: SectionMarks;
} | {
    readonly kind: 'between';
    readonly start: Bound | null;
    readonly end: Bound | null;
} | {
    readonly kind: 'object';
    readonly name: string;
};
export interface LineRange {
    readonly from: number;
    readonly to: number | null;
}
/** A line that holds this text. */
export interface Bound {
    readonly text: string;
    readonly isIncluded: boolean;
}
/** `snippets`: `--8<-- [start:name]`, `mdbook`: `ANCHOR: name`, `region`: `# region name`. */
export type SectionMarks = 'snippets' | 'mdbook' | 'region';
export interface SelectedLine {
    readonly text: string;
    /** In the file. */
    readonly line: number;
    /** Of its first character in the file. */
    readonly column: number;
}
export declare const wholeFile: Selection;
/** The lines that are meant, as far to the left as all of them go, without marks of sections; null: there are none such. */
export declare function selectLines(texts: readonly string[], selection: Selection): readonly SelectedLine[] | null;
