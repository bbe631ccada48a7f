import { blockLines, composeOwn } from './compose.js';
import { likeness, nearestNames } from './likeness.js';
import { ambiguousSelector, blockGone, circularUses, replaceCount, unknownProgram } from './problems.js';
import { replaceInBlocks } from './replace.js';
import { findBlocks, nearestSelectors } from './selector.js';
/** A name of the sheet's programs, else a selector. `by`: who refers to it. */
export function resolveReference(scope, reference, by) {
    const { sheet, trail } = scope;
    const named = sheet.programs.find((each) => each.name === reference.text);
    if (named === undefined)
        return resolveSelector(scope, reference, by);
    if (trail.includes(named.name)) {
        const circle = [...trail.slice(trail.indexOf(named.name)), named.name];
        return { kind: 'refused', problems: [circularUses(sheet, reference, circle)] };
    }
    return resolveSource({ ...scope, trail: [...trail, named.name] }, named);
}
export function resolveSource(scope, source) {
    const found = source.blocks.map((selector) => resolveBlock(scope, selector));
    const uses = source.uses.map((reference) => resolveReference(scope, reference, 'uses'));
    const failure = firstFailure([...found, ...uses]);
    if (failure !== null)
        return failure;
    const ownBlocks = found.flatMap((each) => (each.kind === 'block' ? [each.block] : []));
    const used = uses.flatMap((each) => (each.kind === 'program' ? [each.program] : []));
    const replaced = replaceInBlocks(ownBlocks.map(blockLines), source.replace);
    if (replaced.kind === 'miscounted') {
        return { kind: 'refused', problems: replaced.wrong.map((each) => replaceCount(scope.sheet, each)) };
    }
    const own = composeOwn(replaced.blocks, source);
    const blocks = [...new Set([...ownBlocks, ...used.flatMap((program) => program.blocks)])];
    return { kind: 'program', program: { own, uses: used, ownBlocks, blocks, source } };
}
/** A block that is a program by itself. */
export function resolveAlone(block) {
    const own = composeOwn([blockLines(block)], { before: null, inside: null, code: null, after: null });
    return { own, uses: [], ownBlocks: [block], blocks: [block], source: null };
}
function resolveBlock({ document, sheet }, selector) {
    const match = findBlocks(document, selector);
    switch (match.kind) {
        case 'found':
            return { kind: 'block', block: match.block };
        case 'ambiguous':
            return { kind: 'refused', problems: [ambiguousSelector(sheet, selector, match.candidates)] };
        case 'none':
            return { kind: 'gone', reason: blockGone(selector, match.nearest) };
    }
}
/**
 * A plain word that a program uses is meant as a name, and so is one that is nearly the name of a program. Anything
 * else is a selector, and the document has changed.
 */
function resolveSelector(scope, reference, by) {
    const { document, sheet } = scope;
    const selector = { kind: 'path', ...reference };
    const found = resolveBlock(scope, selector);
    if (found.kind === 'block')
        return { kind: 'program', program: resolveAlone(found.block) };
    if (found.kind === 'refused' || reference.text.includes('>'))
        return found;
    const names = sheet.programs.map((program) => program.name);
    const nearest = nearestNames(reference.text, names, 1);
    const isSlip = nearest.some((name) => likeness(name, reference.text) >= 0.7);
    if (by === 'claim' && !isSlip)
        return found;
    const others = nearestSelectors(document, selector);
    return { kind: 'refused', problems: [unknownProgram(sheet, reference, [...nearest, ...others])] };
}
/** All Problems together; where there are none, the first block that is gone. */
function firstFailure(resolutions) {
    const problems = resolutions.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
    if (problems.length > 0)
        return { kind: 'refused', problems };
    return resolutions.find((each) => each.kind === 'gone') ?? null;
}
