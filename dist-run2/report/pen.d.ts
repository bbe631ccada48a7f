/** What a drawing on a terminal is made with. */
export interface Pen {
    readonly paint: (ink: Ink, text: string) => string;
    readonly symbols: Symbols;
    /** Columns of the terminal. */
    readonly width: number;
}
export interface PenOptions {
    readonly color: boolean;
    readonly width: number;
    readonly symbols: 'unicode' | 'ascii';
}
export type Ink = keyof typeof inks;
export interface Symbols {
    readonly pass: string;
    readonly fail: string;
    readonly warn: string;
    readonly bar: string;
    readonly ellipsis: string;
}
export declare function makePen({ color, width, symbols }: PenOptions): Pen;
declare const inks: {
    readonly place: readonly ['cyan'];
    readonly fail: readonly ['red', 'bold'];
    readonly warn: readonly ['yellow', 'bold'];
    readonly pass: readonly ['green', 'bold'];
    readonly name: readonly ['bold'];
    readonly faint: readonly ['dim'];
    readonly removed: readonly ['red'];
    readonly added: readonly ['green'];
};
export {};
