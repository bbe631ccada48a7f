import { expectLines } from './expect-text.js';
/** The draft without what did not hold when it was run: claims become suggestions, blocks are ignored with the reason. */
export function settle(draft, { failing, wrong, lines, report }) {
    const byId = new Map(failing.map((claim) => [claim.id, claim]));
    const unclean = failing.filter(({ implicit }) => implicit).flatMap((claim) => ignoresOf(claim, report));
    const ignoredIds = new Set(unclean.map(({ blockId }) => blockId));
    const ignoredSelectors = new Set(unclean.map(({ block }) => block));
    const isOut = ({ id, block, program }) => {
        const [first, last] = lines.get(id) ?? [0, 0];
        const isWrong = wrong.some((line) => first <= line && line <= last);
        return byId.has(id) || isWrong || ignoredIds.has(block) || program.uses.some((each) => ignoredSelectors.has(each));
    };
    const out = draft.claims.filter(isOut);
    const notSaid = new Set(out.flatMap(({ isOfShown, block }) => (isOfShown === true ? [block] : [])));
    const isLeft = ({ isOfShown, block }) => isOfShown === true && notSaid.has(block);
    const demoted = out
        .filter((claim) => !isLeft(claim))
        .map((claim) => toSuggestion(claim, byId.get(claim.id)?.reason ?? 'not seen again'));
    return {
        ...draft,
        claims: draft.claims.filter((claim) => !isOut(claim) && !isLeft(claim)),
        suggestions: [...draft.suggestions, ...demoted],
        ignores: [
            ...draft.ignores,
            ...unclean.filter(({ blockId }) => !draft.ignores.some((each) => each.blockId === blockId)),
        ],
    };
}
/** Of the block that the program is named after, or else begins with. */
function ignoresOf({ place: at, program, reason, verdict }, { documents }) {
    const blocks = documents.flatMap((document) => document.blocks).filter(({ role }) => role !== 'output');
    const block = blocks.find(({ id }) => id === program) ??
        blocks.find(({ place, endLine }) => at !== null && place.line <= at.line && at.line <= endLine);
    if (block === undefined)
        return [];
    const because = `did not hold when this was drafted: ${reason ?? verdict}`.slice(0, 200);
    return [{ block: block.selector, blockId: block.id, line: block.place.line, because }];
}
function toSuggestion({ line, quote, program, expect }, note) {
    return { place: { line }, quote, program, expect: expectLines(expect), note };
}
