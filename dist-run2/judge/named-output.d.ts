import type { Observation } from '../model/observation.ts';
import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Likelihood } from './shown-statement.ts';
/**
 * What a sentence says is printed, against what was: one line of several may be meant, so only where one line is all that
 * was printed, and of the same kind, it surely differs.
 */
export declare function holdNamed(part: ShownPart, seen: readonly string[], observation: Observation, volatile: readonly Volatile[]): {
    readonly likeness: Likelihood;
    readonly actual: string;
};
