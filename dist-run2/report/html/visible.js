import { escapeUnsafe } from '../safe.js';
/**
 * Shows what would not be seen or would reorder text, in every text and every title of a page: escape sequences, NUL,
 * bidi controls and the like become `\x1b` or `<U+202E>`. Line ends and tabs stay.
 */
export function showHiddenCharacters(tree) {
    const open = [tree];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        for (const node of parent.children) {
            if (node.type === 'text')
                node.value = visibleText(node.value);
            if (node.type !== 'element')
                continue;
            for (const name of spokenAttributes) {
                const value = node.properties[name];
                if (typeof value === 'string')
                    node.properties[name] = visibleText(value);
            }
            open.push(node);
        }
    }
}
/** One text of several lines, made safe to show; for what does not stand in a tree, such as the title of a page. */
export function visibleText(text) {
    if (!suspicious.test(text))
        return text;
    return text
        .split(/(\r\n|[\n\t])/u)
        .map((part, index) => (index % 2 === 1 ? part.replace('\r', '') : escapeUnsafe(part)))
        .join('');
}
const suspicious = /[^\n\t\P{C}]|[\p{Zl}\p{Zp}]/u;
const spokenAttributes = ['title', 'ariaLabel', 'alt'];
