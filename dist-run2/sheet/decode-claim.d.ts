import type { Claim } from '../model/sheet.ts';
import type { ReadClaim } from './sheet-schema.ts';
import type { Node } from './tree.ts';
/** A claim with the places of its parts; `id` is its own or the one that was made for it. */
export declare function decodeClaim(read: ReadClaim, node: Node, id: string): Claim;
