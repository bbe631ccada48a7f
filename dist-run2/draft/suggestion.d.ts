import type { DraftedQuote, Suggestion } from './sheet-draft.ts';
import type { Sign } from './signs.ts';
import type { Subject } from './subject.ts';
interface SuggestionContext {
    readonly line: number;
    readonly quote: DraftedQuote;
    /** Null: no block is near. */
    readonly subject: Subject | null;
}
/** A claim for a person to finish: what was said, what it might be checked by, what was seen. */
export declare function suggest(sign: Sign, { line, quote, subject }: SuggestionContext): Suggestion;
export {};
