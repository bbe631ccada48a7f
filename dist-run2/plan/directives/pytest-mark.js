import { readCondition } from '../python-condition.js';
import { readLogicalLines } from '../tokens.js';
/** The marks of pytest that change what comes of a test (docs.pytest.org, "Marks"). */
export const markNames = ['skip', 'skipif', 'xfail', 'usefixtures'];
/** Reads `skipif(sys.version_info < (3, 8), reason="…")`; null where the mark changes nothing, as `slow`. */
export function readMark(text) {
    const { name = '', inner } = /^(?<name>\w+)\s*(?:\((?<inner>[^]*)\))?\s*$/u.exec(text.trim())?.groups ?? {};
    const { positional, named } = argumentsOf(inner ?? '');
    const conditions = [...positional, ...[named.get('condition')].filter((each) => each !== undefined)];
    const when = conditions.length === 0 ? null : anyOf(conditions.map(readCondition));
    switch (name) {
        case 'skip':
            return { kind: 'skip', when: null };
        case 'skipif':
            // Without a condition pytest refuses it.
            return { kind: 'skip', when: when ?? (() => null) };
        case 'xfail':
            if (named.get('run') === 'False')
                return { kind: 'skip', when };
            return { kind: 'raises', types: typesOf(named.get('raises')), isCertain: named.get('strict') !== 'False', when };
        case 'usefixtures':
            return { kind: 'fixtures', names: positional.map((each) => each.replaceAll(/^['"]|['"]$/gu, '')) };
        default:
            return null;
    }
}
/** As they are written. */
function argumentsOf(inner) {
    const written = splitAtCommas(inner);
    const named = written.map((text) => /^(?<name>[A-Za-z_]\w*)\s*=(?!=)\s*(?<value>[^]*)$/u.exec(text)?.groups ?? {});
    return {
        positional: written.filter((_, index) => named[index]?.['name'] === undefined),
        named: new Map(named.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value ?? '']]))),
    };
}
/** Parts of Python, parted at the commas that stand in no bracket and no string; without empty ones. */
export function splitAtCommas(text) {
    const source = `(${text}\n)`;
    const tokens = readLogicalLines(source).flatMap((line) => line.tokens);
    const commas = tokens.filter(({ kind, text: sign, depth }) => kind === 'operator' && sign === ',' && depth === 1);
    const starts = [1, ...commas.map(({ end }) => end)];
    const ends = [...commas.map(({ start }) => start), source.length - 1];
    return starts.map((start, index) => source.slice(start, ends[index]).trim()).filter((part) => part !== '');
}
/** `ValueError`, `(KeyError, IndexError)`. */
function typesOf(text) {
    return [...(text ?? '').matchAll(/[A-Za-z_][\w.]*/gu)].map(([name]) => name);
}
function anyOf(conditions) {
    return (interpreter) => {
        const answers = conditions.map((condition) => condition(interpreter));
        return answers.includes(true) ? true : answers.includes(null) ? null : false;
    };
}
