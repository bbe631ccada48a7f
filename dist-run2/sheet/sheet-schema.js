import * as z from 'zod';
import { readDate, readPeriod } from './date.js';
import { expectSchema } from './expect-schema.js';
import { mapping, someOf, someText, textOf } from './grammar.js';
import { readDuration } from './time.js';
import { readVersion, readVersionRange } from './version.js';
const range = textOf('versionRange', readVersionRange, /^\s*[<>=!~]*\s*\d/).transform(({ specifier }) => specifier);
const version = textOf('version', readVersion, /^\s*\d+\.\d+(?:\.\d+)?\s*$/).transform(({ version: text }) => text);
const date = textOf('date', readDate, /^\s*\d{4}-\d{2}-\d{2}\s*$/).transform(({ date: text }) => text);
const period = textOf('period', readPeriod, /^\s*[1-9]\d{0,4}\s*[dmy]\s*$/);
const count = z.int({ error: 'count' }).min(1, { error: 'count' });
const lines = z.string({ error: 'text' });
/** A limit of time, in seconds. */
export const duration = textOf('duration', readSeconds, /^\s*[0-9０-９](?:.*[^\d\s.])\s*$/).transform(({ seconds }) => seconds);
const selectorMapping = mapping('selector', 'selector', { under: someText('text').optional(), nth: count.optional(), containing: someText('text').optional() }, [{ kind: 'not-empty' }]);
const selector = z.union([someText('selector'), selectorMapping], { error: 'selector' });
const replacement = mapping('replacement', 'replacement', {
    this: z.string({ error: 'text' }).min(1, { error: 'text' }),
    with: lines,
});
export const programSchema = mapping('program', 'program', {
    block: selector.optional(),
    blocks: someOf('selectors', selector).optional(),
    uses: z
        .union([someText('references'), someOf('references', someText('reference'))], { error: 'references' })
        .optional(),
    before: lines.optional(),
    inside: z
        .string({ error: 'insideLine' })
        .regex(/^[^\n]*:[ \t]*\n?$/u, { error: 'insideLine' })
        .optional(),
    code: someText('text').optional(),
    after: lines.optional(),
    replace: z.array(replacement, { error: 'replacements' }).optional(),
    repeat: count.optional(),
    timeout: duration.optional(),
    clock: z.enum(['auto', 'virtual', 'real'], { error: 'clock' }).optional(),
}, [
    { kind: 'some', keys: ['block', 'blocks', 'code'] },
    { kind: 'not-both', keys: ['block', 'blocks'] },
]);
const quoteText = someText('quote');
const quoteMapping = mapping('quote', 'quote', {
    text: quoteText,
    under: someText('text').optional(),
    nth: count.optional(),
});
const quotes = z.union([quoteText, quoteMapping, someOf('quotes', z.union([quoteText, quoteMapping], { error: 'quote' }))], { error: 'quotes' });
const attestation = mapping('attestation', 'attestation', {
    because: someText('text'),
    reviewed: date,
    source: someText('text').optional(),
    again: period.optional(),
});
const claimProgram = z.union([
    someText('claimProgram').transform((reference) => ({ kind: 'reference', reference })),
    programSchema.transform((program) => ({ kind: 'inline', program })),
    selectorMapping.transform((block) => ({ kind: 'selector', block })),
], { error: 'claimProgram' });
/** White space, `#` and `/clean` have a meaning of their own where a claim is named. */
export const claimIdPattern = /^(?!.*\/clean$)[^\s#]+$/u;
export const claimSchema = mapping('claim', 'claim', {
    id: z.string({ error: 'claimId' }).regex(claimIdPattern, { error: 'claimId' }).optional(),
    quote: quotes,
    program: claimProgram.optional(),
    expect: expectSchema.optional(),
    'how-often': z.enum(['always', 'sometimes', 'never'], { error: 'howOften' }).optional(),
    python: range.optional(),
    since: version.optional(),
    attest: attestation.optional(),
    open: mapping('open', 'open', { because: someText('text') }).optional(),
    'known-wrong': mapping('known-wrong', 'known-wrong', { because: someText('text'), until: date }).optional(),
}, [
    { kind: 'some', keys: ['expect', 'program', 'attest', 'open', 'known-wrong'] },
    { kind: 'needs', key: 'program', other: 'expect' },
    { kind: 'needs', key: 'how-often', other: 'expect' },
    { kind: 'needs', key: 'python', other: 'expect' },
    { kind: 'needs', key: 'since', other: 'expect' },
    { kind: 'not-both', keys: ['expect', 'attest'] },
    { kind: 'not-both', keys: ['expect', 'open'] },
    { kind: 'not-both', keys: ['attest', 'open'] },
    { kind: 'not-both', keys: ['attest', 'known-wrong'] },
    { kind: 'not-both', keys: ['open', 'known-wrong'] },
]);
const ignored = mapping('ignored', 'ignored', { block: selector, because: someText('text') });
/** Names that selectors and reports can hold: ` > ` parts the headings of a selector. */
export const programNamePattern = /^(?!.* > )(?=.*\S)/u;
export const sheetSchema = mapping('sheet', 'sheet', {
    document: someText('path'),
    python: range.optional(),
    timeout: duration.optional(),
    programs: z
        .record(z.string().regex(programNamePattern, { error: 'programName' }), programSchema, { error: 'programs' })
        .optional(),
    claims: z.array(claimSchema, { error: 'claims' }).optional(),
    ignore: z.array(ignored, { error: 'ignore' }).optional(),
});
function readSeconds(text) {
    const seconds = readDuration(text);
    return typeof seconds === 'string' ? seconds : { seconds };
}
