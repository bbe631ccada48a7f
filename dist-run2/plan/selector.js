import { foldSpace } from './folding.js';
import { headingPath, isUnder, matchHeadings } from './headings.js';
import { nearestNames } from './likeness.js';
import { isPython, sourceText } from './session.js';
/**
 * The one Python block that a selector names: an explicit id, else a path of headings, with ` (n)` the n-th block under
 * it, else a made id; or a mapping. Among several, those directly under the heading beat those under its sub-headings.
 */
export function findBlocks(document, selector) {
    const candidates = select(document, selector);
    const [block] = candidates;
    if (block === undefined)
        return { kind: 'none', nearest: nearestSelectors(document, selector) };
    return candidates.length === 1 ? { kind: 'found', block } : { kind: 'ambiguous', candidates };
}
/** The selector as its author wrote it, for messages. */
export function selectorText(selector) {
    if (selector.kind === 'path')
        return selector.text;
    const { kind: _, place: __, ...values } = selector;
    const parts = Object.entries(values).filter(([, value]) => value !== null);
    return `{ ${parts.map(([key, value]) => `${key}: ${String(value)}`).join(', ')} }`;
}
/** Selectors of blocks whose selector, id or headings are like it, most like first. */
export function nearestSelectors(document, selector) {
    const wanted = selector.kind === 'path' ? selector.text : (selector.under ?? selector.containing ?? '');
    const names = document.blocks.filter(isPython).flatMap((block) => {
        const texts = headingPath(document, block.heading).map((heading) => document.headings[heading]?.text ?? '');
        return [block.selector, block.id, texts.join(' > ')].map((name) => [name, block.selector]);
    });
    const near = nearestNames(wanted, names.map(([name]) => name), names.length);
    const selectors = near.flatMap((name) => names.filter(([other]) => other === name).map(([, each]) => each));
    return [...new Set(selectors)].slice(0, 3);
}
function select(document, selector) {
    const blocks = document.blocks.filter(isPython);
    switch (selector.kind) {
        case 'filter':
            return selectByFilter(document, blocks, selector);
        case 'path': {
            const text = foldSpace(selector.text);
            const named = blocks.filter((block) => block.id === text);
            const explicit = named.filter((block) => block.idIsExplicit);
            if (explicit.length > 0)
                return explicit;
            const found = selectByPath(document, blocks, text);
            return found.length > 0 ? found : named;
        }
    }
}
/** A heading's own text may end in `(2)`: the literal reading comes first. */
function selectByPath(document, blocks, text) {
    const literal = groupsNamed(document, blocks, text);
    if (literal.length > 0)
        return preferDirect(literal);
    const { path, nth } = /^(?<path>.*) \((?<nth>\d+)\)$/su.exec(text)?.groups ?? {};
    return path === undefined ? [] : countOff(groupsNamed(document, blocks, path), Number(nth));
}
function selectByFilter(document, blocks, selector) {
    const wanted = selector.containing;
    const groups = selector.under === null ? [{ direct: blocks, all: blocks }] : groupsNamed(document, blocks, selector.under);
    const holding = groups.map(({ direct, all }) => ({ direct: direct.filter(holds), all: all.filter(holds) }));
    const found = holding.filter(({ all }) => all.length > 0);
    return selector.nth === null ? preferDirect(found) : countOff(found, selector.nth);
    function holds(block) {
        return wanted === null || sourceText(block).includes(wanted.replace(/\n$/u, ''));
    }
}
/** A session counts only where no other Python block is meant, as it does for `Block.selector`. */
function groupsNamed(document, blocks, path) {
    const headings = matchHeadings(document, path);
    const scripts = groupsUnder(document, blocks.filter((block) => block.lang === 'python'), headings);
    return scripts.length > 0 ? scripts : groupsUnder(document, blocks, headings);
}
function groupsUnder(document, blocks, headings) {
    return headings
        .map((heading) => ({
        direct: blocks.filter((block) => block.heading === heading),
        all: blocks.filter((block) => isUnder(document, block.heading, new Set([heading]))),
    }))
        .filter((group) => group.all.length > 0);
}
function preferDirect(groups) {
    const direct = groups.flatMap((group) => group.direct);
    return [...new Set(direct.length > 0 ? direct : groups.flatMap((group) => group.all))];
}
/** Counts from 1, under each heading that was named and is not below another one of them. */
function countOff(groups, nth) {
    const outermost = groups.filter((group) => !groups.some((other) => other !== group && isPartOf(group, other)));
    return [...new Set(outermost.flatMap((group) => group.all[nth - 1] ?? []))];
}
function isPartOf(group, other) {
    return group.all.length < other.all.length && group.all.every((block) => other.all.includes(block));
}
