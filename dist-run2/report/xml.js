export function element(name, attributes = {}, children = []) {
    return { name, attributes, children };
}
/** An XML 1.0 document in UTF-8, indented by two. What stands beside text is not indented, so that no text changes. */
export function xmlText(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${draw(root, '')}\n`;
}
function draw({ name, attributes, children }, indent) {
    const stated = Object.entries(attributes).flatMap(([key, value]) => {
        return value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`];
    });
    const start = `${indent}<${name}${stated.join('')}`;
    if (children.length === 0)
        return `${start}/>`;
    if (children.some((child) => typeof child === 'string')) {
        const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : draw(child, '')));
        return `${start}>${content.join('')}</${name}>`;
    }
    const inner = children.flatMap((child) => (typeof child === 'string' ? [] : [draw(child, `${indent}  `)]));
    return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n');
}
function escapeAttribute(text) {
    return escapeText(text).replaceAll(/["\t\n]/gu, reference);
}
/**
 * Characters outside of `Char` (https://www.w3.org/TR/xml/#charsets) cannot be written at all and are removed. A carriage
 * return would be read as a line feed. C1 controls act on terminals, `::` and `##[` on CI systems that read the text in
 * their log; a parser reads all of them as they were.
 */
function escapeText(text) {
    return text
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replaceAll(/[&<>\r\u007f-\u009f]|:(?=\p{DI}*:)|#(?=\p{DI}*#)/gu, reference);
}
function reference(character) {
    return named.get(character) ?? `&#${character.codePointAt(0) ?? 0};`;
}
const named = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
]);
