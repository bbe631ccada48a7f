import MagicString from 'magic-string';
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
/** The sheet with `known-wrong` behind the last key of each of these claims; every other byte stays. */
export function markKnownWrong(text, marks) {
    return editClaims(text, marks, (edit, claim, { because, until }) => {
        addKey(edit, claim, `known-wrong: { because: ${JSON.stringify(because)}, until: ${until} }`);
        return true;
    });
}
/** The sheet with the values at these paths of claims replaced; every other byte stays. */
export function replaceValues(text, edits) {
    return editClaims(text, edits, (edit, claim, { path, value, items }) => {
        const node = claim.getIn([...path], true);
        if (items === undefined || !isSeq(node) || node.items.length !== items.length)
            return replaceNode(edit, node, value);
        return items.every((item, index) => item === null || replaceNode(edit, node.items[index], item));
    });
}
function replaceNode(edit, node, value) {
    if (!isNode(node) || !node.range)
        return false;
    const [start] = node.range;
    const end = edit.original.slice(0, deepEnd(node)).trimEnd().length;
    // In block style a list or mapping begins on the line below its key.
    const isBlock = (isSeq(node) || isMap(node)) && node.flow !== true;
    const before = edit.original.slice(0, start).trimEnd();
    const moves = isBlock && before.endsWith(':');
    edit.update(moves ? before.length : start, end, moves ? ` ${value}` : value);
    return true;
}
function editClaims(text, items, apply) {
    const lines = new LineCounter();
    const document = parseDocument(text, {
        lineCounter: lines,
        version: '1.2',
        uniqueKeys: false,
        keepSourceTokens: false,
    });
    const claims = document.get('claims');
    const edit = new MagicString(text);
    const left = items.filter((item) => {
        const claim = (isSeq(claims) ? claims.items : [])
            .filter((each) => isMap(each))
            .find((each) => {
            const { line, col } = lines.linePos(each.range?.[0] ?? 0);
            return line === item.place.line && col === item.place.column;
        });
        return claim === undefined || !apply(edit, claim, item);
    });
    return { text: edit.toString(), left: left.map(({ place }) => place) };
}
/** Behind the last key of a mapping, in the style of the mapping. */
function addKey(edit, mapping, entry) {
    const { original } = edit;
    const last = mapping.items.at(-1);
    const end = last === undefined ? (mapping.range?.[0] ?? 0) + 1 : endOf(last);
    if (mapping.flow === true) {
        edit.appendLeft(end, last === undefined ? entry : `, ${entry}`);
        return;
    }
    const indent = ' '.repeat(columnOf(original, mapping.range?.[0] ?? 0));
    const newline = original.includes('\r\n') ? '\r\n' : '\n';
    if (original[end - 1] === '\n') {
        edit.appendLeft(end, `${indent}${entry}${newline}`);
        return;
    }
    const rest = original.indexOf('\n', end);
    const at = rest === -1 ? original.length : rest - (original[rest - 1] === '\r' ? 1 : 0);
    edit.appendLeft(at, `${newline}${indent}${entry}`);
}
function endOf({ key, value }) {
    const node = isNode(value) && value.range ? value : isNode(key) ? key : null;
    // Inside of a block mapping or list, white space and comments up to the next key count as its own.
    return node === null ? 0 : deepEnd(node);
}
function deepEnd(node) {
    if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) {
        const last = node.items.at(-1);
        return isPair(last) ? endOf(last) : deepEnd(last);
    }
    return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
