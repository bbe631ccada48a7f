/** `claimcheck explain`: prints what a rule, a reason or a verdict means, and returns the exit status. */
export declare function explain(id: string): 0 | 2;
/** What is wrong, why it matters, what to do: of the id of a rule, a reason code or a verdict; null for other words. */
export declare function explainRule(id: string): string | null;
/** The known id that an unknown one is most like, or null where none is near. */
export declare function nearestRule(id: string): string | null;
