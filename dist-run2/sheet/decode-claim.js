import { decodeExpect } from './decode-expect.js';
import { decodeProgram, programOfBlock } from './decode-program.js';
import { childOf, itemsOf } from './tree.js';
/** A claim with the places of its parts; `id` is its own or the one that was made for it. */
export function decodeClaim(read, node, id) {
    return {
        id,
        idIsExplicit: read.id !== undefined,
        idPlace: read.id === undefined ? node.place : childOf(node, 'id').place,
        place: node.place,
        quotes: decodeQuotes(read.quote, childOf(node, 'quote')),
        basis: decodeBasis(read, node),
        knownWrong: read['known-wrong'] ?? null,
    };
}
function decodeQuotes(read, node) {
    const nodes = itemsOf(node);
    return (Array.isArray(read) ? read : [read]).map((quote, index) => {
        const { place } = nodes[index] ?? node;
        if (typeof quote === 'string')
            return { text: quote.trim(), under: null, nth: null, place };
        return { text: quote.text.trim(), under: quote.under ?? null, nth: quote.nth ?? null, place };
    });
}
function decodeBasis(read, node) {
    if (read.attest) {
        const { because, reviewed, source = null, again = null } = read.attest;
        return { kind: 'attest', attestation: { because, reviewed, source, again } };
    }
    if (read.open)
        return { kind: 'open', because: read.open.because };
    if (!read.expect)
        return { kind: 'known-wrong-only' };
    return {
        kind: 'program',
        program: decodeClaimProgram(read.program, childOf(node, 'program')),
        expectations: decodeExpect(read.expect, childOf(node, 'expect')),
        python: read.python ?? null,
        since: read.since ?? null,
        howOften: read['how-often'] ?? 'always',
    };
}
function decodeClaimProgram(read, node) {
    if (read === undefined)
        return { kind: 'default' };
    switch (read.kind) {
        case 'reference':
            return { kind: 'reference', reference: { text: read.reference.trim(), place: node.place } };
        case 'inline':
            return { kind: 'inline', source: decodeProgram(read.program, node) };
        case 'selector':
            return { kind: 'inline', source: programOfBlock(read.block, node) };
    }
}
