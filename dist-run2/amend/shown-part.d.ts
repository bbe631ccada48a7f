import type { Block, Document } from '../model/document.ts';
import type { LinePattern } from '../model/expectation.ts';
import type { ShownPart } from '../model/plan.ts';
import type { TextEdit } from './fence.ts';
export type PartEdit = {
    readonly kind: 'edit';
    readonly edit: TextEdit;
} | {
    readonly kind: 'left';
    readonly because: string;
};
interface PartContext {
    readonly document: Document;
    /** The block that it stands in. */
    readonly block: Block;
    readonly matches: (pattern: LinePattern, line: string) => boolean;
}
/** What a comment, a session or a value behind a statement would have to show for what was seen, where a person wrote it. */
export declare function editPart(part: ShownPart, seen: readonly string[], context: PartContext): PartEdit;
export {};
