import { endText } from './wording.js';
/** Exit status, 1 after an uncaught error. `os._exit(0)` before the last statement is no exit with status 0. */
export function checkExit({ status }, observation) {
    const seen = observation.exit ?? (observation.ended === 'error' ? 1 : null);
    const isOwn = observation.ended === 'exit' || observation.ended === 'error' || isStatedCrash(status, observation);
    return {
        holds: isOwn && seen === status,
        expected: `exit status ${status}`,
        actual: observation.ended === 'exit' ? `exit status ${seen ?? 'unknown'}` : endText(observation),
    };
}
/**
 * An early end whose status the author states: `os._exit(3)`, never `os._exit(0)`. A program that died of a signal has
 * crashed, whatever its status: that refutes.
 */
export function isStatedCrash(status, { ended, endedBecause, exit }) {
    return ended === 'crashed' && status !== 0 && exit === status && (endedBecause?.startsWith('os._exit(') ?? false);
}
