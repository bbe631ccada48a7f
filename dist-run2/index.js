import { makeRequest } from './request.js';
import { verify, verifyStatically } from './verify.js';
export { HarnessError } from './model/harness-error.js';
/**
 * Runs documents and says of every claim whether it holds, as `claimcheck verify` does. Options are those of the command
 * line; paths are relative to `surroundings.cwd`, by default the working directory.
 *
 * @throws HarnessError where claimcheck cannot do its work: no interpreter, isolation that cannot be had.
 */
export async function verifyDocuments(options, surroundings = {}) {
    return verify(makeRequest(options, surroundings));
}
/** Reads sheets and documents and judges what needs no run, as `claimcheck check` does. Nothing is run. */
export async function checkDocuments(options, surroundings = {}) {
    return verifyStatically(makeRequest(options, surroundings));
}
