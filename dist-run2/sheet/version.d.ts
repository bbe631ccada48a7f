/**
 * Reads a set of Python versions: a PEP 440 specifier set, or a bare version, which stands for all of its patch
 * releases (`3.11` is `==3.11.*`). A string result is the reason for a refusal.
 */
export declare function readVersionRange(text: string): {
    readonly specifier: string;
} | string;
/** Reads one release of Python such as `3.7`. A string result is the reason for a refusal. */
export declare function readVersion(text: string): {
    readonly version: string;
} | string;
