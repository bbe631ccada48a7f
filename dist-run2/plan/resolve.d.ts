import type { Block, Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramReference, ProgramSource } from '../model/program-source.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ComposedProgram } from './compose.ts';
/** What a program of a sheet comes to in a document. */
export type Resolution = {
    readonly kind: 'program';
    readonly program: ResolvedProgram;
}
/** `reason` begins with `block-gone: `. */
 | {
    readonly kind: 'gone';
    readonly reason: string;
} | {
    readonly kind: 'refused';
    readonly problems: readonly Problem[];
};
export interface ResolvedProgram extends ComposedProgram {
    readonly ownBlocks: readonly Block[];
    /** Its own, and behind them those of what it uses. */
    readonly blocks: readonly Block[];
    readonly uses: readonly ResolvedProgram[];
    /** Null for a block that stands for itself. */
    readonly source: ProgramSource | null;
}
/** What the names and selectors of a sheet are looked up in; `trail` are the programs on the way, outermost first. */
export interface Scope {
    readonly document: Document;
    readonly sheet: Sheet;
    readonly trail: readonly string[];
}
/** A name of the sheet's programs, else a selector. `by`: who refers to it. */
export declare function resolveReference(scope: Scope, reference: ProgramReference, by: 'claim' | 'uses'): Resolution;
export declare function resolveSource(scope: Scope, source: ProgramSource): Resolution;
/** A block that is a program by itself. */
export declare function resolveAlone(block: Block): ResolvedProgram;
