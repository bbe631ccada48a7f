import type { ChangedRequest } from './changed.ts';
import type { DocumentSource } from './load.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { Plan } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { ClockChoice } from './model/program-source.ts';
/** What a plan depends on besides the files. */
export interface PlanSettings {
    readonly interpreters: readonly Interpreter[];
    /** Specs that were asked for and that no interpreter was found for. */
    readonly missing: readonly string[];
    readonly timeoutSeconds: number | null;
    readonly repeat: number | null;
    readonly clock: ClockChoice | null;
    /** Packages that all programs need. */
    readonly requirements: readonly string[];
    /** Only claims in whose id or quotes this text occurs. */
    readonly grep: string | null;
}
/** One document, loaded, parsed and planned; `plan.documents` is empty where it could not be read. */
export interface CheckedDocument {
    readonly plan: Plan;
    /** Of the document and of the plan; those of the sheets are told when they are loaded. */
    readonly problems: readonly Problem[];
    /** Path and text, for code frames. */
    readonly texts: readonly (readonly [string, string])[];
    /** Some filter took claims away. */
    readonly filtered: boolean;
}
export interface Check {
    readonly documents: readonly CheckedDocument[];
    readonly problems: readonly Problem[];
    readonly texts: ReadonlyMap<string, string>;
}
/** Load, parse, plan: everything that can be said without running anything. */
export declare function check(request: ChangedRequest, settings: PlanSettings): Promise<Check>;
export declare function checkDocument(source: DocumentSource, cwd: string, settings: PlanSettings): Promise<CheckedDocument>;
/** How much there was to check. */
export interface Found {
    readonly documents: number;
    readonly claims: number;
    /** Some filter took claims of a document away. */
    readonly filtered: boolean;
}
export declare const foundNothing: Found;
export declare function foundIn({ plan: { documents }, filtered }: CheckedDocument): Found;
export declare function addFound(a: Found, b: Found): Found;
/** Nothing to check is a mistake of the input, never a success: the Problem that says so, where it is so. */
export declare function findNothing(paths: readonly string[], problems: readonly Problem[], { documents, claims, filtered }: Found): readonly Problem[];
