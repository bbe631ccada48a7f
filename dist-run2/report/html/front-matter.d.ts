import type { Element } from 'hast';
import type { Document } from '../../model/document.ts';
import type { FileText } from './file-text.ts';
import type { Marker } from './marks.ts';
/** The front matter, one row a line as written, so that what claims quote of it has a place; null where there is none. */
export declare function drawFrontMatter({ lines }: Document, file: FileText, marker: Marker): Element | null;
