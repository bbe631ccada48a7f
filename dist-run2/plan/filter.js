/**
 * The plan with only those claims that some filter lets through, and only the runs that they need. No filter: all.
 * A document keeps its blocks and programs, so that roles stay true.
 */
export function filterPlan(plan, filters) {
    if (filters.length === 0)
        return plan;
    const documents = plan.documents.map((planned) => ({
        ...planned,
        claims: planned.claims.filter((claim) => filters.some((filter) => passes(planned, claim, filter))),
    }));
    return { ...plan, documents, runs: neededRuns(plan.runs, documents) };
}
/** The runs that some claim of these documents is judged on. */
export function neededRuns(runs, documents) {
    const needed = new Set(documents.flatMap((planned) => planned.claims.flatMap(runsOf)));
    return runs.filter((run) => needed.has(run.id));
}
/** Ids of the runs that a claim is judged on. */
export function runsOf(claim) {
    switch (claim.question.kind) {
        case 'runs':
        case 'clean':
        case 'shown':
        case 'timed':
            return claim.question.asked.flatMap((asked) => [...asked.runs, ...asked.comparedRuns.flat()]);
        case 'stale':
        case 'attest':
        case 'open':
        case 'unmet':
        case 'known-wrong-only':
            return [];
    }
}
function passes(planned, claim, filter) {
    switch (filter.kind) {
        case 'claim':
            return claim.id === filter.id;
        case 'text':
            return [claim.id, ...claim.quoteTexts].some((text) => text.includes(filter.text));
        case 'line':
            return standsOn(planned, claim, filter.line);
    }
}
/** A quote of the claim covers the line, or a block of its program does, fences included. */
function standsOn(planned, claim, line) {
    if (claim.quotes.some((quote) => quote.place.line <= line && line <= quote.end.line))
        return true;
    const program = planned.programs.find((each) => each.name === claim.programName);
    const blockIds = new Set(program?.blockIds);
    return planned.document.blocks.some((block) => blockIds.has(block.id) && block.place.line <= line && line <= block.endLine);
}
