import { constraintParams, refusalParams } from './grammar.js';
import { homeOf, keysOf } from './keys.js';
import { nearest } from './nearest.js';
import { shapeOf } from './shapes.js';
import { shown } from './shown.js';
import { entryOf, keyPlace, nodeAt } from './tree.js';
/** The Problems that the issues of a schema are, with their places in the tree that was checked. */
export function problemsOf(path, tree, issues) {
    const found = issues.flatMap((issue) => settle(issue, []));
    const unknown = new Map();
    for (const { issue, steps } of found) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        unknown.set(pathName(steps), { words: issue.keys, mapping: issue.message });
    }
    return found
        .filter(({ issue, steps }) => !isExplained(issue, steps, tree, unknown))
        .flatMap(({ issue, steps }) => explain(issue, nodeAt(tree, steps), steps, tree))
        .map((slip) => ({ ...slip, path, severity: 'error' }));
}
/** The order of Problems in a file; equal ones, which aliases can bring about, once. */
export function sortProblems(problems) {
    const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...different.values()].toSorted((left, right) => {
        const lines = (left.place?.line ?? 0) - (right.place?.line ?? 0);
        const columns = (left.place?.column ?? 0) - (right.place?.column ?? 0);
        return lines || columns || (left.ruleId < right.ruleId ? -1 : Number(left.ruleId > right.ruleId));
    });
}
/** Of a union the issues of the branch that the value was most likely meant for; of two equally near ones the first. */
function settle(issue, above) {
    const steps = [...above, ...issue.path];
    if (issue.code !== 'invalid_union')
        return [{ issue, steps }];
    const branches = issue.errors.filter((branch) => !isOtherKind(branch));
    const [best] = branches.toSorted((left, right) => weight(left) - weight(right));
    return best ? best.flatMap((inner) => settle(inner, steps)) : [{ issue, steps }];
}
/** True where the value is of another kind than the branch wants: text for a list, a list for a mapping. */
function isOtherKind(branch) {
    return branch.some((issue) => {
        if (issue.path.length > 0)
            return false;
        if (issue.code === 'invalid_union')
            return issue.errors.every((inner) => isOtherKind(inner));
        return issue.code === 'invalid_type' || issue.code === 'invalid_value';
    });
}
/** How far a value is from a branch. */
function weight(branch) {
    const weights = branch.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1));
    return weights.reduce((sum, each) => sum + each, 0);
}
/**
 * A missing key needs no Problem of its own where a key in the same mapping was meant for it: one that is misspelt, or
 * that belongs under it, or text with a colon in it that became a mapping.
 */
function isExplained(issue, steps, tree, unknown) {
    const [at, wanted] = missingKeys(issue, steps, tree);
    const found = unknown.get(pathName(at));
    if (!found || wanted.length === 0)
        return false;
    const anyWouldDo = wanted.length === keysOf(found.mapping).length;
    if (anyWouldDo || insteadOfText.has(found.mapping))
        return true;
    return found.words.some((word) => nearest(word, wanted) !== null || wanted.includes(homeOf(word) ?? ''));
}
function missingKeys(issue, steps, tree) {
    if (issue.code === 'custom')
        return [steps, constraintParams.safeParse(issue.params).data?.wanted ?? []];
    const key = absentKey(steps, tree);
    return key === null ? [steps, []] : [steps.slice(0, -1), [key]];
}
/** The last step of a path where its mapping has no such key, else null. */
function absentKey(steps, tree) {
    const key = steps.at(-1);
    const parent = nodeAt(tree, steps.slice(0, -1));
    return typeof key === 'string' && parent.kind === 'mapping' && !parent.entries.has(key) ? key : null;
}
function explain(issue, node, steps, tree) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, issue.message, node));
    if (issue.code === 'custom')
        return [custom(issue, node)];
    if (issue.code === 'invalid_key')
        return [invalidName(issue, nodeAt(tree, steps.slice(0, -1)), String(steps.at(-1)))];
    const shape = shapeOf(issue.message);
    const key = absentKey(steps, tree);
    if (key !== null) {
        const reason = `Unexpected mapping without \`${key}\`, expected \`${key}\`: ${shape.expected}`;
        return [{ ruleId: 'missing-key', place: nodeAt(tree, steps.slice(0, -1)).place, reason, advice: shape.advice }];
    }
    const reason = `Unexpected ${describe(node)}, expected ${shape.expected}`;
    return [{ ruleId: shape.ruleId, place: node.place, reason, advice: hint(issue, node, shape) }];
}
function unknownKey(key, mapping, node) {
    const valid = keysOf(mapping);
    const place = keyPlace(node, key);
    const home = homeOf(key);
    const near = home === null || home === mapping ? nearest(key, valid) : null;
    const expected = near === null ? `one of ${valid.map((word) => `\`${word}\``).join(', ')}` : `\`${near}\``;
    const reason = `Unexpected key ${shown(key)}, expected ${expected}`;
    return { ruleId: 'unknown-key', place, reason, advice: near ? `Write \`${near}\`.` : keyHint(key, mapping, node) };
}
/** Mappings that stand where text is usual: one with a key that nobody knows was text with a colon in it. */
const insteadOfText = new Set(['linePattern', 'quote', 'selector', 'streams', 'error', 'warning']);
function keyHint(key, mapping, node) {
    const value = entryOf(node, key)?.value;
    if (node.kind === 'mapping' && node.flow && value?.kind === 'scalar' && value.value === null && value.source === '') {
        return 'A comma parts the entries of `{ … }`: if it belongs to a text, quote the text.';
    }
    if (insteadOfText.has(mapping))
        return `YAML reads \`: \` as key and value: if \`${key}: …\` is text, quote it.`;
    const home = homeOf(key);
    if (home === null || home === mapping)
        return null;
    return `\`${key}\` belongs ${home === 'expect' ? 'under `expect`' : `into a ${home}`}.`;
}
function custom(issue, node) {
    const constraint = constraintParams.safeParse(issue.params).data;
    if (constraint) {
        const [place = node.place] = constraint.at.map((key) => keyPlace(node, key)).toSorted((a, b) => -compare(a, b));
        return { ruleId: constraint.ruleId, place, reason: issue.message, advice: constraintAdvice(constraint.wanted) };
    }
    const refused = refusalParams.safeParse(issue.params).data;
    const shape = shapeOf(refused?.shape ?? issue.message);
    const reason = refused ? issue.message : `Unexpected ${describe(node)}, expected ${shape.expected}`;
    return { ruleId: shape.ruleId, place: node.place, reason, advice: shape.advice };
}
function constraintAdvice(wanted) {
    return wanted.length === 0 ? 'Remove one of the two.' : `Add ${wanted.map((key) => `\`${key}\``).join(' or ')}.`;
}
function invalidName(issue, mapping, key) {
    const shape = shapeOf(issue.issues[0]?.message ?? issue.message);
    const reason = `Unexpected ${shown(key)}, expected ${shape.expected}`;
    return { ruleId: shape.ruleId, place: keyPlace(mapping, key), reason, advice: shape.advice };
}
/** What to do about a value of the wrong kind; the slips that YAML invites come first. */
function hint(issue, node, shape) {
    if (node.kind === 'list')
        return shape.advice;
    if (node.kind === 'mapping') {
        const [entry] = node.entries.keys();
        const isText = shape.quotable && node.entries.size === 1 && !node.flow;
        return isText ? `YAML reads \`: \` as key and value: if \`${entry}: …\` is text, quote it.` : shape.advice;
    }
    if (node.swallowed === 'anchor')
        return 'YAML reads a leading `&` as the name of an anchor: quote the text.';
    if (node.swallowed === 'comment')
        return 'YAML reads `#` as the start of a comment: quote the text.';
    if (node.value === null && node.source === '')
        return shape.advice ?? 'Write a value, or remove the key.';
    if (typeof node.value !== 'string')
        return shape.quotable ? `Quote it: "${node.source}"` : shape.advice;
    if (issue.code === 'invalid_value') {
        const near = nearest(node.value, issue.values.map(String));
        return near === null ? (shape.advice ?? 'Write one of these words.') : `Write \`${near}\`.`;
    }
    return shape.advice;
}
function describe(node) {
    switch (node.kind) {
        case 'list':
            return node.items.length === 0 ? 'empty list' : 'list';
        case 'mapping':
            return node.entries.size === 0 ? 'empty mapping' : 'mapping';
        case 'scalar':
            return describeScalar(node.value, node.source);
    }
}
function describeScalar(value, source) {
    if (value === null)
        return source === '' ? 'empty value' : `\`${source}\``;
    if (typeof value !== 'string')
        return `${typeof value === 'number' ? 'number' : 'truth value'} \`${source}\``;
    if (value.trim() === '')
        return 'empty text';
    return shown(value);
}
function compare(left, right) {
    return left.line - right.line || left.column - right.column;
}
function pathName(steps) {
    return JSON.stringify(steps.map(String));
}
