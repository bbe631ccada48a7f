import { nearestNames } from './likeness.js';
import { selectorText } from './selector.js';
/** Every sentence that this stage says about a sheet: Problems, and the reasons of stale claims. */
export function ambiguousSelector(sheet, selector, candidates) {
    const listed = candidates.map((block) => `line ${block.place.line} (\`${block.selector}\`)`);
    return {
        ...problem('ambiguous-selector', sheet, selector.place),
        reason: `Unexpected ${candidates.length} blocks for \`${selectorText(selector)}\`, expected one: ${listed.join(', ')}`,
        advice: `Write the selector of the one that is meant, such as \`${candidates[0]?.selector ?? ''}\`.`,
    };
}
export function ambiguousQuote(sheet, quote, occurrences) {
    const places = occurrences.slice(0, 8).map(({ place }) => `${place.line}:${place.column}`);
    const more = occurrences.length > places.length ? ', …' : '';
    return {
        ...problem('ambiguous-quote', sheet, quote.place),
        reason: `Unexpected ${occurrences.length} occurrences of "${shortened(quote.text)}", expected one: at ${places.join(', ')}${more}`,
        advice: 'Quote more of the line, name its heading with `under`, or count with `nth`.',
    };
}
export function noProgram(sheet, claim) {
    return {
        ...problem('no-program', sheet, claim.place),
        reason: `Unexpected claim \`${claim.id}\` without a program, expected a Python block above its quote under the same heading`,
        advice: 'Name a program or a block with `program`.',
    };
}
export function unknownProgram(sheet, reference, nearest) {
    const expected = nearest.length === 0 ? 'a name under `programs` or a selector' : listedNames(nearest);
    return {
        ...problem('unknown-program', sheet, reference.place),
        reason: `Unexpected program \`${reference.text}\`, expected ${expected}`,
        advice: 'Correct the name, or add it under `programs`.',
    };
}
/** `names`: from the program that is used again, along the circle, back to it. */
export function circularUses(sheet, reference, names) {
    return {
        ...problem('circular-uses', sheet, reference.place),
        reason: `Unexpected circle of uses, expected an end: ${names.join(' > ')}`,
        advice: 'Move what they share to a program of its own, and use that.',
    };
}
export function replaceCount(sheet, { replacement, count }) {
    const seen = count === 1 ? 'text that another replacement takes' : `${count} occurrences`;
    return {
        ...problem('replace-count', sheet, replacement.place),
        reason: `Unexpected ${seen} of "${shortened(replacement.find)}" in the blocks, expected exactly one of its own`,
        advice: count === 0 ? 'Copy the text from the block as it is now.' : 'Make `this` longer, up to whole lines.',
    };
}
/** `constant`: an expression that is so whatever the program. */
export function constantHolds(sheet, place, constant) {
    return {
        ...problem('proves-nothing', sheet, place),
        reason: `Unexpected \`${shortened(constant)}\`, which is the same for every program, expected an expression that reads one of its names`,
        advice: 'Write what is true of the program at its end, such as `counter < 100`.',
    };
}
export function comparedWithItself(sheet, reference) {
    return {
        ...problem('proves-nothing', sheet, reference.place),
        reason: `Unexpected \`${reference.text}\`, which is the claim's own program, expected another one to compare it with`,
        advice: 'Name the program that it is to be faster or slower than, or claim its `duration`.',
    };
}
export function duplicateId(sheet, claim, first) {
    return {
        ...problem('duplicate-id', sheet, claim.idPlace),
        reason: `Unexpected second claim \`${claim.id}\`, expected another id: the first is in ${first.path}`,
        advice: 'Give one of them another `id`.',
    };
}
export function unusedIgnore(sheet, ignore, nearest) {
    const expected = nearest.length === 0 ? 'the selector of a Python block' : listedNames(nearest);
    return {
        ...problem('unused-ignore', sheet, ignore.place),
        severity: 'warning',
        reason: `Unexpected \`${selectorText(ignore.block)}\` that names no block, expected ${expected}`,
        advice: 'Remove the entry, or correct its selector.',
    };
}
export function ignoredButUsed(sheet, ignore, block) {
    return {
        ...problem('ignored-but-used', sheet, ignore.place),
        severity: 'warning',
        reason: `Unexpected entry for \`${block.selector}\` (line ${block.place.line}), expected a block that no program uses`,
        advice: 'Remove the entry, or the block from the program.',
    };
}
export function unknownDirective(path, { text, place, known }) {
    const near = nearestNames(text, known, 3);
    return {
        ruleId: 'unknown-directive',
        path,
        place,
        severity: 'warning',
        reason: `Unexpected directive \`${shortened(text)}\`, expected ${listedNames(near.length === 0 ? known : near)}`,
        advice: 'Correct the word, or remove the comment.',
    };
}
export function blockGone(selector, nearest) {
    const near = nearest.length === 0 ? 'the document has none like it' : `nearest ${listedNames(nearest)}`;
    return `block-gone: no Python block for \`${selectorText(selector)}\`; ${near}`;
}
export function quoteGone(quote, { occurrences, nearest }) {
    const said = `quote-gone: the document does not say "${shortened(quote.text)}"`;
    const under = quote.under === null ? '' : ` under \`${quote.under}\``;
    if (occurrences.length > 0) {
        const lines = [...new Set(occurrences.map(({ place }) => place.line))].slice(0, 8).join(', ');
        const again = quote.nth === null ? '' : ` ${quote.nth} times`;
        return `${said}${again}${under}; it stands at line ${lines}`;
    }
    return nearest === null
        ? `${said}${under}; nothing in it is like that`
        : `${said}${under}; nearest "${nearest.text}" at line ${nearest.line}`;
}
function problem(ruleId, sheet, place) {
    return { ruleId, path: sheet.path, place, severity: 'error' };
}
function listedNames(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
function shortened(text) {
    const line = text.replaceAll(/\s+/gu, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
