import { expectLines } from './expect-text.js';
import { quoted, scalar } from './yaml-text.js';
/**
 * The text of a drafted sheet: what holds as claims, in the order of the document, and between them, as comments that
 * become claims when their marks are taken away, what does not. `schema` is where editors find the JSON Schema.
 */
export function sheetText(draft, schema) {
    const entries = [
        ...draft.claims.map((claim) => ({ line: claim.line, id: claim.id, lines: claimLines(claim) })),
        ...draft.suggestions.map((each) => ({ line: each.place.line, id: null, lines: suggestionLines(each) })),
    ].toSorted((a, b) => a.line - b.line);
    const out = [
        `# yaml-language-server: $schema=${schema}`,
        ...introduction(draft),
        `document: ${pathText(draft.document)}`,
        '',
        ...(entries.length === 0 ? [] : [draft.claims.length === 0 ? '# claims:' : 'claims:']),
    ];
    const lines = new Map();
    for (const entry of entries) {
        if (entry.id !== null)
            lines.set(entry.id, [out.length + 1, out.length + entry.lines.length]);
        out.push(...entry.lines);
    }
    if (draft.ignores.length > 0)
        out.push(...(entries.length === 0 ? [] : ['']), 'ignore:');
    for (const { block, because, line } of draft.ignores) {
        out.push(`  # line ${line}`, `  - block: ${scalar(block)}`, `    because: ${quoted(because)}`);
    }
    return { text: `${out.join('\n')}\n`, lines };
}
function introduction({ claims, suggestions }) {
    const drafted = '# Drafted from one run.';
    const isComment = 'A comment becomes a claim when its marks are taken away';
    if (claims.length > 0)
        return [`${drafted} Claims hold as they stand. ${isComment}.`];
    return [suggestions.length > 0 ? `${drafted} ${isComment}, and that of \`claims:\`.` : drafted];
}
function claimLines({ id, line, quote, program, expect }) {
    return [
        `  # line ${line}`,
        `  - id: ${scalar(id)}`,
        `    quote: ${quoteText(quote)}`,
        `    program: ${programText(program)}`,
        ...expectLines(expect).map((text) => `    ${text}`),
    ];
}
function suggestionLines({ place, quote, program, expect, note }) {
    return [
        `  # line ${place.line}: ${oneLine(note)}`,
        `  # - quote: ${quoteText(quote)}`,
        `  #   program: ${program === null ? '{ code: "..." }' : programText(program)}`,
        ...expect.map((text) => `  #   ${text}`),
    ];
}
function quoteText({ text, nth }) {
    return nth === null ? scalar(text) : `{ text: ${quoted(text)}, nth: ${nth} }`;
}
function programText({ block, uses }) {
    if (uses.length === 0)
        return scalar(block);
    return `{ uses: [${uses.map(quoted).join(', ')}], block: ${quoted(block)} }`;
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
function pathText(path) {
    return /^(?:\.\.\/)*[\p{L}_][\p{L}\p{N}_./-]*$/u.test(path) ? path : quoted(path);
}
