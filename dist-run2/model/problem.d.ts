import type { Position } from './place.ts';
import type { RuleId } from './rules.ts';
/**
 * A mistake in what the author wrote: sheet, document or options. Never a verdict on a claim, never a fault of claimcheck.
 * `reason` reads "Unexpected X, expected Y"; `advice` is one line of what to do next.
 */
export interface Problem {
    readonly ruleId: RuleId;
    /** The file, or the option (`--python`) where no file is meant. */
    readonly path: string;
    readonly place: Position | null;
    readonly reason: string;
    readonly advice: string | null;
    readonly severity: 'error' | 'warning';
}
