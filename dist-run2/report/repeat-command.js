import { versionsAgainst } from './evidence.js';
/** The command that runs a claim alone, on the first version that speaks against it; for a POSIX shell. */
export function repeatCommand(claim, { report, document }) {
    const [version] = versionsAgainst(claim);
    const python = version === undefined ? '' : ` --python ${shortVersion(version, report)}`;
    return `claimcheck verify ${shellWord(`${document.path}#${claim.id}`)}${python}`;
}
/** `3.9` where that says which interpreter is meant, else the exact version. */
function shortVersion(version, { interpreters }) {
    const short = /^\d+\.\d+/u.exec(version)?.[0] ?? version;
    const candidates = interpreters.filter((each) => each.version === short || each.version.startsWith(`${short}.`));
    return candidates.length === 1 ? short : version;
}
/** In single quotes where a shell would read more into it than a word. */
function shellWord(text) {
    return /^[\p{L}\p{M}\p{N}_./#@:+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
