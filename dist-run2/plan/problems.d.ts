import type { Block } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import type { AnchoredQuote } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramReference, Selector } from '../model/program-source.ts';
import type { Claim, Ignore, Quote, Sheet } from '../model/sheet.ts';
import type { QuoteMatch } from './quote.ts';
import type { ReplaceResult } from './replace.ts';
import type { UnknownDirective } from './directive.ts';
/** Every sentence that this stage says about a sheet: Problems, and the reasons of stale claims. */
export declare function ambiguousSelector(sheet: Sheet, selector: Selector, candidates: readonly Block[]): Problem;
export declare function ambiguousQuote(sheet: Sheet, quote: Quote, occurrences: readonly AnchoredQuote[]): Problem;
export declare function noProgram(sheet: Sheet, claim: Claim): Problem;
export declare function unknownProgram(sheet: Sheet, reference: ProgramReference, nearest: readonly string[]): Problem;
/** `names`: from the program that is used again, along the circle, back to it. */
export declare function circularUses(sheet: Sheet, reference: ProgramReference, names: readonly string[]): Problem;
export declare function replaceCount(sheet: Sheet, { replacement, count }: Extract<ReplaceResult, {
    kind: 'miscounted';
}>['wrong'][number]): Problem;
/** `constant`: an expression that is so whatever the program. */
export declare function constantHolds(sheet: Sheet, place: Position, constant: string): Problem;
export declare function comparedWithItself(sheet: Sheet, reference: ProgramReference): Problem;
export declare function duplicateId(sheet: Sheet, claim: Claim, first: Sheet): Problem;
export declare function unusedIgnore(sheet: Sheet, ignore: Ignore, nearest: readonly string[]): Problem;
export declare function ignoredButUsed(sheet: Sheet, ignore: Ignore, block: Block): Problem;
export declare function unknownDirective(path: string, { text, place, known }: UnknownDirective): Problem;
export declare function blockGone(selector: Selector, nearest: readonly string[]): string;
export declare function quoteGone(quote: Quote, { occurrences, nearest }: Extract<QuoteMatch, {
    kind: 'gone';
}>): string;
