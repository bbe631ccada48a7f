const none = { admonitions: false, definitions: false, colons: false, directives: false, wideLists: false };
const known = {
    commonmark: none,
    docusaurus: { ...none, colons: true },
    mdbook: { ...none, definitions: true },
    mkdocs: { ...none, admonitions: true, definitions: true, wideLists: true },
    myst: { ...none, definitions: true, colons: true, directives: true },
    quarto: { ...none, definitions: true, colons: true },
    vitepress: { ...none, colons: true },
};
/** Of a document that is part of nothing: all that cannot be meant otherwise. */
const anyone = { ...none, admonitions: true, definitions: true, colons: true };
export function readsOf(dialect) {
    return dialect === null ? anyone : known[dialect];
}
