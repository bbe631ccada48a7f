import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Likeness } from './shown-text.ts';
/** `unclaimed`: a remark, which says nothing of the output. */
export type Likelihood = Likeness | 'not-reached' | 'unclaimed';
interface Comparison {
    readonly likeness: Likelihood;
    readonly actual: string;
}
/** What a comment says of a statement against its value, what it printed, and what it bound or changed. */
export declare function holdStatement(part: ShownPart, line: number, observation: Observation, volatile: readonly Volatile[]): Comparison;
export {};
