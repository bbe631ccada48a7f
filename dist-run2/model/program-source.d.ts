import type { Position } from './place.ts';
/** What is run, as the sheet says it; `plan/` composes it. */
export interface ProgramSource {
    readonly place: Position;
    /** In the order written; `block: X` is a list of one. */
    readonly blocks: readonly Selector[];
    readonly uses: readonly ProgramReference[];
    readonly before: string | null;
    /** A line such as `async def main():`, under which the blocks are indented. */
    readonly inside: string | null;
    readonly code: string | null;
    readonly after: string | null;
    readonly replace: readonly Replacement[];
    /** Null: not written. */
    readonly repeat: number | null;
    readonly timeoutSeconds: number | null;
    readonly clock: ClockChoice | null;
}
export interface NamedProgram extends ProgramSource {
    readonly name: string;
}
export type ClockChoice = 'auto' | 'virtual' | 'real';
/** A name of the sheet's `programs`, or else a selector. */
export interface ProgramReference {
    readonly text: string;
    readonly place: Position;
}
export interface Replacement {
    readonly place: Position;
    readonly find: string;
    readonly replaceBy: string;
}
/** How a sheet or a person names a block. */
export type Selector = {
    readonly kind: 'path';
    readonly text: string;
    readonly place: Position;
} | {
    readonly kind: 'filter';
    readonly under: string | null;
    /** Counted from 1. */
    readonly nth: number | null;
    readonly containing: string | null;
    readonly place: Position;
};
