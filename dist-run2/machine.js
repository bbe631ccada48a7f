import { HarnessError } from './model/harness-error.js';
import { findInterpreters } from './run/interpreters.js';
import { openRunner } from './run/runner.js';
/** Looks for every interpreter, and tries each level of isolation with the default one. Runs no document. */
export async function surveyMachine(where) {
    const preferred = (await findInterpreters({ ...where, explicit: [] })).found[0] ?? null;
    const { found, refused } = await findInterpreters({ ...where, explicit: ['all'] });
    const isolation = [];
    for (const level of ['process', 'network']) {
        isolation.push({ level, missingBecause: await whyMissing(level, preferred, where) });
    }
    return { preferred, found, refused, isolation };
}
async function whyMissing(isolation, interpreter, where) {
    if (interpreter === null)
        return 'no interpreter to try it with';
    try {
        const runner = await openRunner({ ...where, interpreters: [interpreter], jobs: 1, isolation });
        await runner.close();
        return null;
    }
    catch (error) {
        if (error instanceof HarnessError)
            return error.message;
        throw error;
    }
}
