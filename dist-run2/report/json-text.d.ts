/**
 * JSON in which only its own syntax can be seen: characters that a terminal acts on, that reorder text or are not seen,
 * and the first of two `#` (`##[error]` is a command to some CI systems) are escaped. A parser reads the same data.
 */
export declare function jsonText(value: unknown, indent?: number): string;
