import * as z from 'zod';
import { mapping, someOf, someText, textOf } from './grammar.js';
import { readRequirement } from './requirement.js';
import { readVersionRange } from './version.js';
import { duration } from './sheet-schema.js';
const count = z.int({ error: 'count' }).min(1, { error: 'count' });
const truth = z.boolean({ error: 'truth' });
const percent = z.number({ error: 'percent' }).min(0, { error: 'percent' }).max(100, { error: 'percent' });
/** The options of `verify`, under the names of the command line. */
export const configSchema = mapping('config', 'config', {
    paths: textOrList('texts', someText('text')).optional(),
    expectations: textOrList('texts', someText('text')).optional(),
    dialect: z
        .enum(['commonmark', 'docusaurus', 'mdbook', 'mkdocs', 'myst', 'quarto', 'vitepress'], { error: 'dialect' })
        .optional(),
    python: textOrList('pythonSpecs', textOf('pythonSpecs', readPythonSpec, /\S/).transform(({ spec }) => spec)).optional(),
    'missing-python': z.enum(['fail', 'skip'], { error: 'missingPython' }).optional(),
    clock: z.enum(['auto', 'virtual', 'real', 'both'], { error: 'clocks' }).optional(),
    repeat: count.optional(),
    jobs: count.optional(),
    timeout: duration.optional(),
    grep: someText('text').optional(),
    changed: z.union([truth, someText('changed')], { error: 'changed' }).optional(),
    shard: textOf('shard', readShard, /^\s*\d+\s*\/\s*\d+\s*$/)
        .transform(({ shard }) => shard)
        .optional(),
    reporter: textOrList('texts', someText('text')).optional(),
    strict: truth.optional(),
    'min-coverage': percent.optional(),
    isolation: z.enum(['process', 'network'], { error: 'isolation' }).optional(),
    cache: truth.optional(),
    warm: truth.optional(),
    requirements: textOrList('requirements', textOf('requirements', readRequirement, /^\s*[A-Za-z0-9]/).transform(({ requirement }) => requirement)).optional(),
    install: truth.optional(),
    watch: truth.optional(),
    bail: truth.optional(),
    quiet: truth.optional(),
    verbose: truth.optional(),
    progress: truth.optional(),
});
function textOrList(shape, item) {
    return z.union([item.transform((text) => [text]), someOf(shape, item)], { error: shape });
}
/**
 * A spec is a path, `all`, or one or several version ranges; of what begins like a range it is known here that it is
 * one, the rest is for the search for interpreters to say.
 */
function readPythonSpec(text) {
    const spec = text.trim();
    if (!/^[\d<>=!~]/u.test(spec))
        return spec === '' ? 'Unexpected empty text, expected a Python such as `3.11`' : { spec };
    const isBareList = spec.split(',').every((part) => /^\s*[\d.]+\s*$/u.test(part));
    const refusal = isBareList ? null : readVersionRange(spec);
    return typeof refusal === 'string' && /^[<>=!~]/u.test(spec) ? refusal : { spec };
}
function readShard(text) {
    const [, part, of] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/u.exec(text) ?? [];
    const isPart = Number(part) >= 1 && Number(part) <= Number(of) && Number(of) <= 1000;
    if (isPart)
        return { shard: `${Number(part)}/${Number(of)}` };
    return `Unexpected \`${text.trim()}\`, expected a part such as \`1/3\`, of at most 1000`;
}
