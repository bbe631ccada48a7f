import type { Observation } from '../model/observation.ts';
export interface Disagreement {
    readonly what: string;
    /** All words agree: on a busy machine what was measured may be apart for no other reason. */
    readonly inTimesOnly: boolean;
}
/**
 * What two observations of one program on two clocks differ in, or null: how it ended, the lines of each stream and their
 * order, their times, warnings, errors, probes. Addresses, and numbers with a fraction that are as near as times, agree.
 * `varies`: its author says that it goes differently each time; then only its end and its duration count.
 */
export declare function disagreement(one: Observation, other: Observation, varies: boolean): Disagreement | null;
/** In one line: how it ended, and its first lines with their times. */
export declare function summaryOf(observation: Observation): string;
