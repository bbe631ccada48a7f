import { createHighlighterCoreSync } from '@shikijs/core';
import { createJavaScriptRegexEngine } from '@shikijs/engine-javascript';
import bash from '@shikijs/langs/bash';
import css from '@shikijs/langs/css';
import diff from '@shikijs/langs/diff';
import html from '@shikijs/langs/html';
import ini from '@shikijs/langs/ini';
import javascript from '@shikijs/langs/javascript';
import json from '@shikijs/langs/json';
import markdown from '@shikijs/langs/markdown';
import python from '@shikijs/langs/python';
import shellsession from '@shikijs/langs/shellsession';
import sql from '@shikijs/langs/sql';
import toml from '@shikijs/langs/toml';
import yaml from '@shikijs/langs/yaml';
/** The tokens of each line. Languages that are not known, and code too long to be read by a person, are plain. */
export function highlight(lines, language) {
    const word = language?.toLowerCase() ?? '';
    const name = Object.hasOwn(names, word) ? names[word] : undefined;
    const code = lines.join('\n');
    if (name === undefined || code.length > longest)
        return lines.map((text) => [{ text, kind: null }]);
    highlighter ??= makeHighlighter();
    return highlighter
        .codeToTokensBase(code, { lang: name, theme, tokenizeMaxLineLength: longestLine, tokenizeTimeLimit: 0 })
        .map((tokens) => tokens.map((token) => ({ text: token.content, kind: kinds.get(token.color ?? '') ?? null })));
}
const longest = 100_000;
const longestLine = 2000;
const theme = 'claimcheck';
/** Highlighting languages by the words that authors write behind a fence. */
const names = Object.fromEntries(Object.entries({
    python: 'python py python3 pycon',
    bash: 'bash sh shell zsh',
    shellsession: 'console shellsession',
    json: 'json',
    yaml: 'yaml yml',
    toml: 'toml',
    ini: 'ini cfg',
    javascript: 'javascript js',
    html: 'html',
    css: 'css',
    sql: 'sql',
    diff: 'diff',
    markdown: 'markdown md',
}).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])));
/** The theme gives each kind a colour of its own by which it is told again; the page's style has the real colours. */
const scopes = [
    ['comment', ['comment', 'punctuation.definition.comment']],
    ['string', ['string', 'markup.inserted']],
    ['keyword', ['keyword', 'storage', 'markup.deleted']],
    ['constant', ['constant', 'variable.language', 'support.constant']],
    ['function', ['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.tag']],
    ['type', ['entity.name.type', 'support.type', 'entity.name.class', 'meta.decorator']],
];
const colors = scopes.map(([kind, scope], index) => ({ kind, scope, color: `#00000${index + 1}` }));
const kinds = new Map(colors.map(({ kind, color }) => [color, kind]));
/** Made when it is first needed: its grammars are large. */
let highlighter;
function makeHighlighter() {
    const settings = colors.map(({ scope, color }) => ({ scope: [...scope], settings: { foreground: color } }));
    return createHighlighterCoreSync({
        themes: [{ name: theme, type: 'light', settings: [{ settings: { foreground: '#000000' } }, ...settings] }],
        langs: [bash, css, diff, html, ini, javascript, json, markdown, python, shellsession, sql, toml, yaml],
        engine: createJavaScriptRegexEngine({ forgiving: true }),
    });
}
