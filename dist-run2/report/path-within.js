/** A path below a folder whose own way is known: `../a.md` in `docs/guide` is `docs/a.md`. Absolute ones stay. */
export function pathWithin(way, path) {
    if (way === '' || path.startsWith('/') || /^[a-z]:[\\/]/iu.test(path))
        return path;
    const parts = [];
    for (const part of `${way}/${path}`.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
