import type { IncludeReference } from './include-syntax.ts';
/** MyST's `{literalinclude} file.py`, of Sphinx, with its options; null: the fence is another one. */
export declare function readLiteralInclude(info: string, options: ReadonlyMap<string, string>): IncludeReference | null;
