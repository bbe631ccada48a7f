/**
 * The `title` of a front matter: a scalar on one line of YAML (`title: x`) or TOML (`title = "x"`), without its quotes.
 * Null where there is none, and where it is written in another way (a block scalar, say).
 */
export function titleOf(lines) {
    for (const line of lines) {
        if (line.startsWith('['))
            return null;
        const written = /^title[ \t]*[:=][ \t](.*)$/.exec(line)?.[1]?.trim() ?? /^title=(.*)$/.exec(line)?.[1]?.trim();
        if (written !== undefined)
            return scalar(written);
    }
    return null;
}
function scalar(written) {
    const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
    if (double !== undefined)
        return double.replace(/\\(["\\/])/g, '$1') || null;
    const single = /^'((?:[^']|'')*)'/.exec(written)?.[1];
    if (single !== undefined)
        return single.replaceAll("''", "'") || null;
    if (/^[|>[{&*!#]/.test(written))
        return null;
    return written.replace(/[ \t]+#.*$/, '') || null;
}
