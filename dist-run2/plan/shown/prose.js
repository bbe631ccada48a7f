export function proseBeside(document, block) {
    const index = document.blocks.indexOf(block);
    const before = document.blocks[index - 1]?.endLine ?? 0;
    const after = document.blocks[index + 1]?.place.line ?? Infinity;
    const prose = document.lines.filter(({ kind }) => kind !== 'block');
    const above = prose.findLast((line) => isBetween(line, before, block.place.line));
    const below = prose.find((line) => isBetween(line, block.endLine, after));
    return {
        above: above === undefined || above.kind === 'heading' ? null : remarked(above),
        heading: above?.kind === 'heading' ? remarked(above) : null,
        below: below === undefined || below.kind === 'heading' ? null : remarked(below),
        lead: prose.filter((line) => isBetween(line, before, block.place.line)).map(remarked),
        comments: block.lines.flatMap(({ text, place }) => {
            const comment = /(?:^|\s)#+\s*(?<said>.*)$/u.exec(text)?.groups?.['said'];
            return comment === undefined ? [] : [{ text: comment, line: place.line }];
        }),
    };
}
function remarked(line) {
    return { text: line.text.trim(), line: lineOf(line) };
}
function lineOf(line) {
    return line.segments[0]?.place.line ?? 0;
}
function isBetween(line, first, last) {
    return first < lineOf(line) && lineOf(line) < last;
}
