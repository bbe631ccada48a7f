import { HarnessError } from './model/harness-error.js';
import { chooseInterpreters, findInterpreters } from './run/interpreters.js';
export function beginToAsk(request) {
    let settle = null;
    const begun = new Promise((resolve) => {
        settle = resolve;
    });
    const begin = () => settle?.();
    const asked = chooseAskedInterpreters(request, begin);
    asked.then(begin, begin);
    return { begun, asked };
}
/** Looks for the same interpreters once only: a command that goes on and on does not ask the machine each time. */
export function makeAskOnce() {
    const known = new Map();
    return (request) => {
        const key = JSON.stringify([request.python, request.missingPython, request.cwd]);
        const asking = known.get(key) ?? beginToAsk(request);
        known.set(key, asking);
        // What was not there may be there next time.
        asking.asked.catch(() => known.delete(key));
        return asking;
    };
}
/**
 * The interpreters that a request asks for. `asking` is told whenever a process has been started.
 *
 * @throws HarnessError where there is none at all, or where one is missing that must not be.
 */
export async function chooseAskedInterpreters(request, asking) {
    const { cwd, env, python } = request;
    const { found, refused } = await findInterpreters({ cwd, env, explicit: python, asking });
    const { chosen, missing } = chooseInterpreters(request.python, found);
    const mustFail = chosen.length === 0 || (missing.length > 0 && request.missingPython === 'fail');
    if (mustFail)
        throw noInterpreter(request, missing, refused);
    return { chosen, missing };
}
function noInterpreter({ python, missingPython }, missing, refused) {
    const isDefault = python.length === 0;
    const what = isDefault || missing.length === 0 ? 'no python3' : `no Python ${missing.join(', ')}`;
    const tried = refused.length === 0
        ? ''
        : `; ${refused.length} ${refused.length === 1 ? 'candidate was' : 'candidates were'} refused`;
    return new HarnessError(`${what} was found on this machine${tried}`, isDefault ? adviceForNone : advice[missingPython]);
}
const adviceForNone = 'Install Python 3, or name one with --python; `claimcheck doctor` says what was tried.';
const advice = {
    fail: 'See `claimcheck doctor` for what there is; `--missing-python skip` goes on with the others.',
    skip: 'See `claimcheck doctor` for what there is; `--missing-python skip` needs at least one of those asked for.',
};
