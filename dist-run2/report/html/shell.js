import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageScript } from './script.js';
import { pageStyle } from './style.js';
import { showHiddenCharacters, visibleText } from './visible.js';
/**
 * A whole file. What its policy allows is the style and the script that stand in it, by their hashes, and nothing that
 * would have to be fetched. Neither comes from a document, and all that does is text of the tree.
 */
export function wrapPage(body, { title, fails, style }) {
    const tree = { type: 'root', children: [...body] };
    showHiddenCharacters(tree);
    const css = `${pageStyle}\n${style}`;
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(css)}'`,
        `script-src '${hashOf(pageScript)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const head = [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', visibleText(title)),
        h('link', { rel: ['icon'], href: iconOf(fails) }),
    ];
    return [
        '<!doctype html>',
        '<html lang="en">',
        `<head>${toHtml(head)}<style>${css}</style></head>`,
        `<body>${toHtml(tree)}<script>${pageScript}</script></body>`,
        '</html>',
        '',
    ].join('\n');
}
function hashOf(text) {
    return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
function iconOf(fails) {
    const [color, path] = fails ? ['b3261e', 'M4 4l8 8M12 4l-8 8'] : ['1a6b3c', 'M3 9l3 3 7-8'];
    const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${path}" stroke="#${color}" stroke-width="3" fill="none"/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(image)}`;
}
