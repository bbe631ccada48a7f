import { configSchema } from './config-schema.js';
import { problemsOf, sortProblems } from './issues.js';
import { readText } from './text.js';
import { plain } from './tree.js';
import { readYaml } from './yaml.js';
/** Reads `claimcheck.yaml`. An empty file gives no option. `path` names the file in Problems. */
export function parseConfig(path, bytes) {
    const text = readText(path, bytes);
    if (typeof text !== 'string')
        return { options: null, problems: [text] };
    const { tree, problems: yamlProblems } = readYaml(path, text);
    if (tree === null)
        return { options: null, problems: sortProblems(yamlProblems) };
    const isEmpty = tree.kind === 'scalar' && tree.value === null && tree.source === '';
    const { options, problems } = readTree(path, isEmpty ? emptyMapping : tree);
    return { options, problems: sortProblems([...yamlProblems, ...problems]) };
}
/**
 * Reads options of the command line, by name (`missing-python` or `missingPython`): text, a list of texts, or a truth
 * value; undefined counts as not given. They are read as `claimcheck.yaml` is, and `3` in text is a number. Problems
 * are `invalid-option` and have the option (`--repeat`) as their path.
 */
export function decodeOptions(values) {
    const problems = [];
    let options = noOptions;
    for (const [key, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const name = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
        const entry = { key: name, place: nowhere, value: nodeOf(name, value) };
        const read = readTree(`--${name}`, { ...emptyMapping, entries: new Map([[name, entry]]) });
        problems.push(...read.problems.map((problem) => ({ ...problem, ruleId: 'invalid-option', place: null })));
        options = { ...options, ...given(read.options ?? noOptions) };
    }
    return { options, problems };
}
/** An option that has a Problem, of YAML or of its value, is left out. */
function readTree(path, tree) {
    const whole = configSchema.safeParse(plain(tree));
    const issues = whole.success ? [] : whole.error.issues;
    const problems = problemsOf(path, tree, issues);
    if (tree.kind !== 'mapping')
        return { options: null, problems };
    const wrong = new Set(issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : each.path.slice(0, 1))));
    const right = [...tree.entries.values()].filter(({ key, value }) => !wrong.has(key) && !value.flawed);
    const read = configSchema.safeParse(Object.fromEntries(right.map(({ key, value }) => [key, plain(value)])));
    return { options: optionsOf(read.data ?? {}), problems };
}
function optionsOf(read) {
    return {
        paths: read.paths ?? null,
        expectations: read.expectations ?? null,
        dialect: read.dialect ?? null,
        python: read.python ?? null,
        missingPython: read['missing-python'] ?? null,
        clock: read.clock ?? null,
        repeat: read.repeat ?? null,
        jobs: read.jobs ?? null,
        timeoutSeconds: read.timeout ?? null,
        grep: read.grep ?? null,
        changed: typeof read.changed === 'boolean' ? (read.changed ? '' : null) : (read.changed ?? null),
        shard: read.shard ?? null,
        reporter: read.reporter ?? null,
        strict: read.strict ?? null,
        minCoverage: read['min-coverage'] ?? null,
        isolation: read.isolation ?? null,
        cache: read.cache ?? null,
        warm: read.warm ?? null,
        requirements: read.requirements ?? null,
        install: read.install ?? null,
        watch: read.watch ?? null,
        bail: read.bail ?? null,
        quiet: read.quiet ?? null,
        verbose: read.verbose ?? null,
        progress: read.progress ?? null,
    };
}
const noOptions = optionsOf({});
const nowhere = { line: 1, column: 1 };
const emptyMapping = { kind: 'mapping', place: nowhere, flawed: false, flow: false, entries: new Map() };
function given(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
}
/** A value of the command line as if it stood in YAML: there every option is text. */
function nodeOf(name, value) {
    if (Array.isArray(value)) {
        return { kind: 'list', place: nowhere, flawed: false, items: value.map((item) => nodeOf(name, item)) };
    }
    const text = String(value);
    const isNumber = numeric.has(name) && /^\d+(?:\.\d+)?$/u.test(text);
    const scalar = isNumber ? Number(text) : typeof value === 'boolean' ? value : text;
    return { kind: 'scalar', place: nowhere, flawed: false, value: scalar, source: text, swallowed: null };
}
const numeric = new Set(['repeat', 'jobs', 'min-coverage']);
