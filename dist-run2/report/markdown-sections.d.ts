export interface Section {
    readonly title: string;
    /** Of one entry, for the count of those that were left out. */
    readonly noun: string;
    /** Each ends with a line end. */
    readonly entries: readonly string[];
}
/**
 * Head and sections, at most so many bytes of UTF-8. Entries are never cut: from the first one that does not fit on, they
 * are counted instead, in their section and in all that follow. Empty sections are left out.
 */
export declare function fitSections(head: string, sections: readonly Section[], limitBytes: number): string;
