import type { ProgramLine } from '../model/plan.ts';
/** Lines that the sheet adds. */
export declare function addedLines(text: string | null): readonly ProgramLine[];
/** As it is written to the file that Python runs. */
export declare function programText(lines: readonly ProgramLine[]): string;
/** Imports, functions, classes and assignments: what `uses` takes. */
export declare function definitions(lines: readonly ProgramLine[]): readonly ProgramLine[];
/** Lines with the `from __future__` imports that may stand where they do, and without them. */
export interface Section {
    readonly futures: readonly ProgramLine[];
    readonly rest: readonly ProgramLine[];
    readonly whole: readonly ProgramLine[];
}
/** Only a docstring and others of their kind may stand before `from __future__` imports. */
export declare function splitFutures(whole: readonly ProgramLine[]): Section;
export declare function hasStatements(lines: readonly ProgramLine[]): boolean;
