import type { Position } from '../model/place.ts';
import type { PlannedClaim } from '../model/plan.ts';
import type { LocatedClaim } from './failures.ts';

/** Where a claim is to be pointed at, in a file. */
export interface Located {
  readonly path: string;
  /** Null where nothing but the file is known. */
  readonly start: Position | null;
  /** Behind the last character of the quote; null where no quote stands there. */
  readonly end: Position | null;
}

/** What is needed of a planned document to find its claims. */
export interface PlacedDocument {
  readonly document: { readonly path: string };
  readonly claims: readonly PlacedClaim[];
}

export type PlacedClaim = Pick<PlannedClaim, 'id' | 'quotes' | 'sheetPath' | 'sheetPlace'>;

/** Finds where a claim stands: its first quote in the document; what the document no longer says, in its sheet. */
export type Locator = (located: LocatedClaim) => Located;

export function makeLocator(documents: readonly PlacedDocument[]): Locator {
  const claims = new Map(documents.flatMap((planned) => planned.claims.map((claim) => [keyOf(planned, claim), claim])));
  return ({ document, claim }) => {
    const planned = claims.get(JSON.stringify([document.path, claim.id]));
    if (claim.place !== null) return { path: document.path, start: claim.place, end: quoteEnd(planned, claim.place) };
    const isInSheet = planned !== undefined && planned.sheetPath !== null;
    if (isInSheet) return { path: planned.sheetPath, start: planned.sheetPlace, end: null };
    return { path: document.path, start: null, end: null };
  };
}

function keyOf({ document }: PlacedDocument, { id }: PlacedClaim): string {
  return JSON.stringify([document.path, id]);
}

function quoteEnd(planned: PlacedClaim | undefined, { line, column }: Position): Position | null {
  const quote = planned?.quotes.find(({ place }) => place.line === line && place.column === column);
  return quote?.end ?? null;
}
