import { readComments } from './directives/comments.js';
import { readComment } from './directives/in-comment.js';
import { readCell } from './directives/in-cell.js';
import { readFence } from './directives/in-fence.js';
import { readMark } from './directives/pytest-mark.js';
import { isPython } from './session.js';
/**
 * Reads the marks by which other tools are told what to do with a block: in its info string, in its code and its options, and
 * in comments above it. docs/migrating.md has them all.
 */
export function readDirectives(document) {
    const comments = readComments(document);
    const hidden = comments.flatMap(hiddenBlock);
    const blocks = [...document.blocks, ...hidden.map(({ block }) => block)].toSorted(byLine);
    const fences = new Map(document.blocks.filter(isPython).map((block) => [block, readFence(block)]));
    const said = readSaid(comments, blocks, document);
    const ranges = readRanges(comments, blocks);
    const found = new Map(blocks.map((block) => {
        const own = [...(said.byBlock.get(block) ?? []), ...(fences.get(block)?.directives ?? []), ...readCell(block)];
        const range = ranges.skipped.find(({ from, to }) => from < block.place.line && block.place.line < to);
        return [block, range === undefined ? own : [range.directive, ...own]];
    }));
    const forgetting = [...found].filter(([, directives]) => directives.some(({ kind }) => kind === 'forget'));
    return {
        of: (block) => found.get(block) ?? [],
        hidden,
        others: [...ranges.forgetting.map((directive) => ({ directive, block: null })), ...comments.flatMap(setupIn)],
        walls: [
            ...ranges.forgetting.map(({ place }) => place.line),
            ...forgetting.map(([{ endLine }]) => endLine),
        ].toSorted((a, b) => a - b),
        unknown: [...said.unknown, ...ranges.unknown, ...[...fences.values()].flatMap(({ unknown }) => unknown)],
    };
}
function byLine(a, b) {
    return a.place.line - b.place.line;
}
/** What the comments say, by the block that they are about. */
function readSaid(comments, blocks, document) {
    const lines = document.text.split(/\r\n|\n|\r/u);
    const byBlock = new Map();
    const unknown = [];
    for (const comment of comments) {
        const said = readComment(comment);
        unknown.push(...said.unknown);
        // What stands in the comment is what it speaks of, and what stands below it.
        const below = blocks.filter((each) => each.place.line >= comment.place.line);
        const own = below.filter((each) => each.endLine <= comment.endLine);
        const next = below.find((each) => each.place.line > comment.endLine);
        const isReached = next !== undefined && (said.reach === 'next-block' || isClear(lines, comment, next, comments));
        for (const block of isReached ? [...own, next] : own) {
            byBlock.set(block, [...(byBlock.get(block) ?? []), ...said.directives]);
        }
    }
    return { byBlock, unknown };
}
/** Nothing but comments and empty lines stand between. */
function isClear(lines, comment, block, comments) {
    for (let line = comment.endLine + 1; line < block.place.line;) {
        const other = comments.find((each) => each.place.line === line);
        if (other === undefined && (lines[line - 1] ?? '').trim() !== '')
            return false;
        line = other === undefined ? line + 1 : other.endLine + 1;
    }
    return true;
}
/** Sybil's `skip: next`, `skip: start` to `skip: end` and `clear-namespace`, and whole files (`skipfile`). */
function readRanges(comments, blocks) {
    const skipped = [];
    const forgetting = [];
    const unknown = [];
    comments.forEach((comment, index) => {
        const { text, written, place } = comment;
        if (/^;?\s*clear-namespace\b/u.test(text))
            forgetting.push({ tool: 'Sybil', text: written, place, kind: 'forget' });
        const isWholeFile = /^pytest-codeblocks:\s*skipfile$/u.test(text);
        // Elsewhere pytest-codeblocks does not know the word.
        if (isWholeFile && place.line > 1)
            unknown.push({ text, place, known: ['pytest-codeblocks:skipfile in line 1'] });
        if (isWholeFile && place.line === 1)
            skipped.push({ from: 0, to: Infinity, directive: { ...skipOf(comment, ''), tool: 'pytest-codeblocks' } });
        const { action, why = '' } = /^;?\s*skip:\s*(?<action>\w+)(?<why>[^]*)$/u.exec(text)?.groups ?? {};
        if (action === undefined)
            return;
        if (action === 'next') {
            const next = blocks.find((block) => isPython(block) && block.place.line > place.line);
            if (next !== undefined)
                skipped.push({ from: place.line, to: next.endLine, directive: skipOf(comment, why) });
        }
        else if (action === 'start') {
            const end = comments.slice(index + 1).find((each) => /^;?\s*skip:\s*end\b/u.test(each.text));
            skipped.push({ from: place.line, to: end?.place.line ?? Infinity, directive: skipOf(comment, why) });
        }
        else if (action !== 'end')
            unknown.push({ text, place, known: sybilActions });
    });
    return { skipped, forgetting, unknown };
}
const sybilActions = ['skip: next', 'skip: start', 'skip: end'];
/** ` if(sys.version_info < (3, 8), reason="…")` reads as a mark of pytest; a text alone is a reason. */
function skipOf({ written, place }, why) {
    const condition = /^\s*if\s*\((?<inner>[^]*)\)\s*$/u.exec(why)?.groups?.['inner'];
    const mark = condition === undefined ? null : readMark(`skipif(${condition})`);
    const when = mark?.kind === 'skip' ? mark.when : null;
    return { tool: 'Sybil', text: written, place, kind: 'skip', when };
}
const invisible = /^;?\s*(?:invisible-)?code(?:-block)?:? *(?:python|py)\b/u;
function setupIn({ text, written, place }) {
    if (!invisible.test(text))
        return [];
    const [first = ''] = written.split('python', 1);
    const directive = { tool: 'Sybil', text: `${first}python …`, place, kind: 'setup' };
    return [{ directive, block: idOfHidden(place.line) }];
}
function idOfHidden(line) {
    return `invisible-${line}`;
}
function hiddenBlock({ text, lines, code, place, endLine }) {
    const isSetup = invisible.test(text);
    if (!isSetup && code === null)
        return [];
    const id = idOfHidden(place.line);
    const own = isSetup ? lines.slice(1) : (code ?? []);
    const block = {
        id,
        idIsExplicit: false,
        selector: id,
        lang: 'python',
        info: 'python',
        place,
        endLine,
        heading: null,
    };
    return [{ isSetup, block: { ...block, lines: dedented(own) } }];
}
/** As far as all of its lines are indented. */
function dedented(lines) {
    const widths = lines
        .filter(({ text }) => text.trim() !== '')
        .map(({ text }) => text.length - text.trimStart().length);
    const width = Math.min(...widths);
    if (!Number.isFinite(width) || width === 0)
        return lines;
    return lines.map(({ text, place }) => ({
        text: text.slice(width),
        place: { ...place, column: place.column + width },
    }));
}
