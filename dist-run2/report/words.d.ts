import type { ReasonCode } from '../model/reason.ts';
import type { ClaimReport } from '../model/report.ts';
/** What `claimcheck explain` and the reports say of a verdict or a reason: the one table of this prose. */
export interface Words {
    readonly title: string;
    readonly explanation: string;
    /** One line of what to do next. */
    readonly next: string;
}
/** A claim's `reason`, taken apart: `code: sentence`. */
export interface Reason {
    readonly code: ReasonCode | null;
    readonly sentence: string;
}
export declare function readReason(reason: string): Reason;
/** Whether claimcheck could not do its work: not the document's doing, and no success either. */
export declare function isNotRun({ reason }: ClaimReport): boolean;
/** One line of what to do about a claim that is not simply true. */
export declare function nextStep(claim: ClaimReport): string;
export declare const verdictWords: {
    verified: {
        title: string;
        explanation: string;
        next: string;
    };
    refuted: {
        title: string;
        explanation: string;
        next: string;
    };
    stale: {
        title: string;
        explanation: string;
        next: string;
    };
    undecided: {
        title: string;
        explanation: string;
        next: string;
    };
    attested: {
        title: string;
        explanation: string;
        next: string;
    };
    'known-wrong': {
        title: string;
        explanation: string;
        next: string;
    };
};
export declare const reasonWords: {
    'not-observed': {
        title: string;
        explanation: string;
        next: string;
    };
    'holds-before-since': {
        title: string;
        explanation: string;
        next: string;
    };
    'holds-after-all': {
        title: string;
        explanation: string;
        next: string;
    };
    'known-wrong-past': {
        title: string;
        explanation: string;
        next: string;
    };
    'quote-gone': {
        title: string;
        explanation: string;
        next: string;
    };
    'block-gone': {
        title: string;
        explanation: string;
        next: string;
    };
    'review-due': {
        title: string;
        explanation: string;
        next: string;
    };
    open: {
        title: string;
        explanation: string;
        next: string;
    };
    'no-interpreter': {
        title: string;
        explanation: string;
        next: string;
    };
    'missing-package': {
        title: string;
        explanation: string;
        next: string;
    };
    'timings-disagree': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-network': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-input': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-file': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-display': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-command': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-permission': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-fixture': {
        title: string;
        explanation: string;
        next: string;
    };
    'needs-include': {
        title: string;
        explanation: string;
        next: string;
    };
    fragment: {
        title: string;
        explanation: string;
        next: string;
    };
    'newer-python': {
        title: string;
        explanation: string;
        next: string;
    };
    'no-end': {
        title: string;
        explanation: string;
        next: string;
    };
    'not-reached': {
        title: string;
        explanation: string;
        next: string;
    };
    'not-comparable': {
        title: string;
        explanation: string;
        next: string;
    };
    'hidden-warning': {
        title: string;
        explanation: string;
        next: string;
    };
    'harness-error': {
        title: string;
        explanation: string;
        next: string;
    };
    'isolation-missing': {
        title: string;
        explanation: string;
        next: string;
    };
    'boundary-not-seen': {
        title: string;
        explanation: string;
        next: string;
    };
    'said-to-fail': {
        title: string;
        explanation: string;
        next: string;
    };
    'known-wrong': {
        title: string;
        explanation: string;
        next: string;
    };
    attested: {
        title: string;
        explanation: string;
        next: string;
    };
};
