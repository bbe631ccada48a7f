import * as z from 'zod';
import { isClassName, readError, readMessage, readWarning, readWarnings } from './exception.js';
import { mapping, someOf, someText, textOf } from './grammar.js';
import { readGlob, readLine, readLines, readRegex } from './pattern.js';
import { readRatio, readTime } from './time.js';
const anyText = /^/;
/** Editors see a missing unit; what else a quantity may look like is for the reader to say. */
const quantity = /^\s*(?:[<>≤≥＜＞][=＝]?)?\s*[0-9０-９](?:.*[^\d\s.])\s*$/;
const time = textOf('time', readTime, quantity);
const ratio = textOf('ratio', readRatio, /^\s*(?:[<>≤≥＜＞][=＝]?)?\s*[0-9０-９].*[x×ｘ%％]\s*$/);
/** A class name, and what follows it; words that people write for `none` are none. */
const named = /^\s*(?!(?:None|[Nn]ull|[Nn]othing)\s*$)[^\s:]+\s*(?::[^]*)?$/;
const patternMapping = mapping('linePattern', 'line', {
    like: textOf('glob', readGlob, /^.+$/).optional(),
    matches: textOf('regex', readRegex, /./).optional(),
}, [
    { kind: 'some', keys: ['like', 'matches'] },
    { kind: 'not-both', keys: ['like', 'matches'] },
]).transform(({ like, matches }) => like ?? matches ?? z.NEVER);
/** A line pattern where `...` may stand for any lines. */
const line = z.union([textOf('line', readLine, /^[^\n]*\n?$/, 'linePattern'), patternMapping], { error: 'line' });
/** A line pattern that is about one line: `...` would say nothing there. */
const oneLine = z.union([textOf('line', readOneLine, /^(?!\.\.\.\n?$)[^\n]*\n?$/, 'linePattern'), patternMapping], {
    error: 'line',
});
const stream = z.union([textOf('lines', readStream, /^(?!\.\.\.\n?$)/), z.array(line, { error: 'lines' })], {
    error: 'lines',
});
const checkedStream = stream.superRefine((patterns, context) => {
    if (patterns.length === 0 || patterns.some(({ kind }) => kind !== 'any-lines'))
        return;
    context.addIssue({ code: 'custom', message: allLines, params: { shape: 'linePattern' } });
});
const severalLines = z.union([textOf('someLines', readSeveralLines, /./, 'linePattern'), someOf('someLines', oneLine)], {
    error: 'someLines',
});
const linesOfStreams = z.union([
    severalLines.transform((stdout) => ({ stdout, stderr: undefined })),
    mapping('streams', 'streams', { stdout: severalLines.optional(), stderr: severalLines.optional() }, [
        { kind: 'not-empty' },
    ]),
], { error: 'streams' });
const chain = someOf('chains', oneLine);
const order = z.union([chain.transform((lines) => [lines]), someOf('chains', chain)], { error: 'chains' });
const moment = mapping('moment', 'moment', { line: oneLine, at: time.optional(), after: oneLine.optional(), by: time.optional() }, [
    { kind: 'some', keys: ['at', 'after'] },
    { kind: 'not-both', keys: ['at', 'after'] },
    { kind: 'needs', key: 'after', other: 'by' },
    { kind: 'needs', key: 'by', other: 'after' },
]).transform((written) => {
    if (written.at)
        return { kind: 'at', line: written.line, at: written.at };
    if (written.after && written.by)
        return { kind: 'after', line: written.line, after: written.after, by: written.by };
    return z.NEVER;
});
const className = z
    .string({ error: 'className' })
    .refine(isClassName, { error: 'className' })
    .meta({ pattern: '^[^\\s:]+$' });
/** `- RuntimeWarning: message` without quotes is a mapping of one key to YAML; what is meant is clear. */
const unquotedWarning = z
    .record(z.string(), line, { error: 'warning' })
    .refine((written) => Object.keys(written).every((name) => isClassName(name) && !Object.hasOwn(ownKeys, name)), {
    error: 'Unexpected mapping, expected `Category: message`',
    params: { shape: 'warning' },
})
    .refine((written) => Object.keys(written).length === 1, {
    error: 'Unexpected mapping, expected one `Category: message`',
    params: { shape: 'warning' },
})
    .meta({ minProperties: 1, maxProperties: 1, propertyNames: { pattern: '^[^\\s:]+$' } })
    .transform((written) => {
    const [entry] = Object.entries(written);
    return entry ? { category: entry[0], message: messageOf(entry[1]) } : z.NEVER;
});
const ownKeys = { category: true, message: true };
const warning = z.union([
    textOf('warning', readWarning, named),
    mapping('warning', 'warning', { category: className, message: line.optional() }).transform(({ category, message }) => ({ category, message: messageOf(message) })),
    unquotedWarning,
], { error: 'warning' });
const warnings = z.union([textOf('warnings', readWarnings, named), z.array(warning, { error: 'warnings' })], {
    error: 'warnings',
});
const errorMessage = z.union([textOf('line', readMessage, anyText), patternMapping], { error: 'line' });
const error = z.union([
    textOf('error', readError, named),
    mapping('error', 'error', { type: className, message: errorMessage.optional() }).transform(({ type, message }) => ({
        error: { type, message: messageOf(message) },
    })),
], { error: 'error' });
const holds = z.union([someText('expressions').transform((text) => [text]), someOf('expressions', someText('expressions'))], { error: 'expressions' });
const comparison = mapping('comparison', 'comparison', { program: someText('reference'), duration: ratio.optional(), cpu: ratio.optional() }, [{ kind: 'some', keys: ['duration', 'cpu'] }]);
/** What a claim expects of its program. Values are read; places are added by the decoder. */
export const expectSchema = mapping('expect', 'expect', {
    stdout: checkedStream.optional(),
    stderr: checkedStream.optional(),
    contains: linesOfStreams.optional(),
    lacks: linesOfStreams.optional(),
    unordered: someOf('someLines', line).optional(),
    order: order.optional(),
    duration: time.optional(),
    timeline: someOf('moments', moment).optional(),
    cpu: time.optional(),
    warnings: warnings.optional(),
    error: error.optional(),
    exit: z.int({ error: 'exitStatus' }).min(0, { error: 'exitStatus' }).max(255, { error: 'exitStatus' }).optional(),
    ends: z.enum(['exit', 'error', 'timeout'], { error: 'ends' }).optional(),
    holds: holds.optional(),
    'compared-with': comparison.optional(),
}, [{ kind: 'not-empty' }]);
const allLines = 'Unexpected `...` alone, which every output satisfies, expected a line pattern';
function readOneLine(text) {
    const pattern = readLine(text);
    if (typeof pattern === 'string' || pattern.kind !== 'any-lines')
        return pattern;
    return 'Unexpected `...`, which stands for any lines, expected one line (of three dots: `{ like: "..." }`)';
}
function readStream(text) {
    return readLines(text);
}
function readSeveralLines(text) {
    const lines = readLines(text);
    if (lines.length === 0)
        return 'Unexpected empty text, expected one or more line patterns';
    return lines.some(({ kind }) => kind === 'any-lines')
        ? 'Unexpected `...`, which stands for any lines, expected one or more line patterns'
        : lines;
}
/** `...` as a message says that any will do. */
function messageOf(pattern) {
    return pattern === undefined || pattern.kind === 'any-lines' ? null : pattern;
}
