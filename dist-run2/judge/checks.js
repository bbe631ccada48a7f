import { checkComparedWith } from './compared-with.js';
import { checkContains, checkLacks } from './contains.js';
import { checkCpu } from './cpu.js';
import { checkDuration } from './duration.js';
import { checkEnds } from './ends.js';
import { checkError } from './error.js';
import { checkExit } from './exit.js';
import { checkHolds } from './holds.js';
import { checkOrder } from './order.js';
import { checkStderr } from './stderr.js';
import { checkStdout } from './stdout.js';
import { checkTimeline } from './timeline.js';
import { checkUnordered } from './unordered.js';
import { checkWarnings } from './warnings.js';
/**
 * Holds one expectation against one run.
 *
 * @param compared the run of the other program; null unless the expectation is `compared-with`.
 */
export function checkExpectation(expectation, observation, compared) {
    const kind = expectation.kind;
    return checks[kind](expectation, observation, compared);
}
const checks = {
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
