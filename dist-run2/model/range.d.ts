/**
 * A stated quantity with what may deviate from it: seconds for times, a factor for ratios.
 * `text` is what the author wrote (`2s ± 10%`), for reports.
 */
export type Range = {
    readonly kind: 'about';
    readonly text: string;
    readonly value: number;
    /** Null: none was written, the judge's default applies. */
    readonly tolerance: Tolerance | null;
} | {
    readonly kind: 'between';
    readonly text: string;
    readonly low: number | null;
    readonly lowInclusive: boolean;
    readonly high: number | null;
    readonly highInclusive: boolean;
};
/** `relative`: a fraction of the value (0.1 is 10 %). `absolute`: in the unit of the value. */
export type Tolerance = {
    readonly kind: 'relative';
    readonly fraction: number;
} | {
    readonly kind: 'absolute';
    readonly amount: number;
};
/** What a quantity may deviate where the author wrote no tolerance: the larger of the two. */
export interface DefaultTolerance {
    readonly fraction: number;
    readonly atLeast: number;
    readonly atLeastText: string;
}
export declare const timeTolerance: {
    readonly real: {
        readonly fraction: 0.1;
        readonly atLeast: 0.25;
        readonly atLeastText: '0.25s';
    };
    readonly virtual: {
        readonly fraction: 0.02;
        readonly atLeast: 0.05;
        readonly atLeastText: '50ms';
    };
};
/** How far from its value a quantity may be. */
export declare function allowedDeviation(range: Extract<Range, {
    kind: 'about';
}>, byDefault: DefaultTolerance): number;
