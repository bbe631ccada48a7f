import { findDefaultBlock } from './default-program.js';
import { pythonOf } from './needs.js';
import { isConstant } from './constant-expression.js';
import { ambiguousQuote, comparedWithItself, constantHolds, noProgram, quoteGone } from './problems.js';
import { runSignature } from './programs.js';
import { anchorQuote } from './quote.js';
import { resolveAlone, resolveReference, resolveSource } from './resolve.js';
import { askVersions } from './versions.js';
import { blocksOf, whyUnresolved } from './unresolved.js';
/** Anchors the quotes of a claim and finds its program; every Problem of the claim at once. */
export function draftClaim(context, sheet, claim, id) {
    const matches = claim.quotes.map((quote) => ({
        quote,
        match: anchorQuote(context.document, quote, context.readInline),
    }));
    const ambiguous = matches.flatMap(({ quote, match }) => match.kind === 'ambiguous' ? [ambiguousQuote(sheet, quote, match.occurrences)] : []);
    const gone = matches.flatMap(({ quote, match }) => (match.kind === 'gone' ? [quoteGone(quote, match)] : []));
    const quotes = matches.flatMap(({ match }) => (match.kind === 'anchored' ? [match.quote] : []));
    const answered = answer(context, { sheet, claim, id }, matches[0]?.match);
    const problems = [...ambiguous, ...(answered.kind === 'refused' ? answered.problems : [])];
    if (answered.kind === 'refused' || problems.length > 0)
        return { kind: 'refused', problems };
    const { program } = answered;
    const [reason] = gone;
    const found = reason === undefined ? answered.answer : { kind: 'stale', reason };
    const draft = { id, claim, sheet, program, answer: found, quotes: found.kind === 'stale' ? [] : quotes };
    return { kind: 'draft', draft };
}
function answer(context, subject, match) {
    const { basis } = subject.claim;
    switch (basis.kind) {
        case 'program':
            return answerWithProgram(context, subject, basis, match);
        case 'attest':
        case 'open':
        case 'known-wrong-only':
            return { kind: 'answered', program: null, answer: basis };
    }
}
function answerWithProgram(context, subject, basis, match) {
    const own = findProgram(context, subject, basis, match);
    const compared = basis.expectations.flatMap((expectation) => expectation.kind === 'compared-with'
        ? [addResolved(context, subject.sheet, expectation.program.text, referred(context, subject, expectation.program))]
        : []);
    const all = [own, ...compared];
    const problems = [
        ...all.flatMap((each) => (each.kind === 'refused' ? each.problems : [])),
        ...findEmpty(subject.sheet, basis, own, compared),
    ];
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const program = own.kind === 'program' ? own.program : null;
    const gone = all.find((each) => each.kind === 'gone');
    if (gone !== undefined || program === null) {
        return { kind: 'answered', program, answer: { kind: 'stale', reason: gone?.reason ?? '' } };
    }
    const others = compared.flatMap((each) => (each.kind === 'program' ? [each.program] : []));
    const unresolved = whyUnresolved([program, ...others].flatMap((each) => blocksOf(context.document, each)));
    if (unresolved !== null)
        return { kind: 'answered', program, answer: unresolved };
    const versions = askVersions({
        ...context,
        claimRange: basis.python,
        sheetRange: subject.sheet.python,
        scriptRange: pythonOf(context.document, program.blockIds),
        since: basis.since,
    });
    return { kind: 'answered', program, answer: { kind: 'runs', basis, program, compared: others, versions } };
}
/** Expectations that any program would meet. */
function findEmpty(sheet, { expectations }, own, compared) {
    const others = compared.values();
    return expectations.flatMap((each) => {
        if (each.kind === 'holds') {
            return each.expressions.filter(isConstant).map((expression) => constantHolds(sheet, each.place, expression));
        }
        const other = each.kind === 'compared-with' ? others.next().value : undefined;
        if (each.kind !== 'compared-with' || own.kind !== 'program' || other?.kind !== 'program')
            return [];
        return isSameRun(own.program, other.program) ? [comparedWithItself(sheet, each.program)] : [];
    });
}
/** What they are called does not matter. */
function isSameRun(left, right) {
    return runSignature(left) === runSignature(right);
}
function findProgram(context, subject, { program }, match) {
    const { sheet, claim, id } = subject;
    switch (program.kind) {
        case 'reference':
            return addResolved(context, sheet, program.reference.text, referred(context, subject, program.reference));
        case 'inline':
            return addResolved(context, sheet, id, resolveSource(scopeOf(context, sheet), program.source));
        case 'default': {
            if (match === undefined)
                return { kind: 'refused', problems: [noProgram(sheet, claim)] };
            // Without its quote nobody can say which block is meant; that the quote is gone is said elsewhere.
            if (match.kind !== 'anchored')
                return { kind: 'gone', reason: '' };
            const block = findDefaultBlock(context.document, match.quote, match.line);
            if (block === null)
                return { kind: 'refused', problems: [noProgram(sheet, claim)] };
            return addResolved(context, sheet, block.id, { kind: 'program', program: resolveAlone(block) });
        }
    }
}
function referred(context, { sheet }, reference) {
    return resolveReference(scopeOf(context, sheet), reference, 'claim');
}
function scopeOf({ document }, sheet) {
    return { document, sheet, trail: [] };
}
/** A block that stands for itself is named after its id. */
function addResolved({ programs }, sheet, name, resolution) {
    if (resolution.kind !== 'program')
        return resolution;
    const { program } = resolution;
    const block = program.source === null ? program.ownBlocks[0] : undefined;
    return { kind: 'program', program: programs.add(block?.id ?? name, [sheet], program) };
}
