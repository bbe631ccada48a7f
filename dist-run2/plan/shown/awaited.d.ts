import type { Block, Document } from '../../model/document.ts';
/** A block below awaits, or runs, what this one calls and binds: `coffee = brew()`. */
export declare function isAwaited(document: Document, block: Block, source: string): boolean;
