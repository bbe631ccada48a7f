import { execa } from 'execa';
import { access, constants, realpath } from 'node:fs/promises';
import { fields, text, texts } from './decode.js';
const limitMilliseconds = 10_000;
const marker = 'claimcheck-probe:';
// Python 2 must understand it too, to be refused for its version.
const question = `
import json, sys
v = sys.version_info
pre = {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}.get(v[3])
print(${JSON.stringify(marker)} + json.dumps({
    'executable': sys.executable or '',
    'implementation': getattr(getattr(sys, 'implementation', None), 'name', 'cpython'),
    'version': '%d.%d.%d' % v[:3] + ('%s%d' % (pre, v[4]) if pre else ''),
    'build': ' '.join(sys.version.split()),
    'prefix': sys.prefix,
    'libraries': [path for path in sys.path if path],
    'platform': sys.platform,
}))
`;
/** Finds out what a candidate is by running it. */
export async function probe(candidate, surroundings) {
    const refuse = (reason) => ({
        kind: 'refused',
        refused: { path: candidate.path, origin: candidate.origin, reason },
    });
    const executable = await access(candidate.path, constants.X_OK).then(() => null, (error) => error.code ?? 'unknown');
    if (executable === 'ENOENT' || executable === 'ENOTDIR')
        return { kind: 'absent' };
    if (executable !== null)
        return refuse('Unexpected file that may not be run, expected an executable');
    const answer = await ask(candidate.path, surroundings);
    return typeof answer === 'string' ? refuse(answer) : judge(candidate, answer, refuse);
}
/** The answer, or why there is none. */
async function ask(path, { cwd, env, asking }) {
    const process = execa(path, ['-E', '-s', '-c', question], {
        cwd,
        env,
        extendEnv: false,
        reject: false,
        stdin: 'ignore',
        timeout: limitMilliseconds,
        forceKillAfterDelay: 500,
    });
    asking?.();
    const result = await process;
    if (result.timedOut)
        return `Unexpected silence for ${limitMilliseconds / 1000} s, expected an answer`;
    const line = result.stdout?.split('\n').find((each) => each.startsWith(marker));
    if (line === undefined)
        return `Unexpected ${howItEnded(result)}, expected a Python that answers`;
    try {
        return fields(JSON.parse(line.slice(marker.length)), 'answer');
    }
    catch {
        return 'Unexpected answer, expected JSON';
    }
}
function howItEnded(result) {
    const how = result.signal ?? (result.exitCode === undefined ? (result.code ?? 'failure') : `status ${result.exitCode}`);
    const [said = ''] = (result.stderr ?? '').trim().split('\n');
    return said === '' ? how : `${how} (${said})`;
}
async function judge(candidate, answer, refuse) {
    const version = text(answer, 'version');
    const executable = text(answer, 'executable');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    if (major !== 3 || minor < 6)
        return refuse(`Unexpected Python ${version}, expected 3.6 or later`);
    if (candidate.version !== null && version !== candidate.version && !version.startsWith(`${candidate.version}.`)) {
        return refuse(`Unexpected Python ${version}, expected ${candidate.version} (.python-version)`);
    }
    if (executable === '')
        return refuse('Unexpected empty sys.executable, expected a path');
    const implementation = text(answer, 'implementation');
    return {
        kind: 'found',
        interpreter: {
            executable,
            implementation,
            version,
            build: text(answer, 'build'),
            origin: candidate.origin,
            libraries: texts(answer, 'libraries'),
            platform: text(answer, 'platform'),
        },
        identity: `${await realpath(executable).catch(() => executable)} ${text(answer, 'prefix')}`,
    };
}
