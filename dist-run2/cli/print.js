import { inertText } from '../report/ci-log.js';
import { safeLines } from '../report/safe.js';
/** Writes what is drawn already, colours and all; no line of it is a command to a CI system. */
export function print(stream, text) {
    stream.write(inertText(text));
}
/** Writes words of any origin, such as those of an error. */
export function printWords(stream, text) {
    print(stream, safeLines(text).join('\n'));
}
