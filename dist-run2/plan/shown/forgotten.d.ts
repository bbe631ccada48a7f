/** `time.sleep(1)` in a program whose own block has imports, but not that of `time`. */
export declare function isForgottenImport(source: string, own: string, name: string): boolean;
/**
 * A function reads `name` as a value, and has a parameter for it that it never reads, or that is `name` with all of its
 * letters: `def average(values): return sum(vals)`.
 */
export declare function isUnusedParameter(source: string, name: string): boolean;
