import type { Expectation, LinePattern } from '../model/expectation.ts';
import type { RunReport } from '../model/report.ts';
/** What an expectation would have to be for what was seen, or why nobody but a person can say that. */
export type Amended = {
    readonly kind: 'amended';
    readonly value: AmendedValue;
    readonly gone: readonly string[];
} | {
    readonly kind: 'left';
    readonly because: string;
};
/** `text`: YAML on one line. `lines`: of a stream, in place of all patterns or, where there are as many, of some. */
export type AmendedValue = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'lines';
    readonly before: readonly LinePattern[];
    readonly after: readonly LinePattern[];
};
/** `gone`: what the expectation says no more, so that a sentence that says it too can be told. */
export declare function amend(expectation: Expectation, runs: readonly RunReport[], matches: (pattern: LinePattern, line: string) => boolean): Amended;
/** The lines of standard output, where every run has the same; null where they differ. */
export declare function sameOutput(runs: readonly RunReport[]): readonly string[] | null;
