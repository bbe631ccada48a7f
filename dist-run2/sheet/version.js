import { valid, validRange } from '@renovatebot/pep440';
import { shown } from './shown.js';
/**
 * Reads a set of Python versions: a PEP 440 specifier set, or a bare version, which stands for all of its patch
 * releases (`3.11` is `==3.11.*`). A string result is the reason for a refusal.
 */
export function readVersionRange(text) {
    const range = text.trim();
    if (/^\d+(?:\.\d+)?(?:\.\*)?$/u.test(range))
        return { specifier: `==${range.replace(/\.\*$/u, '')}.*` };
    if (valid(range) !== null)
        return { specifier: `==${range}` };
    if (range !== '' && validRange(range))
        return { specifier: range };
    return `Unexpected ${shown(text)}, expected a version range such as \`>=3.9\` or \`>=3.9,<3.12\``;
}
/** Reads one release of Python such as `3.7`. A string result is the reason for a refusal. */
export function readVersion(text) {
    const version = text.trim();
    if (/^\d+\.\d+(?:\.\d+)?$/u.test(version))
        return { version };
    return `Unexpected ${shown(text)}, expected one Python version such as \`3.7\``;
}
