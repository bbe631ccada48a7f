/**
 * Reads the info strings of CommonMark (`python title="x"`), Pandoc (`{#id .python .x}`), R Markdown (`{python, echo=F}`),
 * MyST (`{code-cell} ipython3`) and rustdoc (`python,ignore`).
 */
export function readInfo(info) {
    const name = /^\{([\w-]+)\}/.exec(info)?.[1];
    const directive = codeDirectives.has(name ?? '') ? name : undefined;
    const written = directive === undefined ? info : info.slice(directive.length + 2).trim();
    const first = written.startsWith('{') ? '' : (/^[^\s,;:{}|="']+(?!=)(?=[\s,;:{|]|$)/.exec(written)?.[0] ?? '');
    const { words, attributes, classes, id } = readWords(written.slice(first.length));
    const inBraces = written.startsWith('{') ? (classes.find(isPython) ?? classes[0] ?? words.find(isName)) : undefined;
    const lang = codeDirectives.get(directive ?? '') ?? (first || inBraces || (directive === 'code-cell' ? 'python' : null));
    return {
        lang: lang === null ? null : langOf(lang),
        id: attributes.get('id') || id,
        words: first === '' ? words.filter((word) => word !== inBraces && word !== `.${inBraces}`) : words,
        attributes,
    };
}
/** Directives of MyST whose content is code, with the language of those that have but one. */
export const codeDirectives = new Map([
    ['code-cell', null],
    ['code-block', null],
    ['code', null],
    ['sourcecode', null],
    ['literalinclude', 'text'],
    ['doctest', 'pycon'],
    ['testcode', 'python'],
    ['testsetup', 'python'],
    ['testcleanup', 'python'],
    ['testoutput', 'output'],
    ['ipython', 'python'],
    ['jupyter-execute', 'python'],
]);
function readWords(text) {
    const words = [];
    const attributes = new Map();
    const brace = text.indexOf('{');
    for (const found of text.matchAll(wordOrAttribute)) {
        const [whole, name, double, single, bare] = found;
        if (name === undefined)
            words.push(whole);
        else if (!attributes.has(name))
            attributes.set(name, double ?? single ?? bare ?? '');
    }
    const classes = words.filter((word) => word.startsWith('.')).map((word) => word.slice(1));
    const id = brace === -1 ? undefined : words.find((word) => /^#[^!]/.test(word))?.slice(1);
    return { words: words.filter((word) => word !== `#${id}`), attributes, classes, id: id ?? null };
}
const wordOrAttribute = /([^\s,;{}="']+)=(?:"([^"]*)"|'([^']*)'|([^\s,;{}"']*))|[^\s,;{}="']+/g;
function langOf(word) {
    const lower = word.toLowerCase();
    return isPython(lower) ? 'python' : sessions.has(lower) ? 'pycon' : lower;
}
function isName(word) {
    return /^[a-z]/i.test(word);
}
/** True for a language word that means Python of today; `python2` does not. */
function isPython(word) {
    return /^(?:python|py|python3(?:\.\d+)?|py3|ipython3?)$/i.test(word);
}
const sessions = new Set(['pycon', 'python-console', 'python-repl', 'pyrepl', 'doctest']);
