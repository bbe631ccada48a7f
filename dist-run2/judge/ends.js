import { endText } from './wording.js';
/** How the run ended. A crash or a run that was killed is none of the ends that can be claimed. */
export function checkEnds({ how }, observation) {
    return { holds: observation.ended === how, expected: how, actual: endText(observation) };
}
