import type { Element } from 'hast';
import type { Block } from '../../model/document.ts';
import type { BlockRole } from '../../model/plan.ts';
import type { FileText } from './file-text.ts';
import type { Marker } from './marks.ts';
/** A block of the document as it stands in the file: highlighted, quotes marked, its role told. */
export declare function drawBlock(block: Block, role: BlockRole, file: FileText, marker: Marker): Element;
/** Lines of a composed program: those of the document with their line numbers, those that the sheet added with a plus. */
export declare function drawProgramLines(lines: readonly {
    readonly text: string;
    readonly place: {
        readonly line: number;
    } | null;
}[]): Element;
