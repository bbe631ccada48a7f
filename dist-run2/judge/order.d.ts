import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/**
 * Each listed line occurs on stdout, and in this order.
 *
 * Several chains are one partial order: equal patterns of different chains mean the same occurrence of the line. The
 * order holds when occurrences can be chosen that satisfy all chains. Every pattern starts at its first occurrence and
 * moves on only when a chain forces it to, so the earliest choice is found where there is one.
 */
export declare function checkOrder({ chains }: ExpectationOf<'order'>, observation: Observation): Check;
