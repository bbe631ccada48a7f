/**
 * One top-level statement of a Python module, decorators and all branches included. Lines and columns count from 0, in
 * UTF-16 code units; the end is behind the last character, comments behind it and the `;` left out.
 */
export interface Statement {
    readonly kind: StatementKind;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** `future`: `from __future__ import …`. `assignment`: annotated ones and `type X = …` too, augmented ones not. */
export type StatementKind = 'import' | 'future' | 'def' | 'class' | 'assignment' | 'docstring' | 'other';
/** Splits Python source (3.6 to 3.14) at its top level. Text that is not Python gives some statements, never an error. */
export declare function splitStatements(source: string): readonly Statement[];
/** The lines, counted from 0, whose first character stands inside a string: white space put before them would change it. */
export declare function linesInsideStrings(source: string): ReadonlySet<number>;
