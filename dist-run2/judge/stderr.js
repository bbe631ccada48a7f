import { proseOnStderr, texts } from './lines.js';
import { checkLines } from './stdout.js';
/** What program and logging wrote to stderr, without tracebacks and warnings, is these lines. */
export function checkStderr({ patterns }, observation) {
    const check = checkLines(patterns, texts(proseOnStderr(observation)));
    if (!observation.truncated.includes('stderr'))
        return check;
    return { ...check, holds: false, summary: 'stderr passed the output limit' };
}
