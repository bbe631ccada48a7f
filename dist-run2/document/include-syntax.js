import { wholeFile } from './selection.js';
/** What a line of a block includes in the place of itself; null: it is text. Block forms of snippets are not read here. */
export function readInclude(line) {
    return readSnippet(line) ?? readMdbook(line) ?? readMarkdownInclude(line);
}
/** `pymdownx.snippets`: `--8<-- "file.py"`, `--8<-- "file.py:section"`, `--8<-- "file.py:4:6"`. */
function readSnippet(line) {
    const found = /^(?<indent>[ \t]*)-+8<-+[ \t]+(?:"(?<double>[^"]+)"|'(?<single>[^']+)')\s*$/u.exec(line)?.groups;
    const written = found?.['double'] ?? found?.['single'];
    return written === undefined ? null : snippetOf(written, found?.['indent'] ?? '');
}
/** The two marks of its block form are lines such as this one. */
export function isSnippetFence(line) {
    return /^[ \t]*-+8<-+\s*$/u.test(line);
}
/** A line between these marks; one that begins with `;` is passed over. */
export function readSnippetLine(line) {
    const written = line.trim();
    return written === '' || written.startsWith(';') ? null : snippetOf(written, /^[ \t]*/u.exec(line)?.[0] ?? '');
}
function snippetOf(written, indent) {
    const { path = written, ranges, section, } = /^(?<path>[^:]+(?::\/\/[^:]+)?)(?::(?<ranges>[\d:,-]+)|:(?<section>[^:]+))?$/u.exec(written)?.groups ?? {};
    return { path, selection: snippetSelection(ranges, section), base: 'folders', nests: true, indent, lang: null };
}
/** `4:6`, `4` (from there on), `:6`, and several of them. */
function snippetSelection(ranges, section) {
    if (section !== undefined)
        return { kind: 'section', name: section.trim(), marks: 'snippets' };
    if (ranges === undefined)
        return wholeFile;
    return { kind: 'lines', ranges: ranges.split(',').map((range) => rangeOf(range.split(':'), false)) };
}
function rangeOf([from = '', to], isSingle) {
    const first = from === '' ? 1 : Number(from);
    if (to === undefined)
        return { from: first, to: isSingle ? first : null };
    return { from: first, to: to === '' ? null : Number(to) };
}
/** mdBook: `{{#include file.py}}`, `{{#include file.py:2:10}}`, `{{#include file.py:anchor}}`. */
function readMdbook(line) {
    const found = /^(?<indent>[ \t]*)\{\{\s*#(?:rustdoc_)?include\s+(?<path>[^:}]+?)(?::(?<part>[^}]*?))?\s*\}\}\s*$/u.exec(line);
    const { indent = '', path, part } = found?.groups ?? {};
    if (path === undefined)
        return null;
    return { path, selection: partSelection(part, 'mdbook', true), base: 'document', nests: true, indent, lang: null };
}
function partSelection(part, marks, isSingle) {
    if (part === undefined || part === '')
        return wholeFile;
    if (/^[\d:]+$/u.test(part))
        return { kind: 'lines', ranges: [rangeOf(part.split(':'), isSingle)] };
    return { kind: 'section', name: part, marks };
}
/** markdown-include and mdx_include: `{!file.py!}`, `{!file.py[ln:1-5,8]!}`, `{!> file.py!}`. */
function readMarkdownInclude(line) {
    const found = /^(?<indent>[ \t]*)\{!(?:>\s*)?(?<path>[^![\]]+?)(?:\[ln:(?<ranges>[^\]]*)\])?\s*!\}(?:\[ln:(?<behind>[^\]]*)\])?\s*$/u;
    const { indent = '', path, ranges, behind } = found.exec(line)?.groups ?? {};
    if (path === undefined)
        return null;
    const selection = rangesSelection(ranges ?? behind, '-');
    return { path: path.trim(), selection, base: 'folders', nests: true, indent, lang: null };
}
function rangesSelection(ranges, separator) {
    if (ranges === undefined || !/^[\d\s,:-]+$/u.test(ranges))
        return wholeFile;
    const parts = ranges.split(',').map((range) => range.trim().split(separator));
    return { kind: 'lines', ranges: parts.map((part) => rangeOf(part, true)) };
}
/** A file of Markdown that a line outside of blocks includes; null: it is text. */
export function readTransclusion(line) {
    const found = /^\s*(?:\{\{<\s*include\s+(?<quarto>\S+)\s*>\}\}|<!--\s*@include:\s*(?<vitepress>[^\s{#]+)[^>]*-->)\s*$/u.exec(line)?.groups;
    const path = found?.['quarto'] ?? found?.['vitepress'];
    if (path === undefined)
        return readInclude(line);
    const isOfSource = path.startsWith('@/') || path.startsWith('/');
    const written = path.replace(/^@?\//u, '');
    const base = isOfSource ? 'source' : 'document';
    return { path: written, selection: wholeFile, base, nests: false, indent: '', lang: null };
}
/** What a paragraph of one line shows as a block; null: it is text. */
export function readEmbed(line, dialect) {
    const embed = readVitepress(line) ?? readVariants(line);
    if (embed === null)
        return null;
    const isMeant = dialect === (embed.base === 'folders' ? 'mkdocs' : 'vitepress');
    // Elsewhere only what can hardly be anything else.
    return isMeant || (dialect === null && /\.pyi?$/iu.test(embed.path)) ? embed : null;
}
/** VitePress: `<<< @/snippets/x.py#region{2,4-6 python} [title]`. */
function readVitepress(line) {
    const found = /^<<<\s+(?<path>[^\s{#[]+)(?:#(?<region>[\w.-]+))?\s*(?:\{(?<braces>[^}]*)\})?\s*(?:\[[^\]]*\])?\s*$/u.exec(line);
    const { path, region, braces = '' } = found?.groups ?? {};
    if (path === undefined)
        return null;
    const lang = /(?:^|\s)(?<lang>[a-z][\w+#-]*)(?::\S*)?\s*$/iu.exec(braces)?.groups?.['lang'] ?? null;
    const selection = region === undefined ? wholeFile : { kind: 'section', name: region, marks: 'region' };
    const isOfSource = path.startsWith('@/');
    const written = isOfSource ? path.slice(2) : path;
    return { path: written, selection, base: isOfSource ? 'source' : 'document', nests: false, indent: '', lang };
}
/** As the documents of FastAPI and Typer have it: `{* ./docs_src/x.py hl[1:3] ln[1:10] *}`. */
function readVariants(line) {
    const { path, rest = '' } = /^\{\*\s+(?<path>\S+)(?<rest>(?:\s+\w+\[[^\]]*\])*)\s*\*\}\s*$/u.exec(line)?.groups ?? {};
    if (path === undefined)
        return null;
    const selection = rangesSelection(/\bln\[(?<ranges>[^\]]*)\]/u.exec(rest)?.groups?.['ranges'], ':');
    return { path, selection, base: 'folders', nests: false, indent: '', lang: null };
}
