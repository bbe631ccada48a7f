import { allCandidates, defaultCandidates, namedCandidates } from './candidates.js';
import { probe } from './probe.js';
import { byVersion, newestOfEachMinor, newestWithin, parsePythonSpec, withinRange } from './python-spec.js';
const probesAtATime = 4;
/**
 * Runs what may be a Python and keeps what is one, 3.6 or later. `explicit`: the specs of `--python`, see
 * `chooseInterpreters`. Without any, no more is run than the default needs; paths and commands alone are run alone;
 * a version, a range or `all` means everything that venv, `.python-version`, PATH, pyenv, uv and `py` offer.
 */
export async function findInterpreters(input) {
    const surroundings = { cwd: input.cwd, env: withoutPythonVariables(input.env), asking: input.asking };
    if (input.explicit.length === 0)
        return unite(await firstOf(await defaultCandidates(surroundings), surroundings));
    const specs = input.explicit.map(parsePythonSpec);
    const findings = [];
    for (const spec of specs) {
        if (spec.kind !== 'command')
            continue;
        findings.push(...(await firstOf(namedCandidates(spec.command, surroundings), surroundings)));
    }
    if (specs.some((spec) => spec.kind !== 'command')) {
        findings.push(...(await everyOne(await allCandidates(surroundings), surroundings)));
    }
    return unite(findings);
}
/**
 * What the specs mean: `3.11` the newest 3.11, `3.11.7` that one, `>=3.9` (PEP 440) all in range, the newest of each minor,
 * `all` the newest of each minor of each implementation, else a path or command. No spec: the default. Sorted by version,
 * each version once. `missing`: the specs that mean nothing here.
 */
export function chooseInterpreters(specs, found) {
    if (specs.length === 0)
        return { chosen: found.slice(0, 1), missing: found.length === 0 ? ['python3'] : [] };
    const matches = specs.map((spec) => ({ spec, interpreters: matching(spec, found) }));
    return {
        chosen: byVersion([...new Set(matches.flatMap(({ interpreters }) => interpreters))]),
        missing: matches.filter(({ interpreters }) => interpreters.length === 0).map(({ spec }) => spec),
    };
}
function matching(text, found) {
    const spec = parsePythonSpec(text);
    switch (spec.kind) {
        case 'all':
            return newestOfEachMinor(found);
        case 'version':
            return [newestWithin(found, spec.version)].filter((each) => each !== null);
        case 'range':
            return withinRange(found, spec.range);
        case 'command':
            return found.filter((each) => each.names.includes(spec.command)).slice(0, 1);
    }
}
/** PYTHONHOME and its like would change what the candidates say of themselves. */
function withoutPythonVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^PYTHON|^__PYVENV/.test(name)));
}
/** One after the other, and no further than the first that is a Python. */
async function firstOf(candidates, surroundings) {
    const findings = [];
    for (const candidate of candidates) {
        const probed = await probe(candidate, surroundings);
        findings.push({ candidate, probed });
        if (probed.kind === 'found')
            break;
    }
    return findings;
}
/** In the order of the candidates, each path once. */
async function everyOne(candidates, surroundings) {
    const findings = [];
    const paths = new Set();
    const waiting = candidates.filter(({ path }) => !paths.has(path) && paths.add(path)).entries();
    const worker = async () => {
        for (const [index, candidate] of waiting)
            findings[index] = { candidate, probed: await probe(candidate, surroundings) };
    };
    await Promise.all(Array.from({ length: probesAtATime }, worker));
    return findings;
}
/** Each installation once, under the name and origin that came first. */
function unite(findings) {
    const found = new Map();
    const refused = [];
    for (const { candidate, probed } of findings) {
        if (probed.kind === 'refused')
            refused.push(probed.refused);
        if (probed.kind !== 'found')
            continue;
        const known = found.get(probed.identity) ?? { ...probed.interpreter, names: [] };
        const names = candidate.name === null ? known.names : [...known.names, candidate.name];
        found.set(probed.identity, { ...known, names });
    }
    return { found: [...found.values()], refused };
}
