import { wholeFile } from './selection.js';
/** MyST's `{literalinclude} file.py`, of Sphinx, with its options; null: the fence is another one. */
export function readLiteralInclude(info, options) {
    const path = /^\{literalinclude\}\s+(?<path>\S.*)$/u.exec(info)?.groups?.['path']?.trim();
    if (path === undefined)
        return null;
    const isOfSource = path.startsWith('/');
    return {
        path: isOfSource ? path.slice(1) : path,
        selection: selectionOf(options),
        base: isOfSource ? 'source' : 'document',
        nests: false,
        indent: '',
        lang: options.get('language') ?? null,
    };
}
function selectionOf(options) {
    const name = options.get('pyobject');
    if (name !== undefined)
        return { kind: 'object', name };
    const start = boundOf(options, 'start-at', 'start-after');
    const end = boundOf(options, 'end-at', 'end-before');
    if (start !== null || end !== null)
        return { kind: 'between', start, end };
    const lines = options.get('lines');
    return lines === undefined ? wholeFile : { kind: 'lines', ranges: lines.split(',').map(rangeOf) };
}
function boundOf(options, including, excluding) {
    const included = options.get(including);
    if (included !== undefined)
        return { text: included, isIncluded: true };
    const excluded = options.get(excluding);
    return excluded === undefined ? null : { text: excluded, isIncluded: false };
}
/** `4-6`, `4-`, `-6`, `4`. */
function rangeOf(text) {
    const [from = '', to] = text.trim().split('-');
    const first = from === '' ? 1 : Number(from);
    if (to === undefined)
        return { from: first, to: first };
    return { from: first, to: to === '' ? null : Number(to) };
}
