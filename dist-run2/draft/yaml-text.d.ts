/** A text as a scalar of YAML 1.2 that every reader takes for that text: plain where that is safe, else quoted. */
export declare function scalar(text: string): string;
/** In double quotes; what cannot be seen is escaped, as YAML and JSON both have it. */
export declare function quoted(text: string): string;
