import type { BlockOption } from '../model/document.ts';
import type { CodeLine } from './pieces.ts';
/** The options that a block begins with, and its lines without those that are no code. */
export interface CellOptions {
    readonly options: readonly BlockOption[];
    readonly lines: readonly CodeLine[];
}
/**
 * `:name: value` lines, or YAML between `---`, at the head of a directive of MyST; `#| name: value` comments at the head
 * of a cell of Quarto, which are code too.
 */
export declare function readCellOptions(info: string, lines: readonly CodeLine[]): CellOptions;
