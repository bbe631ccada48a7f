import type { Expectation } from '../../model/expectation.ts';
import type { AnchoredQuote, Question, ShownPart, Volatile } from '../../model/plan.ts';
import type { Condition } from '../python-condition.ts';
/** A claim that the document makes by what it shows. */
export interface ShownClaim {
    /** Last part of the claim's id. */
    readonly name: 'output' | 'values' | 'timeline' | 'raises';
    readonly quotes: readonly AnchoredQuote[];
    readonly asks: {
        readonly kind: 'shown';
        readonly parts: readonly ShownPart[];
        readonly volatile: readonly Volatile[];
    } | Omit<Extract<Question, {
        readonly kind: 'timed';
    }>, 'asked' | 'asItStands' | 'anyRun'> | {
        readonly kind: 'expectations';
        readonly expectations: readonly Expectation[];
    };
    /** Asked where it holds; default: everywhere. */
    readonly when?: Condition | null;
}
