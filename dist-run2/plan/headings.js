import { foldSpace } from './folding.js';
/** Indexes into `document.headings`, outermost first; empty before the first heading. */
export function headingPath(document, heading) {
    const path = [];
    for (let at = heading; at !== null; at = document.headings[at]?.parent ?? null)
        path.unshift(at);
    return path;
}
/**
 * The headings that a path such as `Traps > Wrong` names, in reading order. Each part is a piece of a heading's text,
 * outermost first; levels may be skipped. A heading equal to a part beats those that contain it, outer parts first.
 * A `>` without spaces around it separates only where the text names nothing otherwise.
 */
export function matchHeadings(document, path) {
    const readings = [path.split(/\s>\s/u), path.split('>'), [path]];
    for (const reading of readings) {
        const parts = reading.map(foldSpace).filter((part) => part !== '');
        const headings = parts.length === 0 ? [] : matchParts(document, parts);
        if (headings.length > 0)
            return headings;
    }
    return [];
}
/** Whether the heading is one of `above`, or stands below one of them. */
export function isUnder(document, heading, above) {
    return headingPath(document, heading).some((index) => above.has(index));
}
function matchParts(document, parts) {
    let fits = document.headings.flatMap((_, heading) => fitsEndingAt(document, heading, parts));
    for (const index of parts.keys()) {
        const exact = fits.filter((fit) => fit.exact[index] === true);
        if (exact.length > 0)
            fits = exact;
    }
    return [...new Set(fits.map((fit) => fit.heading))];
}
/** The last part is the heading itself, the others some of those above it. */
function fitsEndingAt(document, heading, parts) {
    const part = parts.at(-1);
    if (part === undefined)
        return [];
    const likeness = compare(document.headings[heading]?.text ?? '', part);
    if (likeness === null)
        return [];
    if (parts.length === 1)
        return [{ heading, exact: [likeness === 'equal'] }];
    const above = headingPath(document, heading).slice(0, -1);
    return above
        .flatMap((outer) => fitsEndingAt(document, outer, parts.slice(0, -1)))
        .map((fit) => ({ heading, exact: [...fit.exact, likeness === 'equal'] }));
}
/** A part may carry the marks of code and emphasis that the heading has in Markdown. */
function compare(heading, part) {
    const text = foldSpace(heading);
    const pieces = [part, part.replaceAll(/[`*]/gu, '')].filter((piece) => piece !== '');
    if (pieces.includes(text))
        return 'equal';
    return pieces.some((piece) => text.includes(piece)) ? 'contains' : null;
}
