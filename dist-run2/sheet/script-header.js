import { validRange } from '@renovatebot/pep440';
import { parse, TomlError } from 'smol-toml';
import { readRequirement } from './requirement.js';
import { shown } from './shown.js';
/** Reads the inline script metadata of a block (PEP 723): TOML in comments between `# /// script` and `# ///`. */
export function readScriptHeader(path, lines) {
    const [first, second] = lines.flatMap(({ text }, index) => (text.trimEnd() === '# /// script' ? [index] : []));
    const start = first === undefined ? undefined : lines[first];
    if (first === undefined || start === undefined)
        return null;
    const content = contentBelow(lines, first);
    if (content === null) {
        const unclosed = problem(path, start.place, 'Unexpected `# /// script` without an end, expected `# ///` below it');
        return { header: null, problems: [{ ...unclosed, severity: 'warning' }] };
    }
    const another = second === undefined ? undefined : lines[second];
    if (another !== undefined && second !== undefined && second > first + content.length + 1) {
        const reason = 'Unexpected second `# /// script` in one block, expected one';
        return { header: null, problems: [problem(path, another.place, reason)] };
    }
    const table = readToml(content);
    if (table instanceof TomlError) {
        const [words = ''] = table.message.replace(/^Invalid TOML document: /u, '').split('\n');
        const reason = `Unexpected script header that is no TOML (${words}), expected TOML`;
        return { header: null, problems: [problem(path, within(content[table.line - 1], table.column), reason)] };
    }
    return readTable(path, table, content, start.place);
}
/** The lines between the marks without their comment signs; null where the end is missing. */
function contentBelow(lines, start) {
    const below = lines.slice(start + 1);
    const comments = below.findIndex(({ text }) => !/^#(?: .*)?$/u.test(text.trimEnd()));
    const run = comments === -1 ? below : below.slice(0, comments);
    // The last one: a line of the same form may be content.
    const end = run.findLastIndex(({ text }) => text.trimEnd() === '# ///');
    if (end === -1)
        return null;
    return run.slice(0, end).map(({ text, place }) => {
        const shift = text.startsWith('# ') ? 2 : 1;
        return { text: text.slice(shift), place: { line: place.line, column: place.column + shift } };
    });
}
function readToml(content) {
    try {
        return parse(content.map(({ text }) => text).join('\n'));
    }
    catch (error) {
        if (error instanceof TomlError)
            return error;
        throw error;
    }
}
function readTable(path, table, content, start) {
    const python = table['requires-python'] ?? null;
    const named = table['dependencies'] ?? [];
    const problems = [];
    const refuse = (text, reason) => {
        problems.push(problem(path, placeOf(text, content) ?? start, reason));
    };
    const isRange = python === null || (typeof python === 'string' && isVersionRange(python));
    if (!isRange) {
        const said = typeof python === 'string' ? shown(python) : '`requires-python`';
        refuse('requires-python', `Unexpected ${said}, expected a version range such as \`">=3.9"\``);
    }
    const entries = Array.isArray(named) ? named : [];
    if (!Array.isArray(named))
        refuse('dependencies', 'Unexpected `dependencies`, expected a list of texts');
    const requirements = entries.flatMap((entry) => {
        const read = typeof entry === 'string' ? readRequirement(entry) : 'Unexpected entry of `dependencies`, expected text';
        if (typeof read !== 'string')
            return [read.requirement];
        refuse(typeof entry === 'string' ? entry : 'dependencies', read);
        return [];
    });
    return { header: { requirements, python: isRange && typeof python === 'string' ? python : null }, problems };
}
function isVersionRange(text) {
    return /^\s*[<>=!~]/u.test(text) && validRange(text);
}
/** Where a text stands first; a string of TOML may be written in other words. */
function placeOf(text, content) {
    const line = content.find((each) => each.text.includes(text));
    return line === undefined ? null : within(line, line.text.indexOf(text) + 1);
}
/** `column` counts from 1. */
function within(line, column) {
    return line === undefined ? null : { line: line.place.line, column: line.place.column + column - 1 };
}
function problem(path, place, reason) {
    return { ruleId: 'invalid-requirement', path, place, reason, advice, severity: 'error' };
}
const advice = 'Write `# dependencies = ["httpx>=0.27"]` and `# requires-python = ">=3.9"` (PEP 723).';
