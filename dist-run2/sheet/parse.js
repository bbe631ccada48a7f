import { createHash } from 'node:crypto';
import { decodeClaim } from './decode-claim.js';
import { decodeProgram, decodeSelector } from './decode-program.js';
import { withoutDependents } from './dependents.js';
import { makeIds } from './ids.js';
import { problemsOf, sortProblems } from './issues.js';
import { claimIdPattern, programNamePattern, sheetSchema } from './sheet-schema.js';
import { readText } from './text.js';
import { childOf, entryOf, nodeAt, plain } from './tree.js';
import { readYaml } from './yaml.js';
/**
 * Reads a sheet of expectations. Claims and programs that have no Problem are kept when others have one; a claim whose
 * program has one goes with it. `path` is relative to the working directory; it names the file in Problems.
 */
export function parseSheet(path, bytes) {
    const text = readText(path, bytes);
    if (typeof text !== 'string')
        return { sheet: null, problems: [text] };
    const { tree, problems: yamlProblems } = readYaml(path, text);
    if (tree === null)
        return { sheet: null, problems: sortProblems(yamlProblems) };
    const checked = sheetSchema.safeParse(plain(tree));
    const issues = checked.success ? [] : problemsOf(path, tree, checked.error.issues);
    const claims = decodeClaims(path, childrenOf(tree, 'claims'));
    const problems = sortProblems([...yamlProblems, ...issues, ...claims.problems]);
    const document = sheetSchema.shape.document.safeParse(plain(childOf(tree, 'document')));
    if (tree.kind !== 'mapping' || !document.success)
        return { sheet: null, problems };
    const programs = decodePrograms(childOf(tree, 'programs'));
    const sheet = {
        path,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text,
        document: { path: document.data.trim(), place: childOf(tree, 'document').place },
        python: sheetSchema.shape.python.safeParse(plainAt(tree, 'python')).data ?? null,
        timeoutSeconds: sheetSchema.shape.timeout.safeParse(plainAt(tree, 'timeout')).data ?? null,
        programs: programs.decoded,
        claims: claims.decoded,
        ignores: decodeIgnores(childrenOf(tree, 'ignore')),
    };
    return { sheet: withoutDependents(sheet, programs.refused), problems };
}
function decodeClaims(path, nodes) {
    const ids = makeIds(nodes.map((node) => ({ explicit: explicitId(node), quote: firstQuote(node) })));
    const firstLines = new Map();
    const decoded = [];
    const problems = [];
    for (const [index, node] of nodes.entries()) {
        const id = ids[index] ?? '';
        const first = firstLines.get(id);
        if (first !== undefined)
            problems.push(duplicate(path, childOf(node, 'id'), id, first));
        else
            firstLines.set(id, childOf(node, 'id').place.line);
        const read = claimSchema.safeParse(plain(node));
        if (read.success && !node.flawed && first === undefined)
            decoded.push(decodeClaim(read.data, node, id));
    }
    return { decoded, problems };
}
const claimSchema = sheetSchema.shape.claims.unwrap().element;
function duplicate(path, node, id, firstLine) {
    const reason = `Unexpected second claim \`${id}\`, expected an id of its own (the first is in line ${firstLine})`;
    const advice = 'Choose another id, or leave it out: it is then made from the quote.';
    return { ruleId: 'duplicate-id', path, place: node.place, reason, advice, severity: 'error' };
}
function explicitId(node) {
    const id = plainAt(node, 'id');
    return typeof id === 'string' && claimIdPattern.test(id) ? id : null;
}
function firstQuote(node) {
    const [first] = [plainAt(node, 'quote')].flat();
    if (typeof first === 'string')
        return first;
    const text = plain(nodeAt(node, ['quote', 'text']));
    return typeof text === 'string' ? text : null;
}
function decodePrograms(node) {
    const decoded = [];
    const refused = new Set();
    if (node.kind !== 'mapping')
        return { decoded, refused };
    for (const { key: name, value } of node.entries.values()) {
        const read = programSchema.safeParse(plain(value));
        const isRight = read.success && !value.flawed && programNamePattern.test(name);
        if (isRight)
            decoded.push({ ...decodeProgram(read.data, value), name });
        else
            refused.add(name);
    }
    return { decoded, refused };
}
const programSchema = sheetSchema.shape.programs.unwrap().valueType;
function decodeIgnores(nodes) {
    return nodes.flatMap((node) => {
        const read = ignoredSchema.safeParse(plain(node));
        if (!read.success || node.flawed)
            return [];
        const block = decodeSelector(read.data.block, childOf(node, 'block'));
        return [{ block, because: read.data.because, place: node.place }];
    });
}
const ignoredSchema = sheetSchema.shape.ignore.unwrap().element;
function childrenOf(tree, key) {
    const list = entryOf(tree, key)?.value;
    return list?.kind === 'list' ? list.items : [];
}
/** Undefined where the key is absent, as the schemas want it. */
function plainAt(node, key) {
    const entry = entryOf(node, key);
    return entry ? plain(entry.value) : undefined;
}
