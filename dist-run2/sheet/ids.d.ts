/** What the sheet says of a claim, as far as its id depends on it. */
export interface IdSource {
    readonly explicit: string | null;
    /** Of the first quote; null where there is none that can be read. */
    readonly quote: string | null;
}
/**
 * The id of each claim: its own, else made from its quote, with `-2`, `-3` … where that is taken. Ids that are written
 * come first, so that a claim without one never takes the name of another.
 */
export declare function makeIds(sources: readonly IdSource[]): readonly string[];
/** A short id from the words of a quote: letters and digits of any script, words joined by `-`. */
export declare function slugOf(quote: string): string;
