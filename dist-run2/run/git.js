import { join, resolve } from 'node:path';
import { execa } from 'execa';
/**
 * The changes, uncommitted ones and untracked files included, or the Problem that there is no repository or no such
 * revision. It is the tree as it lies there that is held against the revision, as in `git diff REVISION`.
 */
export async function readChanges(request) {
    const { cwd } = request;
    const above = await git(request, ['rev-parse', '--show-cdup']);
    if (above === null) {
        return problem('Unexpected `--changed` outside a working tree of git, expected a repository', null);
    }
    const root = resolve(cwd, text(above).trimEnd());
    const revision = request.since === '' ? 'HEAD' : request.since;
    const commit = await findCommit(revision, request);
    if (commit === null)
        return unknownRevision(revision);
    const inRoot = { ...request, cwd: root };
    const differing = await git(inRoot, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', commit, '--']);
    const kept = await git(inRoot, ['ls-files', '-z']);
    if (differing === null || kept === null)
        return problem('Unexpected failure of git, expected a list of files', null);
    const changed = new Set(names(differing).map((path) => join(root, path)));
    const tracked = new Set(names(kept).map((path) => join(root, path)));
    return {
        differs: (path) => changed.has(resolve(cwd, path)),
        has: (path) => changed.has(resolve(cwd, path)) || !tracked.has(resolve(cwd, path)),
        before: async (extensions) => {
            const paths = names(differing).filter((path) => extensions.some((extension) => path.endsWith(extension)));
            const files = await Promise.all(paths.map((path) => readEarlier(path, commit, inRoot)));
            return files.filter((file) => file !== null);
        },
    };
}
async function findCommit(revision, request) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const found = await git(request, words);
    return found === null ? null : text(found).trim();
}
/** Null where the file was not there yet. */
async function readEarlier(path, commit, request) {
    const bytes = await git(request, ['cat-file', 'blob', `${commit}:${path}`]);
    return bytes === null ? null : { path: join(request.cwd, path), bytes };
}
/** What git prints, or null where it fails or is not there. It takes no lock: an editor may be at work beside it. */
async function git({ cwd, env }, words) {
    const done = await execa('git', words, {
        cwd,
        env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        extendEnv: false,
        encoding: 'buffer',
        stdin: 'ignore',
        stripFinalNewline: false,
        maxBuffer: 2 ** 28,
        reject: false,
    });
    return done.failed ? null : done.stdout;
}
function names(listed) {
    return text(listed)
        .split('\0')
        .filter((name) => name !== '');
}
function text(bytes) {
    return new TextDecoder().decode(bytes);
}
function unknownRevision(revision) {
    return problem(`Unexpected \`${revision}\`, expected a revision that git knows here`, 'Fetch it (a shallow clone has one commit only); write `--changed=REF`, and a path that is no revision before it.');
}
function problem(reason, advice) {
    return { ruleId: 'invalid-option', path: '--changed', place: null, reason, advice, severity: 'error' };
}
