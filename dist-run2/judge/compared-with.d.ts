import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
/**
 * The ratio of this program's figure to the other's. A program that did not come to its end has no figure: how soon it
 * failed says nothing about its work.
 */
export declare function checkComparedWith({ program, ratios }: ExpectationOf<'compared-with'>, observation: Observation, compared: Observation | null): Check;
