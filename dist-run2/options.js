import { isAbsolute } from 'node:path';
import { isPresent, readBytes } from './files.js';
import { configPath, findRoot, fromRoot } from './root.js';
import { decodeOptions, parseConfig } from './sheet/config.js';
/**
 * The options of the command line over those of `claimcheck.yaml` at the root of the project around `cwd`, whose paths
 * are turned into such that start at `cwd`, but for `expectations`, which start at the root in any case. `flags` by name;
 * what is undefined counts as not given, and so do no `paths`. An option that has a Problem is left out.
 */
export async function readOptions(paths, flags, cwd) {
    const standing = { cwd, root: await findRoot(cwd) };
    const configured = await readConfig(standing);
    const given = decodeOptions({ ...flags, paths: paths.length === 0 ? undefined : paths });
    const options = { ...none, ...notNull(configured.options), ...notNull(given.options) };
    return {
        options: { ...options, python: options.python?.flatMap(splitSpecs) ?? null },
        problems: [...configured.problems, ...given.problems],
        texts: configured.texts,
        standing,
    };
}
async function readConfig(standing) {
    const path = fromRoot(configPath, standing);
    if (!(await isPresent(path, standing.cwd)))
        return { options: null, problems: [], texts: new Map() };
    const bytes = await readBytes(path, standing.cwd);
    if (!(bytes instanceof Uint8Array))
        return { options: null, problems: [bytes], texts: new Map() };
    const { options, problems } = parseConfig(path, bytes);
    return {
        options: options === null ? null : whereItWasCalled(options, standing),
        problems,
        texts: new Map([[path, new TextDecoder().decode(bytes)]]),
    };
}
/** The paths of the configuration as they are to where claimcheck was called. */
function whereItWasCalled(options, standing) {
    if (standing.cwd === standing.root)
        return options;
    const file = (path) => (isAbsolute(path) ? path : fromRoot(path, standing));
    return {
        ...options,
        paths: options.paths?.map(file) ?? null,
        python: options.python?.map((spec) => (/[\\/]/u.test(spec) ? file(spec) : spec)) ?? null,
        reporter: options.reporter?.map((each) => each.replace(/=.*$/su, (text) => `=${file(text.slice(1))}`)) ?? null,
    };
}
function notNull(options) {
    return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null));
}
/** `3.9,3.13` names two interpreters; `>=3.9,<3.12` is one range, whose parts all begin with an operator. */
function splitSpecs(text) {
    const specs = [];
    for (const part of text.split(',').map((each) => each.trim())) {
        const before = specs.at(-1);
        if (before !== undefined && isBound(part) && isBound(before))
            specs[specs.length - 1] = `${before},${part}`;
        else if (part !== '')
            specs.push(part);
    }
    return specs;
}
function isBound(part) {
    return /^[<>=!~]/u.test(part);
}
const none = {
    paths: null,
    expectations: null,
    dialect: null,
    python: null,
    missingPython: null,
    clock: null,
    repeat: null,
    jobs: null,
    timeoutSeconds: null,
    grep: null,
    changed: null,
    shard: null,
    reporter: null,
    strict: null,
    minCoverage: null,
    isolation: null,
    cache: null,
    warm: null,
    requirements: null,
    install: null,
    watch: null,
    bail: null,
    quiet: null,
    verbose: null,
    progress: null,
};
