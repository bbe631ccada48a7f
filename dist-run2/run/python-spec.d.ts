import type { Interpreter } from '../model/interpreter.ts';
/** What `--python` may say. */
export type PythonSpec = {
    readonly kind: 'all';
} | {
    readonly kind: 'version';
    readonly version: string;
} | {
    readonly kind: 'range';
    readonly range: string;
} | {
    readonly kind: 'command';
    readonly command: string;
};
/**
 * `3.11`, `3.11.7`, `>=3.9` (PEP 440), `all`; `python3.11` is a version too, as the command of that name may be a shim
 * that fails where there is such a Python. Anything else is a path or a command.
 */
export declare function parsePythonSpec(text: string): PythonSpec;
/** The newest patch of each minor version and implementation; where two have one version, CPython, then the first. */
export declare function newestOfEachMinor<Found extends Interpreter>(found: readonly Found[]): readonly Found[];
/** `3.11`: the newest 3.11; `3.11.7`: that one. */
export declare function newestWithin<Found extends Interpreter>(found: readonly Found[], version: string): Found | null;
/** Pre-releases count: who has installed one wants to know. An unreadable range fits nothing. */
export declare function withinRange<Found extends Interpreter>(found: readonly Found[], range: string): readonly Found[];
/** Sorted from old to new, each version once: CPython before others. */
export declare function byVersion<Found extends Interpreter>(found: readonly Found[]): readonly Found[];
