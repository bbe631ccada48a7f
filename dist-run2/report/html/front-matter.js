import { h } from 'hastscript';
import { placeOf } from './spans.js';
/** The front matter, one row a line as written, so that what claims quote of it has a place; null where there is none. */
export function drawFrontMatter({ lines }, file, marker) {
    const own = lines.filter((line) => line.kind === 'front-matter');
    if (own.length === 0)
        return null;
    const rows = own.map((line) => {
        const [, key = '', sign = ''] = /^([\w-]+)(\s*[:=]\s*)/u.exec(line.text) ?? [];
        const value = drawPart(line, key.length + sign.length, file, marker);
        if (key === '')
            return h('tr', h('td', { colSpan: 2 }, value));
        return h('tr', [h('th', { scope: 'row' }, key), h('td', value)]);
    });
    return h('table', { className: ['front-matter'] }, [h('caption', 'Front matter'), h('tbody', rows)]);
}
function drawPart(line, from, file, marker) {
    const text = line.text.slice(from);
    const offsets = Array.from({ length: text.length }, (_, unit) => file.offsetOf(placeOf(line, from + unit)));
    return [...marker.mark(text, offsets)];
}
