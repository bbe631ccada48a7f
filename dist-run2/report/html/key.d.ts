import type { Element } from 'hast';
/** How the page is read. */
export declare function drawKey(): Element;
