import type { Block, Document } from '../../model/document.ts';
import type { ShownPart } from '../../model/plan.ts';
import type { FenceStanding } from './parts.ts';
/** What the sentence right below a block says in so many words that it prints: ``This prints `5`.`` */
export declare function namedOutput(document: Document, block: Block, { chunk, ending }: Pick<FenceStanding, 'chunk' | 'ending'>): readonly ShownPart[];
