import type { Position } from './place.ts';
import type { ProgramReference } from './program-source.ts';
import type { Range } from './range.ts';
/** How one line of output is described. `any-lines` is `...`: zero or more lines. Regular expressions are RE2. */
export type LinePattern = {
    readonly kind: 'literal';
    readonly text: string;
} | {
    readonly kind: 'any-lines';
} | {
    readonly kind: 'glob';
    readonly glob: string;
} | {
    readonly kind: 'regex';
    readonly source: string;
};
export type Stream = 'stdout' | 'stderr';
/** When a line appears: after the first statement, or after another line (from the same run). Seconds. */
export type TimelineEntry = {
    readonly kind: 'at';
    readonly line: LinePattern;
    readonly at: Range;
} | {
    readonly kind: 'after';
    readonly line: LinePattern;
    readonly after: LinePattern;
    readonly by: Range;
};
/** `message` null: any message. Only the first line of a warning's message is compared. */
export interface WarningPattern {
    readonly category: string;
    readonly message: LinePattern | null;
}
export interface ErrorPattern {
    readonly type: string;
    readonly message: LinePattern | null;
}
export type Figure = 'duration' | 'cpu';
/** What must be observed for a claim to hold; one file in `judge/` per kind. `place` is that of its key in the sheet. */
export type Expectation = {
    readonly place: Position;
} & ({
    readonly kind: 'stdout';
    readonly patterns: readonly LinePattern[];
} | {
    readonly kind: 'stderr';
    readonly patterns: readonly LinePattern[];
} | {
    readonly kind: 'contains';
    readonly stream: Stream;
    readonly patterns: readonly LinePattern[];
} | {
    readonly kind: 'lacks';
    readonly stream: Stream;
    readonly patterns: readonly LinePattern[];
} | {
    readonly kind: 'unordered';
    readonly patterns: readonly LinePattern[];
} | {
    readonly kind: 'order';
    readonly chains: readonly (readonly LinePattern[])[];
} | {
    readonly kind: 'duration';
    readonly time: Range;
} | {
    readonly kind: 'timeline';
    readonly entries: readonly TimelineEntry[];
} | {
    readonly kind: 'cpu';
    readonly time: Range;
}
/** An empty list: no warning at all. */
 | {
    readonly kind: 'warnings';
    readonly warnings: readonly WarningPattern[];
}
/** Null: no uncaught exception. */
 | {
    readonly kind: 'error';
    readonly error: ErrorPattern | null;
} | {
    readonly kind: 'exit';
    readonly status: number;
} | {
    readonly kind: 'ends';
    readonly how: 'exit' | 'error' | 'timeout';
} | {
    readonly kind: 'holds';
    readonly expressions: readonly string[];
} | {
    readonly kind: 'compared-with';
    readonly program: ProgramReference;
    readonly ratios: readonly {
        readonly figure: Figure;
        readonly ratio: Range;
    }[];
});
export type ExpectationKind = Expectation['kind'];
