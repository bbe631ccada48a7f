/**
 * The document that a relative address in another document means, with the address's fragment; null: none of them.
 * Sites leave the ending out, or name the page that they make of a document.
 *
 * @param paths of all documents that have a page, relative to one folder, with `/`
 */
export function documentMeant(address, from, paths) {
    const { file = '', fragment = '' } = /^(?<file>[^?#]*)(?:\?[^#]*)?(?<fragment>#.*)?$/su.exec(address)?.groups ?? {};
    const path = file === '' || isElsewhere(file) ? null : joined(file, from);
    if (path === null)
        return null;
    const stem = path.replace(/\.html$/u, '').replace(/\/$/u, '');
    const folder = stem === '' ? '' : `${stem}/`;
    const meant = [path, `${stem}.md`, `${stem}.mdx`, `${folder}index.md`, `${folder}README.md`];
    const found = meant.find((each) => paths.has(each));
    return found === undefined ? null : { path: found, fragment };
}
/** With a scheme, or of another host. */
function isElsewhere(file) {
    return /^(?:[a-z][\w+.-]*:|\/\/)/iu.test(file);
}
/** From `/` on a path counts from the root; null: it leads out of it, or is no path. */
function joined(file, from) {
    const parts = file.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const part of decoded(file).split('/')) {
        if (part === '..' && (parts.length === 0 || parts.at(-1) === '..'))
            return null;
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function decoded(file) {
    try {
        return decodeURIComponent(file);
    }
    catch {
        return file;
    }
}
