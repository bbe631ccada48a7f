import type { Element } from 'hast';
import type { PageInput } from './claim-view.ts';
/** Radio buttons and switches. The page's style alone makes them work. */
export declare function drawControls(page: PageInput): Element;
export declare function drawTheme(): Element;
/** Hides the claims that are not asked for; one rule for each pair of verdict and version. */
export declare function filterStyle({ claims, versions }: PageInput): string;
