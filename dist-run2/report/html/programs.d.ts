import type { Element } from 'hast';
import type { PageInput } from './claim-view.ts';
import type { NoteSetting } from './notes.ts';
/** The programs of a document and where their panels stand. */
export interface PlacedProgram {
    readonly name: string;
    /** A claim has brought it along, to look into a block that other programs run as it is. */
    readonly isProbe: boolean;
}
export interface Panels {
    readonly panelOf: (program: string) => string | null;
    /** Those that belong under a block of the document, by the line that the block begins on. */
    readonly byLine: ReadonlyMap<number, readonly PlacedProgram[]>;
    /** Names of the others: they run no line of the document. */
    readonly others: readonly string[];
    readonly draw: (program: string, setting: NoteSetting) => Element;
}
export declare function readPanels(page: PageInput): Panels;
