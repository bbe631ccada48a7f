import type { PageInput } from './claim-view.ts';
import type { PageLinks } from './links.ts';
/** The page of one document: its text with the verdicts in it. */
export declare function renderPage(page: PageInput, links: PageLinks): string;
