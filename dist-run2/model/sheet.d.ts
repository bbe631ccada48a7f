import type { Expectation } from './expectation.ts';
import type { Position } from './place.ts';
import type { ProgramSource, NamedProgram, ProgramReference, Selector } from './program-source.ts';
/** The YAML file of expectations that belongs to a document, decoded. Every complaint about it is a Problem. */
export interface Sheet {
    /** Relative to the working directory, `/` on every platform. */
    readonly path: string;
    readonly sha256: string;
    /** As the file has it, for code frames. */
    readonly text: string;
    /** As written, relative to the sheet. */
    readonly document: {
        readonly path: string;
        readonly place: Position;
    };
    /** PEP 440 specifier set; null: any version. */
    readonly python: string | null;
    /** Of one run; null: none written, the default of the options applies. */
    readonly timeoutSeconds: number | null;
    readonly programs: readonly NamedProgram[];
    readonly claims: readonly Claim[];
    readonly ignores: readonly Ignore[];
}
export interface Quote {
    readonly text: string;
    readonly under: string | null;
    /** Counted from 1. */
    readonly nth: number | null;
    readonly place: Position;
}
export type HowOften = 'always' | 'sometimes' | 'never';
/** One checkable statement of the document. */
export interface Claim {
    /** Unique in its document; made from the quote where the sheet has none. */
    readonly id: string;
    readonly idIsExplicit: boolean;
    /** Of its `id`; of the claim itself where it has none. */
    readonly idPlace: Position;
    readonly place: Position;
    readonly quotes: readonly Quote[];
    readonly basis: ClaimBasis;
    readonly knownWrong: KnownWrong | null;
}
/** Why a claim should be believed. `known-wrong` alone stands for a claim that has nothing to run. */
export type ClaimBasis = {
    readonly kind: 'program';
    readonly program: ClaimProgram;
    readonly expectations: readonly Expectation[];
    /** The claim's own PEP 440 range, or null. */
    readonly python: string | null;
    /** A version such as `3.7`: must hold from there on and must not hold before. */
    readonly since: string | null;
    readonly howOften: HowOften;
} | {
    readonly kind: 'attest';
    readonly attestation: Attestation;
} | {
    readonly kind: 'open';
    readonly because: string;
} | {
    readonly kind: 'known-wrong-only';
};
export type ClaimProgram = {
    readonly kind: 'default';
} | {
    readonly kind: 'reference';
    readonly reference: ProgramReference;
} | {
    readonly kind: 'inline';
    readonly source: ProgramSource;
};
export interface Attestation {
    readonly because: string;
    /** ISO date, `2026-11-22`. */
    readonly reviewed: string;
    readonly source: string | null;
    /** Past due this long after `reviewed`; null: never. */
    readonly again: Period | null;
}
export interface Period {
    readonly count: number;
    readonly unit: 'days' | 'months' | 'years';
}
export interface KnownWrong {
    readonly because: string;
    /** ISO date: the last day on which it passes. */
    readonly until: string;
}
export interface Ignore {
    readonly block: Selector;
    readonly because: string;
    readonly place: Position;
}
