import { z } from 'zod';
import { rules } from '../model/rules.js';
/** The report that a results file holds, or what is wrong with it; `path` is the file that the Problems name. */
export function parseResults(text, path = 'results') {
    const json = parseJson(text);
    if (json instanceof SyntaxError)
        return [invalidResults(path, `Unexpected text, expected JSON: ${json.message}`)];
    const parsed = resultsSchema.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    return parsed.error.issues.map((issue) => invalidResults(path, describeIssue(issue)));
}
/** JSON that does not so much as say that it is a results file, such as that of another reporter in the same folder. */
export function isOtherJson(text) {
    const json = parseJson(text);
    return !(json instanceof SyntaxError) && !resultsName.safeParse(json.value).success;
}
/** JSON Schema (draft 7) of the results file, generated from the schema that checks it. */
export function resultsJsonSchema() {
    return z.toJSONSchema(resultsSchema, { target: 'draft-7', io: 'input' });
}
const line = z
    .number()
    .int()
    .min(1)
    .max(2 ** 31);
const position = z.strictObject({ line, column: line }).describe('Counted from 1; columns count UTF-16 code units');
const lineOnly = z.strictObject({ line });
/** Came after the first files of this version were written, which do not have it. */
const laterText = z.string().nullable().default(null);
const seconds = z.number().min(0);
const count = z
    .number()
    .int()
    .min(0)
    .max(2 ** 31);
const verdict = z.enum(['verified', 'refuted', 'stale', 'undecided', 'attested', 'known-wrong']);
const severity = z.enum(['error', 'warning']);
/** An open set in the JSON Schema, where rules may be added; this version reads those that it knows. */
const ruleId = z.string().transform((text, context) => {
    if (isRuleId(text))
        return text;
    context.addIssue({ code: 'custom', message: `Unexpected rule \`${text}\`, expected a rule of this version` });
    return z.NEVER;
});
const blockSchema = z.strictObject({
    id: z.string(),
    selector: z.string(),
    lang: z.string().nullable(),
    place: position.describe('Of the opening fence'),
    endLine: line,
    role: z.enum(['program', 'output', 'ignored', 'unclaimed', 'session']),
});
const programSchema = z.strictObject({
    name: z.string(),
    lines: z.array(z.strictObject({ text: z.string(), place: lineOnly.nullable().describe('null where the sheet added the line') })),
});
const runSchema = z.strictObject({
    id: z.string(),
    program: z.string(),
    python: z.string().describe('Exact version of the interpreter'),
    clock: z.enum(['real', 'virtual']),
    clockBecause: laterText.describe('Why it is the real one though the choice was left open'),
    cached: z.boolean(),
    observedAt: laterText.describe('ISO 8601, UTC: when it was seen, where it comes from the cache'),
    repeat: count.describe('Counted from 0'),
    ended: z.enum(['exit', 'error', 'timeout', 'killed', 'crashed']),
    exit: z
        .number()
        .int()
        .min(-(2 ** 32))
        .max(2 ** 32)
        .nullable(),
    durationSeconds: seconds.nullable(),
    cpuSeconds: seconds.nullable(),
    isolation: z.string(),
    events: z.array(z.strictObject({ at: z.number(), stream: z.enum(['stdout', 'stderr']), text: z.string() })),
    warnings: z.array(z.strictObject({ at: z.number(), category: z.string(), message: z.string(), place: lineOnly.nullable() })),
    error: z
        .strictObject({ type: z.string(), message: z.string(), place: lineOnly.nullable(), traceback: z.string() })
        .nullable(),
});
const findingSchema = z.strictObject({
    kind: z.string().describe('The key of the expectation'),
    python: z.string(),
    run: z.string(),
    holds: z.boolean(),
    expected: z.string(),
    actual: z.string(),
});
const directiveSchema = z.strictObject({
    tool: z.string(),
    text: z.string().describe('As written'),
    place: position,
    block: z.string().nullable().describe('Id of the block that it is about; null where that is all below it'),
    effect: z.enum([
        'skip',
        'raises',
        'continue',
        'group',
        'output',
        'not-compared',
        'leave-out',
        'fixture',
        'import',
        'retry',
        'environment',
        'setup',
        'forget',
    ]),
    pythons: z
        .array(z.string())
        .nullable()
        .describe('Versions on which its condition holds, or may; null where it has none'),
});
const claimSchema = z.strictObject({
    id: z.string(),
    quotes: z.array(z.string()),
    place: position.nullable().describe('Of the first quote; null where the document no longer says it'),
    implicit: z.boolean(),
    program: z.string().nullable(),
    verdict,
    byPython: z.record(z.string(), verdict).describe('By exact version, sorted as versions are'),
    runs: z.array(z.string()),
    reason: z.string().nullable().describe('A code, a colon, and a sentence'),
    findings: z.array(findingSchema),
});
const documentSchema = z.strictObject({
    path: z.string(),
    title: z.string().nullable(),
    sha256: z.string(),
    blocks: z.array(blockSchema),
    programs: z.array(programSchema),
    runs: z.array(runSchema),
    claims: z.array(claimSchema),
    directives: z.array(directiveSchema).default([]).describe('Marks of other tools that were honoured'),
});
const summarySchema = z.strictObject({
    verified: count,
    refuted: count,
    stale: count,
    undecided: count,
    attested: count,
    knownWrong: count,
    blocks: z.strictObject({ python: count, run: count, ignored: count, unclaimed: count }),
    runs: count,
    cachedRuns: count,
    problems: count,
});
const problemSchema = z.strictObject({
    ruleId,
    path: z.string(),
    place: position.nullable(),
    reason: z.string(),
    severity,
});
/** The order of the keys is that of the file: zod writes objects in the order of their shape. */
const resultsSchema = z
    .strictObject({
    schema: z.literal('claimcheck-results/1'),
    tool: z.strictObject({ version: z.string() }),
    startedAt: z
        .string()
        .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)
        .describe('ISO 8601, UTC'),
    durationSeconds: seconds,
    summary: summarySchema,
    interpreters: z.array(z.strictObject({ implementation: z.string(), version: z.string() })),
    documents: z.array(documentSchema),
    problems: z.array(problemSchema),
})
    .meta({ title: 'Results of claimcheck, version 1' });
const resultsName = z.looseObject({ schema: z.string().startsWith('claimcheck-results/') });
function isRuleId(text) {
    return Object.hasOwn(rules, text);
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return error;
        throw error;
    }
}
function describeIssue(issue) {
    return `At \`${issue.path.map(String).join('.')}\`: ${issue.message}`;
}
function invalidResults(path, reason) {
    return {
        ruleId: 'invalid-results',
        path,
        place: null,
        reason,
        advice: 'Write it again with `claimcheck verify --reporter json=FILE`.',
        severity: 'error',
    };
}
