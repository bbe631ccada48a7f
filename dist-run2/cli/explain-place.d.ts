/** Whether a word names a document, or a place in one, rather than a rule. */
export declare function isPlace(word: string, cwd: string): Promise<boolean>;
/**
 * `claimcheck explain PLACE`: runs what the claims there need, and prints the programs, what was seen, and why each
 * verdict is what it is; with `open` the page is shown as well. The status says whether that could be done; a claim that fails was explained all the same.
 */
export declare function explainPlace(place: string, { open, ...flags }: Readonly<Record<string, unknown>>): Promise<number>;
