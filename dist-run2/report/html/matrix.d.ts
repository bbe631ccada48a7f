import type { Element } from 'hast';
import type { PageInput } from './claim-view.ts';
/** Claims × Python versions. A heavy line stands where a claim's `since` begins; before it the claim must not hold. */
export declare function drawMatrix({ claims, versions }: PageInput): Element;
