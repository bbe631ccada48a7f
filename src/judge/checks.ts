import type { ExpectationKind } from '../model/expectation.ts';
import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
import { checkComparedWith } from './compared-with.ts';
import { checkContains, checkLacks } from './contains.ts';
import { checkCpu } from './cpu.ts';
import { checkDuration } from './duration.ts';
import { checkEnds } from './ends.ts';
import { checkError } from './error.ts';
import { checkExit } from './exit.ts';
import { checkHolds } from './holds.ts';
import { checkOrder } from './order.ts';
import { checkStderr } from './stderr.ts';
import { checkStdout } from './stdout.ts';
import { checkTimeline } from './timeline.ts';
import { checkUnordered } from './unordered.ts';
import { checkWarnings } from './warnings.ts';

/**
 * Holds one expectation against one run.
 *
 * @param compared the run of the other program; null unless the expectation is `compared-with`.
 */
export function checkExpectation<K extends ExpectationKind>(
  expectation: ExpectationOf<K>,
  observation: Observation,
  compared: Observation | null,
): Check {
  const kind: K = expectation.kind;
  return checks[kind](expectation, observation, compared);
}

type Checks = {
  readonly [K in ExpectationKind]: (
    expectation: ExpectationOf<K>,
    observation: Observation,
    compared: Observation | null,
  ) => Check;
};

const checks: Checks = {
  stdout: checkStdout,
  stderr: checkStderr,
  contains: checkContains,
  lacks: checkLacks,
  unordered: checkUnordered,
  order: checkOrder,
  duration: checkDuration,
  timeline: checkTimeline,
  cpu: checkCpu,
  warnings: checkWarnings,
  error: checkError,
  exit: checkExit,
  ends: checkEnds,
  holds: checkHolds,
  'compared-with': checkComparedWith,
};
