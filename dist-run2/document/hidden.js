import { readInfo } from './info.js';
import { readTransclusion } from './include-syntax.js';
import { splitLines } from './source.js';
/** A plain scan for opening fences of Python blocks, held against the pieces that the parser found. */
export function findHiddenBlocks(path, lines, { pieces, includes }) {
    const accounts = new Map();
    for (const piece of pieces) {
        if (!accountsForFences(piece, lines))
            continue;
        for (let line = piece.place.line; line <= piece.endLine; line += 1)
            accounts.set(line, piece.kind);
    }
    return lines.flatMap((line, index) => {
        const account = accounts.get(index + 1);
        if (account !== undefined && !(account === 'not-shown' && isComment.test(line)))
            return [];
        const column = pythonFenceColumn(line);
        if (column !== null)
            return [hiddenBlock(path, { line: index + 1, column }, inside)];
        const place = { line: index + 1, column: line.length - line.trimStart().length + 1 };
        if (otherBlock.test(line))
            return [hiddenBlock(path, place, written)];
        const file = hiddenFile(line, includes);
        return file === null ? [] : [hiddenBlock(path, place, included(file))];
    });
}
/** Comments include files, too. */
const isComment = /^\s*<!--\s*@include:/u;
/** Code that is shown in other ways than by a fence: HTML, components, shortcodes of Jekyll and Hugo. */
const otherBlock = /^\s*(?:\{%-?\s*highlight\s+(?:python|py)\b|\{\{[<%]\s*highlight\s+"?(?:python|py)\b|<(?:pre|code|CodeBlock|Code|Highlight)\b[^>]*\b(?:lang|language|className|class)=["'{`]*(?:highlight\s+)?(?:language-|lang-|brush:\s*)?(?:python3?|py)\b)/iu;
/** Path of a file of Markdown with Python blocks that the line includes, which is read where it is a document itself. */
function hiddenFile(line, includes) {
    const reference = readTransclusion(line);
    const found = reference === null ? null : includes.textOf(reference);
    return found !== null && splitLines(found.text).some((each) => pythonFenceColumn(each) !== null) ? found.path : null;
}
/**
 * A fence in a block, a comment or the front matter is content. Only where indentation is a matter of lists and
 * containers, a fence in an indented block is one that was indented too far.
 */
function accountsForFences(piece, lines) {
    switch (piece.kind) {
        case 'block':
            return piece.info !== null || !(piece.isNested || isInContainer(piece, lines));
        case 'not-shown':
            return true;
        case 'container':
        case 'heading':
        case 'line':
            return false;
    }
}
/** Below the mark of a definition, a tab or an admonition, which its dialect does not know. */
function isInContainer({ place }, lines) {
    const above = lines.slice(0, place.line - 1).findLast((line) => line.trim() !== '') ?? '';
    return /^ {0,3}(?::[ \t]{1,3}\S|===[+!]{0,2} +"|!!! ?\S|\?\?\?\+? ?\S)/.test(above);
}
/** Where a line opens a fence with the info string of Python, behind any indentation, quote marks and list markers. */
function pythonFenceColumn(line) {
    const offset = line.search(/```|~~~/);
    if (offset === -1 || !/^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*$/.test(line.slice(0, offset)))
        return null;
    const fence = line.slice(offset);
    const info = fence.replace(/^(?:`+|~+)/, '').trim();
    if (fence.startsWith('`') && info.includes('`'))
        return null;
    return readInfo(info).lang === 'python' ? offset + 1 : null;
}
const inside = {
    reason: 'Unexpected fence of a Python block inside HTML, a paragraph or indented code, expected one that shows a block',
    advice: 'Put a blank line before it, and indent it as the text around it.',
};
const written = {
    reason: 'Unexpected Python code in HTML, a component or a shortcode, expected a fenced block',
    advice: 'Write it as a fence: ```` ```python ````.',
};
function included(file) {
    return {
        reason: `Unexpected Python blocks in the included \`${file}\`, expected them in the document itself`,
        advice: `They are checked where the file is a document itself: \`claimcheck ${file}\`.`,
    };
}
function hiddenBlock(path, place, { reason, advice }) {
    return { ruleId: 'hidden-block', path, place, reason, advice, severity: 'warning' };
}
