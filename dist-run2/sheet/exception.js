import { shown } from './shown.js';
/**
 * Reads what a claim expects of warnings, from text: `none` (an empty list), `Category` or `Category: message`.
 * A string result is the reason for a refusal.
 */
export function readWarnings(text) {
    if (text.trim() === 'none')
        return [];
    const named = splitName(text);
    if (named === null)
        return `Unexpected ${shown(text)}, expected \`none\` or \`Category: message\``;
    return [{ category: named.name, message: named.message }];
}
/** Reads `Category` or `Category: message`. A string result is the reason for a refusal. */
export function readWarning(text) {
    const named = splitName(text);
    if (named === null) {
        const instead = isNothing(text) ? ', or `none` in place of the list' : '';
        return `Unexpected ${shown(text)}, expected \`Category: message\`${instead}`;
    }
    return { category: named.name, message: named.message };
}
/** Reads `none` (no error), `Type` or `Type: message`. A string result is the reason for a refusal. */
export function readError(text) {
    if (text.trim() === 'none')
        return { error: null };
    const named = splitName(text);
    if (named === null)
        return `Unexpected ${shown(text)}, expected \`none\` or \`Type: message\``;
    return { error: { type: named.name, message: named.message } };
}
/** The message of an error, which may have several lines; `...` stands for any. */
export function readMessage(text) {
    return text === '...' ? { kind: 'any-lines' } : { kind: 'literal', text: text.replace(/\n$/u, '') };
}
/** True for the name of a class as Python prints it: `RuntimeError`, `asyncio.exceptions.CancelledError`. */
export function isClassName(text) {
    return classNamePattern.test(text) && !isNothing(text);
}
const classNamePattern = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Words that people write for `none`; read as the name of a class they would never be observed. */
const nothingWords = new Set(['none', 'null', 'nothing', 'no', 'false', 'true']);
function isNothing(text) {
    return nothingWords.has(text.trim().toLowerCase());
}
function splitName(text) {
    const colon = text.indexOf(':');
    const name = (colon < 0 ? text : text.slice(0, colon)).trim();
    const message = colon < 0 ? undefined : text.slice(colon + 1).trim();
    if (!isClassName(name) || message === '')
        return null;
    return { name, message: message === undefined || message === '...' ? null : { kind: 'literal', text: message } };
}
