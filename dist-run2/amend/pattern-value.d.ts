import type { AmendedValue } from './expectation.ts';
/** What is written in place of an expectation's value; where that is a list of as many lines, of those that change. */
export declare function patternValue(value: AmendedValue): {
    readonly value: string;
    readonly items?: readonly (string | null)[];
};
