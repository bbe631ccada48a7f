import type { ElementContent } from 'hast';
import type { PlannedDocument } from '../../model/plan.ts';
import type { ClaimView } from './claim-view.ts';
import type { PageLinks } from './links.ts';
export interface Article {
    /** The document's text, from top to bottom. */
    readonly rows: readonly ArticleRow[];
    readonly sentences: {
        readonly all: number;
        readonly covered: number;
    };
}
/** One block of the document on its top level. Lines are those of the file. */
export interface ArticleRow {
    readonly from: number;
    readonly to: number;
    readonly content: ElementContent;
}
/** The document, sanitised, with everything of ours in it: marks, highlighted code, links within the page. */
export declare function readArticleRows(planned: PlannedDocument, claims: readonly ClaimView[], links: PageLinks): Article;
