import type { Position } from './place.ts';
import type { RuleId } from './rules.ts';
/** What the results file holds, field by field (`claimcheck-results/1`), and what every format renders. */
export interface Report {
    readonly schema: 'claimcheck-results/1';
    readonly tool: {
        readonly version: string;
    };
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationSeconds: number;
    readonly summary: Summary;
    readonly interpreters: readonly {
        readonly implementation: string;
        readonly version: string;
    }[];
    readonly documents: readonly DocumentReport[];
    readonly problems: readonly ProblemReport[];
}
/** All of a report but its documents, which may be more than fit into memory. */
export type ReportFrame = Omit<Report, 'documents'>;
export type Verdict = 'verified' | 'refuted' | 'stale' | 'undecided' | 'attested' | 'known-wrong';
export interface Summary {
    readonly verified: number;
    readonly refuted: number;
    readonly stale: number;
    readonly undecided: number;
    readonly attested: number;
    readonly knownWrong: number;
    readonly blocks: {
        readonly python: number;
        readonly run: number;
        readonly ignored: number;
        readonly unclaimed: number;
    };
    readonly runs: number;
    readonly cachedRuns: number;
    readonly problems: number;
}
export interface DocumentReport {
    readonly path: string;
    readonly title: string | null;
    readonly sha256: string;
    readonly blocks: readonly BlockReport[];
    readonly programs: readonly ProgramReport[];
    readonly runs: readonly RunReport[];
    readonly claims: readonly ClaimReport[];
    /** Marks of other tools that were honoured, in the order of the document. */
    readonly directives: readonly DirectiveReport[];
}
export interface DirectiveReport {
    readonly tool: string;
    readonly text: string;
    readonly place: Position;
    /** Id of the block that it is about, of code in a comment that of its program; null: all that is below. */
    readonly block: string | null;
    readonly effect: DirectiveEffect;
    /** Versions on which its condition holds, or may; null: it has none. */
    readonly pythons: readonly string[] | null;
}
/**
 * What was done about a mark. `leave-out`: a part of the code is not run; `setup`: it is there for other blocks;
 * `forget`: blocks below know no names of those above.
 */
export type DirectiveEffect = 'skip' | 'raises' | 'continue' | 'group' | 'output' | 'not-compared' | 'leave-out' | 'fixture' | 'import' | 'retry' | 'environment' | 'setup' | 'forget';
export interface BlockReport {
    readonly id: string;
    readonly selector: string;
    readonly lang: string | null;
    readonly place: Position;
    readonly endLine: number;
    readonly role: 'program' | 'output' | 'ignored' | 'unclaimed' | 'session';
}
export interface ProgramReport {
    readonly name: string;
    /** `place` is null where the sheet added the line. */
    readonly lines: readonly {
        readonly text: string;
        readonly place: {
            readonly line: number;
        } | null;
    }[];
}
export interface RunReport {
    readonly id: string;
    readonly program: string;
    readonly python: string;
    readonly clock: 'real' | 'virtual';
    /** Why it is the real one though the choice was left open; null: for no such reason. */
    readonly clockBecause: string | null;
    readonly cached: boolean;
    /** When it was seen (ISO 8601, UTC), where it comes from the cache. */
    readonly observedAt: string | null;
    readonly repeat: number;
    readonly ended: 'exit' | 'error' | 'timeout' | 'killed' | 'crashed';
    readonly exit: number | null;
    readonly durationSeconds: number | null;
    readonly cpuSeconds: number | null;
    readonly isolation: string;
    readonly events: readonly {
        readonly at: number;
        readonly stream: 'stdout' | 'stderr';
        readonly text: string;
    }[];
    readonly warnings: readonly {
        readonly at: number;
        readonly category: string;
        readonly message: string;
        readonly place: {
            readonly line: number;
        } | null;
    }[];
    readonly error: {
        readonly type: string;
        readonly message: string;
        readonly place: {
            readonly line: number;
        } | null;
        readonly traceback: string;
    } | null;
}
export interface ClaimReport {
    readonly id: string;
    readonly quotes: readonly string[];
    /**
     * Of the first quote in the document, or of that which does not hold where the document shows several things; of the
     * program's first block for an implicit claim without a quote; null where stale.
     */
    readonly place: Position | null;
    readonly implicit: boolean;
    readonly program: string | null;
    readonly verdict: Verdict;
    /** Keyed by exact version, sorted as versions are. */
    readonly byPython: Readonly<Record<string, Verdict>>;
    readonly runs: readonly string[];
    readonly reason: string | null;
    readonly findings: readonly Finding[];
}
/** One expectation held against one run. */
export interface Finding {
    /** An expectation's key, or `clean` parts: `ends`, `exit`, `error`, `warnings`, `unretrieved`. */
    readonly kind: string;
    readonly python: string;
    readonly run: string;
    readonly holds: boolean;
    readonly expected: string;
    readonly actual: string;
}
export interface ProblemReport {
    readonly ruleId: RuleId;
    readonly path: string;
    readonly place: Position | null;
    readonly reason: string;
    readonly severity: 'error' | 'warning';
}
