import { assignIds } from './ids.js';
import { readInfo } from './info.js';
import { assignSelectors } from './selectors.js';
/** Says of each piece, in reading order, which heading and which block it belongs to, and names the blocks. */
export function assemble(path, pieces) {
    const headings = [];
    const drafts = [];
    const lines = [];
    const open = [];
    for (const piece of pieces) {
        if (piece.kind === 'heading')
            headings.push(headingOf(piece, headings, open));
        const heading = headings.length === 0 ? null : headings.length - 1;
        if (piece.kind === 'block')
            drafts.push({ ...piece, ...infoOf(piece, drafts.at(-1)?.lang ?? null), heading });
        for (const line of quotableLines(piece, heading, drafts.length - 1))
            lines.push(line);
    }
    const containers = pieces.flatMap((piece) => (piece.kind === 'container' ? [containerOf(piece)] : []));
    return { headings, containers, lines, ...nameBlocks(path, drafts, headings) };
}
/**
 * A fence without a word, whose first line has the prompt of Python, is a session; and one of a terminal that begins with
 * that of IPython, or with the command that starts either.
 */
function infoOf(piece, langAbove) {
    const info = readInfo(piece.info ?? '');
    if (piece.langOfFile !== undefined)
        return { ...info, lang: readInfo(piece.langOfFile).lang };
    const first = piece.lines.find((line) => line.text.trim() !== '')?.text ?? '';
    const isSession = info.lang === null && /^>>> \S/u.test(first);
    const isOfTerminal = info.lang === null || terminals.has(info.lang);
    const prompts = piece.lines.filter(({ text }) => pythonPrompt.test(text));
    // Below Python it may be what that prints.
    const isTyped = langAbove !== 'python' && typedInPython.test(first);
    const isStarted = (prompts.length > 0 && startOfPython.test(first)) || isTyped;
    return isSession || (isOfTerminal && isStarted) ? { ...info, lang: 'pycon' } : info;
}
const terminals = new Set('console text txt bash sh shell zsh terminal shell-session shellsession'.split(' '));
const pythonPrompt = /^(?:>>> \S|In ?\[\d+\]: ?\S)/u;
const typedInPython = /^>>> (?:[\d'"[({]|(?:import|from|def|class|for|while|with|if|del|assert) |[A-Za-z_][\w.]*(?:\(|\[| ?[-+*/%&|^]?= ?\S| [-+*/%<>=]))/u;
const startOfPython = /^(?:In ?\[\d+\]: ?\S|[$%❯➜>]?\s*(?:i?python3?(?:\.\d+)?)\s*$|Python [23]\.\d+\.\d+ )/u;
/** `open`: indices of the headings above, outermost first. */
function headingOf(piece, headings, open) {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.depth ?? 0) >= piece.depth)
        open.pop();
    const parent = open.at(-1) ?? null;
    open.push(headings.length);
    const text = piece.line?.text.replace(/\s+/g, ' ') ?? '';
    return { depth: piece.depth, text, place: piece.place, parent };
}
function containerOf({ place, marker, title, lines }) {
    return { place, marker, title, lines };
}
function quotableLines(piece, heading, block) {
    switch (piece.kind) {
        case 'heading':
            return piece.line === null ? [] : [{ kind: 'heading', ...piece.line, heading, block: null }];
        case 'line':
            return [{ kind: piece.of, ...piece.line, heading, block: null }];
        case 'block':
            return piece.lines
                .filter((line) => line.text.trim() !== '')
                .map(({ text, segments, standsFor }) => {
                return { kind: 'block', text, segments, heading, block, ...(standsFor === undefined ? {} : { standsFor }) };
            });
        case 'container':
        case 'not-shown':
            return [];
    }
}
function nameBlocks(path, drafts, headings) {
    const { ids, duplicates } = assignIds(drafts.map(({ id, lang, heading, place }) => ({
        explicitId: id,
        lang,
        headingText: heading === null ? null : (headings[heading]?.text ?? null),
        place,
    })));
    const isDuplicate = new Set(duplicates);
    const named = drafts.map((draft, index) => {
        const id = ids[index] ?? '';
        return { ...draft, id, idIsExplicit: draft.id === id && !isDuplicate.has(index) };
    });
    const selectors = assignSelectors(headings, named);
    const blocks = named.map((block, index) => {
        const { id, idIsExplicit, lang, info, place, endLine, heading } = block;
        const lines = block.lines.map((line) => ({ text: line.text, place: line.place }));
        return {
            id,
            idIsExplicit,
            selector: selectors[index] ?? id,
            lang,
            info: info ?? '',
            place,
            endLine,
            lines,
            heading,
            ...(block.options === undefined ? {} : { options: block.options }),
            ...(block.isUnresolved ? { isUnresolved: true } : {}),
        };
    });
    return { blocks, problems: duplicates.flatMap((index) => duplicateId(path, drafts[index])) };
}
function duplicateId(path, draft) {
    if (draft === undefined)
        return [];
    const reason = `Unexpected second block with the id \`${draft.id}\`, expected ids that differ`;
    const advice = 'Give this block another id.';
    return [{ ruleId: 'duplicate-block-id', path, place: draft.place, reason, advice, severity: 'error' }];
}
