/** A piece of one line of code; `kind` null: plain. */
export interface Token {
    readonly text: string;
    readonly kind: TokenKind | null;
}
export type TokenKind = 'comment' | 'string' | 'keyword' | 'constant' | 'function' | 'type';
/** The tokens of each line. Languages that are not known, and code too long to be read by a person, are plain. */
export declare function highlight(lines: readonly string[], language: string | null): readonly (readonly Token[])[];
