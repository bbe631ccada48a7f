/** What makes a sentence look like a claim that a program can show. */
export type Sign = {
    readonly kind: 'duration';
    readonly seconds: number;
    readonly time: string;
} | {
    readonly kind: 'error';
    readonly type: string;
} | {
    readonly kind: 'warning';
    readonly category: string;
} | {
    readonly kind: 'version';
    readonly version: string;
}
/** `shown`: code behind a word for printing, which is what is printed. */
 | {
    readonly kind: 'output';
    readonly shown: readonly string[];
} | {
    readonly kind: 'order' | 'number' | 'absolute';
};
/**
 * The signs of a sentence, as it is written with its marks, in any of the languages that are known here; the most telling
 * one first. That something is only, always or never so is a matter of programs where code is named.
 */
export declare function readSigns(sentence: string): readonly Sign[];
