export interface ErrorShown {
    readonly type: string;
    readonly message: string;
}
/** A traceback, whose last line that is not indented names it, or that line alone. */
export declare function errorIn(lines: readonly string[]): ErrorShown | null;
/** The types of all errors that stand on lines of their own. */
export declare function errorTypesIn(lines: readonly string[]): readonly string[];
/** What is shown, and the error that it ends with. */
export declare function splitError(lines: readonly string[]): {
    readonly lines: readonly string[];
    readonly error: ErrorShown | null;
};
