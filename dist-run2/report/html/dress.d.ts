import type { Root } from 'hast';
import type { PlannedDocument } from '../../model/plan.ts';
import type { FileText } from './file-text.ts';
import type { PageLinks } from './links.ts';
import type { Marker } from './marks.ts';
export interface Wardrobe {
    readonly planned: PlannedDocument;
    readonly file: FileText;
    readonly marker: Marker;
    /** No heading may take the id of a claim. */
    readonly claimIds: ReadonlySet<string>;
    readonly links: PageLinks;
}
/**
 * Puts our own nodes into a sanitised tree: blocks as the file has them, titles of containers, marks, anchors of headings.
 * Images become their words, as a page that asks for nothing cannot show them.
 */
export declare function dress(tree: Root, wardrobe: Wardrobe): void;
