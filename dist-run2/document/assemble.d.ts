import type { Document } from '../model/document.ts';
import type { Piece } from './pieces.ts';
/** Says of each piece, in reading order, which heading and which block it belongs to, and names the blocks. */
export declare function assemble(path: string, pieces: readonly Piece[]): Pick<Document, 'headings' | 'blocks' | 'containers' | 'lines' | 'problems'>;
