import type { Position } from '../model/place.ts';

/** What a sheet will say, before it is text. */
export interface SheetDraft {
  /** Relative to the sheet. */
  readonly document: string;
  readonly claims: readonly DraftedClaim[];
  /** What does not hold, or was not tried: comments, in the form of claims. */
  readonly suggestions: readonly Suggestion[];
  readonly ignores: readonly DraftedIgnore[];
}

export interface DraftedClaim {
  readonly id: string;
  /** Id of the block that it is about. */
  readonly block: string;
  /** Line of the document that says it. */
  readonly line: number;
  /** At least one. */
  readonly quotes: readonly DraftedQuote[];
  readonly program: DraftedProgram;
  readonly expect: DraftedExpectation;
  /** It needs no sheet, as long as no other claim speaks of its block: all such claims of a block stand, or none. */
  readonly isOfShown?: true;
}

/** `nth` counts the occurrences of a text, from 1, in the document or below a heading; null where it stands there once. */
export interface DraftedQuote {
  readonly text: string;
  readonly under: string | null;
  readonly nth: number | null;
}

/** A selector; and those of the blocks whose definitions it needs. */
export interface DraftedProgram {
  readonly block: string;
  readonly uses: readonly string[];
}

/** Values as the sheet's text has them. */
export type DraftedExpectation =
  | { readonly kind: 'stdout' | 'contains'; readonly lines: readonly string[] }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'warnings'; readonly warnings: readonly string[] }
  | { readonly kind: 'duration'; readonly time: string }
  | { readonly kind: 'holds'; readonly expression: string };

export interface Suggestion {
  readonly place: Pick<Position, 'line'>;
  readonly quote: DraftedQuote;
  /** Null: there is no block near. */
  readonly program: DraftedProgram | null;
  /** What might be expected: lines of YAML, at the level of `expect`. */
  readonly expect: readonly string[];
  /** What a run showed, or why nothing did. */
  readonly note: string;
}

export interface DraftedIgnore {
  /** Selector. */
  readonly block: string;
  readonly blockId: string;
  readonly line: number;
  readonly because: string;
}
