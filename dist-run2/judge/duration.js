import { timeTolerance } from '../model/range.js';
import { inRange, rangeText } from './range.js';
import { endText, secondsText } from './wording.js';
/** Wall time from the first statement to the end of the last thread, by the clock of the run. */
export function checkDuration({ time }, observation) {
    const tolerance = timeTolerance[observation.clock];
    const expected = rangeText(time, tolerance);
    const { durationSeconds } = observation;
    if (durationSeconds === null)
        return { holds: false, expected, actual: `no duration (${endText(observation)})` };
    const isAsExpected = (seconds) => inRange(time, seconds, tolerance);
    return {
        holds: isAsExpected(durationSeconds),
        expected,
        actual: secondsText(durationSeconds, isAsExpected),
        measured: true,
    };
}
