import { dirname, join, resolve } from 'node:path';
import { findRepository, listNames, readBytes, relativePath } from './files.js';
import { readMkdocs } from './sheet/mkdocs.js';
/** Looks for the projects that documents are part of. What was found in a folder is kept as long as the finder is. */
export function makeProjectFinder({ cwd, dialect }) {
    const projects = remembering((folder) => findSigned(folder, cwd));
    const roots = remembering((folder) => findRepository(folder, cwd));
    return async (documentPath) => {
        const path = resolve(cwd, documentPath);
        const root = await roots(dirname(path));
        const found = await findNearest(path, root, projects);
        const folder = relativePath(found?.folder ?? root, cwd) || '.';
        return {
            // What is set says how a document is read; where its files are is for the project to say.
            dialect: dialect ?? found?.dialect ?? (path.toLowerCase().endsWith('.qmd') ? 'quarto' : null),
            folder,
            root: relativePath(root, cwd) || '.',
            isMdx: dialect === null ? found?.isMdx === true : dialect === 'docusaurus',
            includeFolders: (found?.includeFolders ?? []).map((each) => relativePath(each, cwd) || '.'),
        };
    };
}
function remembering(find) {
    const known = new Map();
    return (folder) => {
        const value = known.get(folder) ?? find(folder);
        known.set(folder, value);
        return value;
    };
}
async function findNearest(path, root, projects) {
    for (let folder = dirname(path);; folder = dirname(folder)) {
        const inFolder = relativePath(path, folder);
        const found = (await projects(folder)).find(({ holds }) => holds(inFolder));
        if (found !== undefined)
            return found;
        if (folder === root || folder === dirname(folder))
            return null;
    }
}
/** In the order in which they are asked where several stand in one folder. */
async function findSigned(folder, cwd) {
    const names = await listNames(folder);
    const website = names.includes('website') ? await listNames(join(folder, 'website')) : [];
    const found = await Promise.all([
        ...signs.map(async ({ name, file, read }) => {
            const present = names.find((each) => name.test(each));
            if (present === undefined)
                return null;
            const files = file === null
                ? [present]
                : (await listNames(join(folder, present)))
                    .filter((each) => file.test(each))
                    .map((each) => join(present, each));
            return read(await readAll(folder, files.slice(0, 1), cwd), folder);
        }),
        ...website
            .filter((each) => docusaurusConfig.test(each))
            .slice(0, 1)
            .map(async (each) => ({
            ...readDocusaurus(await readAll(join(folder, 'website'), [each], cwd), folder),
            holds: (path) => path.startsWith('docs/'),
        })),
    ]);
    return found.filter((each) => each !== null);
}
async function readAll(folder, names, cwd) {
    const texts = await Promise.all(names.map((name) => readBytes(join(folder, name), cwd)));
    return texts.map((each) => (each instanceof Uint8Array ? new TextDecoder().decode(each) : '')).join('\n');
}
const docusaurusConfig = /^docusaurus\.config\.[cm]?[jt]s$/u;
const signs = [
    { name: docusaurusConfig, file: null, read: readDocusaurus },
    { name: /^\.vitepress$/u, file: /^config\.[cm]?[jt]s$/u, read: readVitepress },
    { name: /^(?:mkdocs|properdocs)\.ya?ml$/u, file: null, read: readMkdocsProject },
    { name: /^zensical\.toml$/u, file: null, read: (_, folder) => plainProject('mkdocs', folder) },
    { name: /^book\.toml$/u, file: null, read: (_, folder) => plainProject('mdbook', folder) },
    { name: /^_quarto\.ya?ml$/u, file: null, read: (_, folder) => plainProject('quarto', folder) },
    { name: /^(?:myst|_toc)\.yml$/u, file: null, read: (_, folder) => plainProject('myst', folder) },
    {
        name: /^conf\.py$/u,
        file: null,
        read: (text, folder) => (/\bmyst_(?:parser|nb)\b/u.test(text) ? plainProject('myst', folder) : null),
    },
];
function plainProject(dialect, folder) {
    return { dialect, folder, isMdx: false, includeFolders: [], holds: () => true };
}
/** What stands beside the configuration, such as a README, is no page of the site. */
function readDocusaurus(text, folder) {
    const isMdx = !/\bformat\s*:\s*['"](?:detect|md)['"]/u.test(text);
    return { ...plainProject('docusaurus', folder), isMdx, holds: (path) => path.includes('/') };
}
function readVitepress(text, folder) {
    const source = /\bsrcDir\s*:\s*['"](?<source>[^'"]+)['"]/u.exec(text)?.groups?.['source'];
    return plainProject('vitepress', source === undefined ? folder : join(folder, source));
}
function readMkdocsProject(text, folder) {
    const { documents, snippets } = readMkdocs(text);
    const includeFolders = [...snippets, '.', documents].map((each) => resolve(folder, each));
    return { ...plainProject('mkdocs', folder), includeFolders };
}
