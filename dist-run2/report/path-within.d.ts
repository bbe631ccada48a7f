/** A path below a folder whose own way is known: `../a.md` in `docs/guide` is `docs/a.md`. Absolute ones stay. */
export declare function pathWithin(way: string, path: string): string;
