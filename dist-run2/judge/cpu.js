import { timeTolerance } from '../model/range.js';
import { inRange, rangeText } from './range.js';
import { endText, secondsText } from './wording.js';
/** Processor time of the program and its children. It is real on either clock, so the tolerance of the real one applies. */
export function checkCpu({ time }, observation) {
    const expected = rangeText(time, timeTolerance.real);
    const { cpuSeconds } = observation;
    if (cpuSeconds === null)
        return { holds: false, expected, actual: `no processor time (${endText(observation)})` };
    const isAsExpected = (seconds) => inRange(time, seconds, timeTolerance.real);
    return {
        holds: isAsExpected(cpuSeconds),
        expected,
        actual: secondsText(cpuSeconds, isAsExpected),
        measured: true,
    };
}
