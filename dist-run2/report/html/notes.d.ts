import type { Element } from 'hast';
import type { ClaimView, PageInput } from './claim-view.ts';
/** What notes need to know of the rest of the page. */
export interface NoteSetting {
    readonly page: PageInput;
    /** Id of the panel of a program, or null where the page has none. */
    readonly panelOf: (program: string) => string | null;
}
/** All that is known of one claim, folded up to its verdict and what was expected; open where it fails. */
export declare function drawNote(view: ClaimView, setting: NoteSetting): Element;
