/**
 * For each block the shortest selector that finds it and nothing else: an explicit id; the text of its heading, behind
 * the texts of those above it as far as needed; with ` (n)` where several Python blocks stand there; else its id.
 */
export function assignSelectors(headings, blocks) {
    const python = blocks.filter((block) => block.lang === 'python');
    const outline = outlineOf(headings, python);
    const explicitIds = new Set(blocks.filter((block) => block.idIsExplicit).map((block) => block.id));
    let position = -1;
    return blocks.map((block) => {
        if (block.lang !== 'python')
            return block.id;
        position += 1;
        if (block.idIsExplicit || block.heading === null)
            return block.id;
        const path = pathTo(outline, block.heading);
        const selector = path === null ? block.id : path + numberOf(outline, block.heading, position);
        return explicitIds.has(selector) || namesNumberedHeading(outline, selector) ? block.id : selector;
    });
}
function outlineOf(headings, python) {
    const directBlocks = headings.map(() => 0);
    for (const block of python) {
        if (block.heading !== null)
            directBlocks[block.heading] = (directBlocks[block.heading] ?? 0) + 1;
    }
    let count = python.filter((block) => block.heading === null).length;
    const blocksBefore = directBlocks.map((direct) => (count += direct) - direct);
    const groups = new Map();
    for (const index of headingsAboveBlocks(headings, directBlocks)) {
        const text = headings[index]?.text ?? '';
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [index]);
        else
            group.push(index);
    }
    const matches = new Map([...groups].map(([text, members]) => [text, once(() => countMatches(headings, members))]));
    const numberedTexts = headings.map((heading) => heading.text).filter((text) => /\(\d+\)/.test(text));
    return { headings, blocksBefore, directBlocks, matches, numberedTexts };
}
function headingsAboveBlocks(headings, directBlocks) {
    const above = new Set();
    directBlocks.forEach((direct, index) => {
        let heading = direct > 0 ? index : null;
        while (heading !== null && !above.has(heading)) {
            above.add(heading);
            heading = headings[heading]?.parent ?? null;
        }
    });
    return above;
}
/** Every way to name some of the headings above a member, and how many members it fits. */
function countMatches(headings, members) {
    const counts = new Map();
    for (const member of members) {
        let ways = [''];
        for (const text of textsAbove(headings, member))
            ways = [...ways, ...ways.map((way) => text + separator + way)];
        for (const way of new Set(ways))
            counts.set(way, (counts.get(way) ?? 0) + 1);
    }
    return counts;
}
/** Innermost first. At most five, as levels go from 1 to 6. */
function textsAbove(headings, heading) {
    const texts = [];
    for (let above = headings[heading]?.parent ?? null; above !== null; above = headings[above]?.parent ?? null) {
        texts.push(headings[above]?.text ?? '');
    }
    return texts;
}
const separator = ' > ';
/** The path with the fewest levels that only this heading has; null where none can be written. */
function pathTo(outline, heading) {
    const text = outline.headings[heading]?.text ?? '';
    // `Example (2)` would be read as the second block under `Example`.
    if (!canBePart(text) || /\(\d+\)$/.test(text))
        return null;
    const counts = outline.matches.get(text)?.();
    let outer = '';
    if (counts?.get(outer) === 1)
        return text;
    for (const above of textsAbove(outline.headings, heading)) {
        if (!canBePart(above))
            continue;
        outer = above + separator + outer;
        if (counts?.get(outer) === 1)
            return outer + text;
    }
    return null;
}
function canBePart(text) {
    return text !== '' && !` ${text} `.includes(separator);
}
/** ` (n)`, counting the Python blocks under the heading and its sub-headings; nothing where it is the only one directly. */
function numberOf(outline, heading, position) {
    if (outline.directBlocks[heading] === 1)
        return '';
    return ` (${position - (outline.blocksBefore[heading] ?? 0) + 1})`;
}
/** Beside a heading `Example (2)`, `Example (2)` is not the second block under `Example`. */
function namesNumberedHeading(outline, selector) {
    const last = selector.slice(selector.lastIndexOf(separator) + 1).trim();
    return / \(\d+\)$/.test(last) && outline.numberedTexts.some((text) => text.includes(last));
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
