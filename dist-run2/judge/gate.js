import { failsGate } from '../model/gate.js';
/** The exit status; of several reasons the one with the highest number. Warnings among the problems change nothing. */
export function exitStatus({ claims, problems, harnessErrors, strict, idle = false, belowMinCoverage = false, }) {
    if (harnessErrors > 0 || claims.some((claim) => isOneOf(claim, ['harness-error', 'isolation-missing'])))
        return 3;
    if ((claims.length === 0 && !idle) || problems.some(({ severity }) => severity === 'error'))
        return 2;
    return belowMinCoverage || claims.some((claim) => !passes(claim, { strict })) ? 1 : 0;
}
/** Whether a claim passes its gate; strictly, an undecided one does so only where the sheet says that it is open. */
export function passes(claim, { strict }) {
    return !failsGate(claim, strict);
}
function isOneOf({ reason }, codes) {
    return codes.some((code) => reason?.startsWith(`${code}:`));
}
