import { parse, TomlError } from 'smol-toml';
import { readRequirement } from './requirement.js';
import { itemsOf } from './tree.js';
import { readYaml } from './yaml.js';
/**
 * `requirements` of a document's front matter, YAML (`---`) or TOML (`+++`): one text or a list. Nothing else in it is
 * looked at: it belongs to other programs.
 */
export function readFrontMatter({ path, text, lines }) {
    const last = lines.reduce((end, { kind, segments }) => {
        return kind === 'front-matter' ? Math.max(end, segments.at(-1)?.place.line ?? 0) : end;
    }, 0);
    if (last === 0)
        return nothing;
    const written = text.split(/\r\n|\r|\n/u).slice(0, last);
    return written[0]?.startsWith('+++') ? ofToml(path, written) : ofYaml(path, written);
}
const nothing = { requirements: [], problems: [] };
/** Of its own lines alone, with empty ones before them so that places are those of the file. */
function ofYaml(path, lines) {
    const start = lines.findIndex((line) => /^(?:requirements|"requirements"|'requirements')[ \t]*:(?:\s|$)/u.test(line));
    if (start === -1)
        return nothing;
    const length = lines.slice(start + 1).findIndex((line) => /^[^\s#-]/u.test(line));
    const own = length === -1 ? lines.slice(start) : lines.slice(start, start + 1 + length);
    const { tree, problems } = readYaml(path, '\n'.repeat(start) + own.join('\n'));
    const value = tree?.kind === 'mapping' ? tree.entries.get('requirements')?.value : undefined;
    const found = value === undefined ? [] : itemsOf(value).map((item) => readEntry(path, textOf(item), item.place));
    return gather(found, problems);
}
function textOf(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
function ofToml(path, lines) {
    const top = lines.findIndex((line) => line.startsWith('['));
    const start = lines.slice(0, top === -1 ? lines.length : top).findIndex((line) => /^requirements[ \t]*=/u.test(line));
    if (start === -1)
        return nothing;
    const value = tomlValue(lines.slice(1).join('\n'), 'requirements');
    const place = { line: start + 1, column: 1 };
    const entries = Array.isArray(value) ? value : [value];
    return gather(entries.map((entry) => readEntry(path, typeof entry === 'string' ? entry : null, place)), []);
}
/** Undefined where it is no TOML, which other programs will tell. */
function tomlValue(text, key) {
    try {
        return parse(text)[key];
    }
    catch (error) {
        if (error instanceof TomlError)
            return undefined;
        throw error;
    }
}
function readEntry(path, text, place) {
    const read = text === null ? 'Unexpected value in `requirements`, expected text or a list of texts' : readRequirement(text);
    if (typeof read !== 'string')
        return read;
    // A sentence may be meant for readers, by whoever wrote it before claimcheck was there.
    const severity = text !== null && /^\p{L}+[\s,]+\p{L}/u.test(text) ? 'warning' : 'error';
    return { problem: { ruleId: 'invalid-requirement', path, place, reason: read, advice, severity } };
}
const advice = 'Name packages as pip does: `requirements: ["httpx>=0.27", rich]`.';
function gather(entries, problems) {
    return {
        requirements: entries.flatMap((entry) => ('requirement' in entry ? [entry.requirement] : [])),
        problems: [...problems, ...entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : []))],
    };
}
