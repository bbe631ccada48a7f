import type { Problem } from '../model/problem.ts';
import type { Claim, Sheet } from '../model/sheet.ts';
export interface ClaimIds {
    /** Unique in the document; a claim that is left out has none. */
    readonly ids: ReadonlyMap<Claim, string>;
    readonly problems: readonly Problem[];
}
/**
 * Sheets know their own claims only. Of two claims that were given one id the second is left out; an id that was made
 * from a quote gives way, with a number.
 */
export declare function assignClaimIds(sheets: readonly Sheet[]): ClaimIds;
