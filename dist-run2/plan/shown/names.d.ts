/** The names that a piece of Python needs from elsewhere, makes for others, and changes. */
export interface Names {
    /** Read somewhere and bound nowhere in it; builtins left out. */
    readonly missing: ReadonlySet<string>;
    /** Bound at its top level. */
    readonly bound: ReadonlySet<string>;
    /** Bound in its functions: parameters, and names of their own. */
    readonly inner: ReadonlySet<string>;
    /** Built-in names that are read and not bound. */
    readonly builtin: ReadonlySet<string>;
    /** Bound at its top level by an import, a function or a class: what they are does not change. */
    readonly fixed: ReadonlySet<string>;
    /** At its top level the next item is taken of them. */
    readonly passed: ReadonlySet<string>;
    /** At its top level something is called on them, or a part of them is assigned or deleted. */
    readonly changed: ReadonlySet<string>;
}
/**
 * By tokens alone: what functions bind is taken as one scope, so that a name that they read is rather called bound than
 * missing.
 */
export declare function readNames(source: string): Names;
export declare const keywords: ReadonlySet<string>;
export declare const builtins: ReadonlySet<string>;
