import type { Expectation, ExpectationKind } from '../model/expectation.ts';
/** What came of holding one expectation against one run. */
export interface Check {
    readonly holds: boolean;
    readonly expected: string;
    readonly actual: string;
    /** One line that says what broke it, where `expected` and `actual` show more than that. */
    readonly summary?: string;
    /** True where it fails by nothing but a measured time, which a busy machine can spoil: on either clock work takes the time that it takes. */
    readonly measured?: boolean;
}
/** The member of the union with this key; written as a lookup so that the table below can be called with it. */
export type ExpectationOf<K extends ExpectationKind> = {
    [P in K]: {
        readonly kind: P;
    } & Extract<Expectation, {
        readonly kind: P;
    }>;
}[K];
