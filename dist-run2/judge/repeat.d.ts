import type { Expectation } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { AskedInterpreter } from '../model/plan.ts';
import type { ReasonCode } from '../model/reason.ts';
import type { Check } from './check.ts';
/** All expectations of a claim held against one run of its program. */
export declare function judgeRepeat(question: RepeatQuestion, outcomeOf: OutcomeOf): Repeat;
export interface RepeatQuestion {
    readonly expectations: readonly Expectation[];
    readonly run: string;
    /** For each `compared-with` among the expectations: the run of the other program. */
    readonly comparedRuns: readonly string[];
}
export type OutcomeOf = (run: string) => RunOutcome | undefined;
/** Unknown: claimcheck or the machine is at fault, so the run says nothing of the claim. */
export type Repeat = UnknownRepeat | JudgedRepeat;
export interface UnknownRepeat {
    readonly kind: 'unknown';
    readonly code: ReasonCode;
    readonly sentence: string;
}
export interface JudgedRepeat {
    readonly kind: 'judged';
    readonly run: string;
    readonly holds: boolean;
    /** In the order of the expectations. */
    readonly checks: readonly KindCheck[];
    /** How the run broke off, where that alone refutes the claim in every mode of `how-often`. */
    readonly brokenOff: KindCheck | null;
    /** An expression that raised: refutes in every mode of `how-often`. */
    readonly raised: KindCheck | null;
}
export interface KindCheck extends Check {
    readonly kind: string;
}
/** The runs that a claim asks about on one interpreter, by repeat. A shorter list of the other program's is gone round. */
export declare function repeatsOf(asked: AskedInterpreter, expectations: readonly Expectation[]): readonly RepeatQuestion[];
export type Observed = UnknownRepeat | {
    readonly kind: 'seen';
    readonly observation: Observation;
};
/** What a run showed; unknown where it could not be carried out, or lacked a package that no expectation is about. */
export declare function observe(run: string, expectations: readonly Expectation[], outcomeOf: OutcomeOf): Observed;
