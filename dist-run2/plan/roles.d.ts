import type { Document } from '../model/document.ts';
import type { BlockRole } from '../model/plan.ts';
/** Ids of blocks that programs hold, and of blocks that the sheets ignore. */
export interface Claimed {
    readonly used: ReadonlySet<string>;
    readonly ignored: ReadonlySet<string>;
}
/** In the order of `document.blocks`. */
export declare function blockRoles(document: Document, { used, ignored }: Claimed): readonly BlockRole[];
