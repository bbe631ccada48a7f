import { readWords } from './in-fence.js';
import { likeness, nearestNames } from '../likeness.js';
import { markNames, readMark, splitAtCommas } from './pytest-mark.js';
/** Marks of all tools but those of Sybil that are about more than one block. */
export function readComment(comment) {
    const found = readers.find(({ pattern }) => pattern.test(comment.text));
    if (found === undefined)
        return { reach: 'below', directives: [], unknown: [] };
    const result = found.read(found.pattern.exec(comment.text)?.groups ?? {}, comment);
    const { reach, tool } = found;
    if (!Array.isArray(result))
        return { reach, directives: [], unknown: [{ text: comment.text, place: comment.place, ...result }] };
    const directives = result.map((effect) => ({ tool, text: comment.written, place: comment.place, ...effect }));
    return { reach, directives, unknown: [] };
}
/** The first that fits. Sources: the parsers of these tools. */
const readers = [
    {
        tool: 'pytest-codeblocks',
        reach: 'next-block',
        pattern: /^pytest-codeblocks:\s*(?<word>[\w-]*)\s*(?:\((?<inner>[^]*)\))?/u,
        read: readCodeblocks,
    },
    {
        tool: 'pytest-codeblocks',
        reach: 'next-block',
        pattern: /^pytest\.mark\.(?<mark>\w+[^]*)$/u,
        read: ({ mark = '' }) => effectsOfMark(mark),
    },
    { tool: 'phmdoctest', reach: 'below', pattern: /^phmdoctest-(?<word>[\w-]+)(?<rest>[^]*)$/u, read: readPhmdoctest },
    {
        tool: 'pytest-markdown-docs',
        reach: 'below',
        pattern: /^pmd-metadata:(?<words>[^]*)$/u,
        read: ({ words = '' }) => {
            const said = readWords(words);
            const slip = said.find(({ effect }) => effect === null);
            return slip === undefined ? said.flatMap(({ effect }) => effect ?? []) : { known: slip.known };
        },
    },
    { tool: 'markdown-pytest', reach: 'below', pattern: /^name:\s*(?<name>test[^;]*)(?<rest>[^]*)$/u, read: readGroup },
    {
        tool: 'mdoctest',
        reach: 'below',
        pattern: /^mdoctest:\s*(?<word>\w+)/u,
        read: ({ word = '' }) => (word === 'skip' ? [skip] : knownOr([], word, ['skip', 'run', 'setup'])),
    },
    { tool: 'doccident', reach: 'next-block', pattern: /^skip-example$/u, read: () => [skip] },
    {
        tool: 'doccident',
        reach: 'next-block',
        pattern: /^id:\s*(?<name>\S+)$/u,
        read: ({ name = '' }) => [{ kind: 'named', name }],
    },
    {
        tool: 'doccident',
        reach: 'next-block',
        pattern: /^output:\s*(?<of>\S+)(?:\s+(?<mode>match:\w+|ignore-whitespace))?$/u,
        // A regular expression for all of it is no text that could be compared.
        read: ({ of = '', mode }) => [
            { kind: 'output', of },
            ...(mode === 'match:regex' ? [{ kind: 'not-compared' }] : []),
        ],
    },
    {
        tool: 'doccident',
        reach: 'next-block',
        pattern: /^env:\s*(?<variables>\w+=.*)$/u,
        read: ({ variables = '' }) => [{ kind: 'environment', variables: readVariables(variables) }],
    },
    {
        tool: 'claimcheck',
        reach: 'below',
        pattern: /^(?:claimcheck|doctest|doccident|md-test|test)[:-]\s*(?<word>skip|ignore|notest)$/u,
        read: () => [skip],
    },
];
const skip = { kind: 'skip', when: null };
/** What a word that has no effect here, or that nobody knows, comes to. */
function knownOr(effects, word, known) {
    if (known.includes(word))
        return effects;
    const near = nearestNames(word, known, 3);
    return { known: near.length === 0 ? known : near };
}
const codeblocksWords = 'skip skipif skipfile importorskip cont cont-nofile expect-error expect-exception expected-output expected-output-ignore-whitespace name'.split(' ');
function readCodeblocks({ word = '', inner = '' }) {
    switch (word) {
        case 'skip':
            return [skip];
        case 'skipif':
            return effectsOfMark(`skipif(${inner})`);
        case 'importorskip':
            return [{ kind: 'import', module: inner.replaceAll(/['"\s]/gu, '') }];
        case 'cont':
        case 'cont-nofile':
            return [{ kind: 'continue' }];
        case 'expect-error':
        case 'expect-exception':
            return effectsOfMark('xfail');
        case 'expected-output':
        case 'expected-output-ignore-whitespace':
            return [{ kind: 'output', of: null }];
        default:
            return knownOr([], word, codeblocksWords);
    }
}
/** Marks that pytest does not know are left to it; one that is near to those it knows is a slip. */
function effectsOfMark(text) {
    const mark = readMark(text);
    switch (mark?.kind) {
        case 'skip':
            return [mark];
        case 'raises':
            return [mark];
        case 'fixtures':
            return mark.names.map((name) => ({ kind: 'fixture', name }));
        case undefined: {
            const word = /^\w+/u.exec(text)?.[0] ?? '';
            const near = nearestNames(word, markNames, 3).filter((name) => isSlip(word, name));
            return near.length === 0 ? [] : { known: near.map((name) => `pytest.mark.${name}`) };
        }
    }
}
/** `skpif`, `xfial`; `slow` is no slip of `skip`. */
function isSlip(word, name) {
    return lettersOf(word) === lettersOf(name) || likeness(word, name) > 0.8;
}
function lettersOf(word) {
    return Array.from(word).toSorted().join('');
}
const phmdoctestWords = 'skip label mark setup teardown share-names clear-names'.split(' ');
function readPhmdoctest({ word = '', rest = '' }) {
    if (word === 'skip')
        return [skip];
    if (word === 'setup')
        return [{ kind: 'setup' }];
    if (word === 'clear-names')
        return [{ kind: 'forget' }];
    if (word !== 'mark')
        return knownOr([], word, phmdoctestWords);
    const minor = /^\.skipif<3\.(?<minor>\d+)$/u.exec(rest.trim())?.groups?.['minor'];
    if (minor !== undefined)
        return effectsOfMark(`skipif(sys.version_info < (3, ${minor}))`);
    return effectsOfMark(rest.trim().slice(1));
}
/** `name: test_a; case: one; fixtures: tmp_path, capsys; mark: xfail(raises=ValueError)`. */
function readGroup({ name = '', rest = '' }) {
    const entries = rest
        .split(';')
        .map((entry) => /^\s*(?<key>[\w-]+)\s*:\s*(?<value>[^]*?)\s*$/u.exec(entry)?.groups ?? {})
        .flatMap(({ key, value = '' }) => (key === undefined ? [] : [{ key, value: value.replaceAll(/\s+/gu, ' ') }]));
    const unknown = entries.find(({ key }) => !groupKeys.includes(key));
    if (unknown !== undefined)
        return knownOr([], unknown.key, groupKeys);
    const effects = entries.flatMap(({ key, value }) => {
        if (key === 'mark')
            return splitAtCommas(value).map(effectsOfMark);
        const names = key === 'fixtures' ? value.split(',').map((each) => each.trim()) : [];
        return [names.filter((each) => each !== '').map((each) => ({ kind: 'fixture', name: each }))];
    });
    const slip = effects.find((each) => !Array.isArray(each));
    if (slip !== undefined)
        return slip;
    return [{ kind: 'group', name: name.trim() }, ...effects.flatMap((each) => (Array.isArray(each) ? each : []))];
}
const groupKeys = ['case', 'fixtures', 'mark', 'subprocess', 'name'];
function readVariables(text) {
    return new Map([...text.matchAll(/(?<name>\w+)=(?<value>\S*)/gu)].map(({ groups }) => [
        groups?.['name'] ?? '',
        groups?.['value'] ?? '',
    ]));
}
