/**
 * Whether a Python expression is the same whatever the program: it reads no name but those of built-in functions that
 * look at nothing else than what they are given.
 */
export declare function isConstant(source: string): boolean;
