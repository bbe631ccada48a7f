/** `programPath`: the path under which Python knew the program. */
export function mapSources(program, programPath) {
    const lineAt = (line) => line === null ? null : (program.lines[line - 1] ?? null);
    const composed = escapeForRegExp(programPath);
    const inTraceback = new RegExp(`File "${composed}", line (\\d+)`, 'g');
    const inWords = new RegExp(`${composed}:(\\d+)`, 'g');
    return {
        place: (line, column = null) => placeOn(lineAt(line), column),
        describe: (line) => {
            const place = lineAt(line)?.place;
            if (place?.origin !== undefined)
                return `line ${place.origin.line} of ${place.origin.path}`;
            return place ? `line ${place.line}` : 'a line that the sheet added';
        },
        translate: (text) => text.includes(programPath)
            ? text
                .replace(inTraceback, (_, digits) => {
                const place = lineAt(Number(digits))?.place;
                const path = place?.origin?.path ?? program.documentPath;
                return `File "${path}", line ${place ? lineOf(place) : 'added by the sheet'}`;
            })
                .replace(inWords, (_, digits) => {
                const place = lineAt(Number(digits))?.place;
                const path = place?.origin?.path ?? program.documentPath;
                return `${path}${place ? `:${lineOf(place)}` : ' (line added by the sheet)'}`;
            })
            : text,
    };
}
/** In the file that it stands in. */
function lineOf(place) {
    return place.origin?.line ?? place.line;
}
/** In the document: of a line that it includes, the place of the include. */
function placeOn(line, column) {
    if (line === null || line.place === null)
        return null;
    const { place } = line;
    if (column === null || place.origin !== undefined)
        return { line: place.line, column: place.column };
    // Python counts characters, places count UTF-16 code units.
    const before = Array.from(line.text)
        .slice(0, Math.max(0, column - 1))
        .join('').length;
    return { line: place.line, column: place.column + Math.max(0, before - line.indent) };
}
function escapeForRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
