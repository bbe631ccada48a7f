import type { PlannedDocument } from '../model/plan.ts';
import type { Outcomes } from './asked.ts';
/**
 * Ids of the runs to measure a second time, alone: those whose measured times are all that refutes some claim. Sorted,
 * each once; runs that were measured twice already are not among them.
 */
export declare function runsToMeasureAgain(documents: readonly PlannedDocument[], outcomes: Outcomes): readonly string[];
