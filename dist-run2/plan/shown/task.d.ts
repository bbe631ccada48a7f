import type { Block, Document } from '../../model/document.ts';
/** Whether readers are asked to write or to change code before they come to a block. */
export declare function isTask(document: Document, block: Block, goesOn: boolean): boolean;
