import { validRange } from '@renovatebot/pep440';
import { shown } from './shown.js';
/**
 * Reads the name of a package with what is asked of it (PEP 508): `httpx`, `httpx[http2]>=0.27,<1; python_version < "3.8"`,
 * `tea @ https://example.org/tea.whl`. A string result is the reason for a refusal.
 */
export function readRequirement(text) {
    const requirement = text.trim();
    const refuse = (expected) => `Unexpected ${shown(text)}, expected ${expected}`;
    if (requirement.includes('\n'))
        return refuse('one requirement; several are a list');
    if (requirement.startsWith('-'))
        return refuse('the name of a package, and no option of pip');
    const parts = /^(?<name>[a-z\d](?:[\w.-]*[a-z\d])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?<rest>.*)$/isu.exec(requirement);
    const { name, extras, rest = '' } = parts?.groups ?? {};
    // `\w` holds letters that no name of a package has.
    if (name === undefined || !/^[\w.-]+$/u.test(name))
        return refuse('the name of a package, such as `httpx>=0.27`');
    if (extras !== undefined && !isList(extras))
        return refuse('extras such as `[http2]`');
    const [asked = '', marker = null] = split(rest);
    const refusal = refuseAsked(asked.trim(), name);
    if (refusal !== null)
        return refuse(refusal);
    if (marker !== null && !isMarker(marker))
        return refuse('a marker such as `; python_version < "3.8"` (PEP 508)');
    return { requirement };
}
function isList(extras) {
    return extras.trim() === '' || extras.split(',').every((extra) => /^\s*[a-z\d](?:[\w.-]*[a-z\d])?\s*$/iu.test(extra));
}
/** Of an address only a semicolon behind white space parts the marker: it may hold semicolons of its own. */
function split(rest) {
    const at = rest.startsWith('@') ? rest.search(/\s;/u) : rest.indexOf(';');
    return at === -1 ? [rest] : [rest.slice(0, at), rest.slice(at).trim().slice(1)];
}
/** What was expected in place of versions or an address, or null. */
function refuseAsked(asked, name) {
    if (asked === '')
        return null;
    if (asked.startsWith('@')) {
        return /^@\s*[a-z][a-z\d+.-]*:\S+$/iu.test(asked) ? null : `an address such as \`${name} @ https://…\``;
    }
    const versions = asked.startsWith('(') && asked.endsWith(')') ? asked.slice(1, -1) : asked;
    if (/^=[^=]/u.test(versions))
        return `\`${name}=${versions}\``;
    if (/^[\d\s]/u.test(versions))
        return `\`${name}==${versions.trim()}\` or another comparison`;
    const isRange = /^\s*(?:[<>=!~]=?|===)/u.test(versions) && validRange(versions);
    return isRange ? null : `versions such as \`${name}>=1.2,<2\``;
}
/** `marker_or` of PEP 508; whether it is true is for the installer to say. */
function isMarker(text) {
    const tokens = [...text.matchAll(/\s*(?:(?<token>[()]|"[^"]*"|'[^']*'|[<>=!~]=?=?|[a-z_.]+)|(?<other>\S))/giu)];
    if (tokens.some(({ groups }) => groups?.['other'] !== undefined))
        return false;
    const words = tokens.map(({ groups }) => groups?.['token'] ?? '');
    return readAlternatives(words, 0) === words.length;
}
/** Each of these returns the index behind what it has read, or -1. */
function readAlternatives(words, from) {
    let at = readTerm(words, from);
    while (at !== -1 && (words[at] === 'and' || words[at] === 'or'))
        at = readTerm(words, at + 1);
    return at;
}
function readTerm(words, from) {
    if (words[from] === '(') {
        const end = readAlternatives(words, from + 1);
        return end !== -1 && words[end] === ')' ? end + 1 : -1;
    }
    const [left, first, second] = words.slice(from);
    const isNegated = first === 'not' && second === 'in';
    const right = words[from + (isNegated ? 3 : 2)];
    const isComparison = isNegated || first === 'in' || /^(?:[<>]=?|===?|!=|~=)$/u.test(first ?? '');
    return isOperand(left) && isComparison && isOperand(right) ? from + (isNegated ? 4 : 3) : -1;
}
function isOperand(word) {
    return word !== undefined && (/^["']/u.test(word) || variables.has(word));
}
const variables = new Set(`os_name sys_platform platform_machine platform_python_implementation platform_release platform_system platform_version
  python_version python_full_version implementation_name implementation_version extra`.split(/\s+/u));
