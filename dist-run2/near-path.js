import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
/**
 * What a path that leads to nothing was most likely meant to be, in words: its file with a line or a claim, a neighbour of
 * a similar name, or a file of this name in a folder below. `nearest`: the one of some words that a word is a slip of.
 */
export async function expectedPath(path, cwd, nearest) {
    const otherwise = 'a file or a folder that exists';
    const { file = path, address = '' } = /^(?<file>.*?)(?<address>[#:].*)?$/su.exec(path)?.groups ?? {};
    const names = await namesIn(resolve(cwd, dirname(file)));
    if (address !== '' && names.includes(basename(file)))
        return `a line or the id of a claim behind it, \`${file}:42\` or \`${file}#claim-id\``;
    const near = nearest(basename(file), names);
    if (near !== null)
        return `${otherwise} such as \`${join(dirname(file), near)}${address}\``;
    const below = /\.(?:md|markdown|mdx|qmd|ya?ml)$/iu.test(file) ? await filesBelow(file, cwd) : [];
    return below.length === 0
        ? otherwise
        : `${otherwise} such as ${below.map((each) => `\`${each}${address}\``).join(', ')}`;
}
async function namesIn(folder) {
    const names = await readdir(folder).catch(() => []);
    return names.toSorted((a, b) => (a < b ? -1 : 1));
}
const mostShown = 3;
async function filesBelow(file, cwd) {
    const escaped = basename(file).replaceAll(/[\\*?[\]{}()!+@]/gu, String.raw `\$&`);
    const found = await glob([`**/${escaped}`], { cwd, ignore: ['**/node_modules/**'], onlyFiles: true, deep: 5 });
    return found.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, mostShown);
}
