import type { Document } from '../model/document.ts';
import type { Needs } from '../model/needs.ts';
import type { Problem } from '../model/problem.ts';
/** The packages that a document names: `requirements` of its front matter, and the script headers of its Python blocks. */
export declare function readNeeds(document: Document): {
    readonly needs: Needs;
    readonly problems: readonly Problem[];
};
