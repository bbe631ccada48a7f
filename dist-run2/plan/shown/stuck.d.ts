import type { ProgramLine } from '../../model/plan.ts';
/**
 * A loop over a condition whose names nothing in its body changes, and that nothing leaves: it surely does not end. Of
 * other programs that are still running nobody knows whether they only take long.
 */
export declare function isStuck(lines: readonly ProgramLine[]): boolean;
/** It sleeps, and somebody chose a time limit for it. */
export declare function isSleeping(lines: readonly ProgramLine[], limitSeconds: number): boolean;
