import { HarnessError } from '../model/harness-error.js';
import { printWords } from './print.js';
/** Says on stderr why claimcheck could not do its work, and returns the exit status for it. */
export function failWith(error) {
    printWords(process.stderr, `${describe(error)}\n`);
    return 3;
}
/** Says on stderr that somebody ended it, and returns the exit status for that. */
export function interrupted() {
    process.stderr.write('claimcheck: interrupted; every run was ended\n');
    return 130;
}
function describe(error) {
    if (error instanceof HarnessError)
        return [`claimcheck: ${error.message}`, ...(error.advice === null ? [] : [`  ${error.advice}`])].join('\n');
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `claimcheck: unexpected failure of claimcheck itself; please report it\n${detail}`;
}
