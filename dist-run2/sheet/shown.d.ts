/** A text as messages show it: in backticks, on one line, and not longer than a line. */
export declare function shown(text: string): string;
