import type { Observation } from './observation.ts';
/** What came of a planned run. `harness-error`: claimcheck could not carry it out; says nothing about the document. */
export type RunOutcome = {
    readonly kind: 'observed';
    readonly observation: Observation;
} | {
    readonly kind: 'harness-error';
    readonly run: string;
    readonly message: string;
};
