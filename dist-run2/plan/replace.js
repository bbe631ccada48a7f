/**
 * Carries replacements out on the lines of blocks; each must find its text exactly once over all of them, in the text
 * as the document has it. A changed line keeps its place where one line was replaced by one line.
 */
export function replaceInBlocks(blocks, replacements) {
    const texts = blocks.map((lines) => lines.map((line) => `${line.text}\n`).join(''));
    const wrong = [];
    const edits = [];
    for (const replacement of replacements) {
        const found = texts.flatMap((text, block) => occurrences(text, replacement.find).map((start) => ({ block, start })));
        const edit = found.map((each) => ({ ...each, end: each.start + replacement.find.length, replacement }))[0];
        if (found.length !== 1 || edit === undefined || edits.some((other) => overlaps(edit, other))) {
            wrong.push({ replacement, count: found.length });
        }
        else
            edits.push(edit);
    }
    if (wrong.length > 0)
        return { kind: 'miscounted', wrong };
    return {
        kind: 'replaced',
        blocks: blocks.map((lines, block) => edits
            .filter((edit) => edit.block === block)
            .toSorted((a, b) => b.start - a.start)
            .reduce(carryOut, lines)),
    };
}
function occurrences(text, find) {
    const starts = [];
    if (find === '')
        return starts;
    for (let at = text.indexOf(find); at !== -1; at = text.indexOf(find, at + 1))
        starts.push(at);
    return starts;
}
function overlaps(left, right) {
    return left.block === right.block && left.start < right.end && right.start < left.end;
}
/** Edits come last first, so that the offsets of those to come stay right. */
function carryOut(lines, edit) {
    const first = locate(lines, edit.start);
    const last = locate(lines, edit.end);
    const { replaceBy } = edit.replacement;
    const firstLine = lines[first.index];
    const lastLine = lines[last.index];
    const head = firstLine?.text.slice(0, first.column) ?? '';
    const tail = lastLine?.text.slice(last.column) ?? '';
    const texts = `${head}${replaceBy}${tail}`.split(/\r\n|\r|\n/u);
    const isOneLine = first.index === last.index && texts.length === 1;
    const changed = texts.map((text, index) => {
        const isFirst = index === 0 && (isOneLine || text === firstLine?.text);
        const isLast = index === texts.length - 1 && last.column === 0 && text === lastLine?.text;
        const origin = isFirst ? firstLine : isLast ? lastLine : undefined;
        return { text, place: origin?.place ?? null, indent: 0 };
    });
    // Behind the end of the block there is no line, only the line end before it.
    const kept = lastLine === undefined && changed.at(-1)?.text === '' ? changed.slice(0, -1) : changed;
    return [...lines.slice(0, first.index), ...kept, ...lines.slice(last.index + 1)];
}
function locate(lines, offset) {
    let rest = offset;
    let index = 0;
    for (const line of lines) {
        if (rest <= line.text.length)
            break;
        rest -= line.text.length + 1;
        index += 1;
    }
    return { index, column: rest };
}
