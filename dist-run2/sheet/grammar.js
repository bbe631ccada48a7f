import * as z from 'zod';
import { keysOf } from './keys.js';
/** What the issue of a broken constraint tells beside its message, which is the reason of the Problem. */
export const constraintParams = z.object({
    ruleId: z.enum(['missing-key', 'conflicting-keys']),
    /** The Problem stands at the last of these keys; where none is given, at the mapping. */
    at: z.array(z.string()),
    /** Any of these would do: a misspelt one explains the issue. */
    wanted: z.array(z.string()),
});
/**
 * A mapping without further keys. Its issues have the mapping's name as message for unknown keys, and the name of a
 * shape for a value that is no mapping.
 */
export function mapping(name, shape, fields, constraints = []) {
    return z
        .strictObject(fields, { error: (issue) => (issue.code === 'unrecognized_keys' ? name : shape) })
        .superRefine((value, context) => {
        const present = new Set(Object.keys(value));
        for (const constraint of constraints) {
            const issue = violation(constraint, present, name);
            if (issue)
                context.addIssue({ code: 'custom', message: issue.message, params: issue.params });
        }
    }, { when: ({ value }) => isMapping(value) })
        .meta({ id: name, ...jsonConstraints(constraints) });
}
/**
 * Text that `read` understands; its string result is the reason for a refusal, which counts as `refused`. `pattern` is
 * for editors only.
 */
export function textOf(shape, read, pattern, refused = shape) {
    return z
        .string({ error: shape })
        .transform((text, context) => {
        const value = read(text);
        if (typeof value !== 'string')
            return value;
        context.addIssue({ code: 'custom', message: value, params: { shape: refused } });
        return z.NEVER;
    })
        .meta({ pattern: pattern.source });
}
/** Text that is not blank. */
export function someText(shape) {
    return z.string({ error: shape }).regex(/\S/u, { error: shape });
}
/** A list that is not empty. */
export function someOf(shape, item) {
    return z.array(item, { error: shape }).min(1, { error: shape });
}
/** What the issue of a refused text tells beside its message: the shape, for its rule and advice. */
export const refusalParams = z.object({ shape: z.string() });
function violation(constraint, present, name) {
    switch (constraint.kind) {
        case 'not-empty':
            if (present.size > 0)
                return null;
            return {
                message: `Unexpected empty mapping, expected at least one of ${listed(keysOf(name))}`,
                params: missing([], keysOf(name)),
            };
        case 'some':
            if (constraint.keys.some((key) => present.has(key)))
                return null;
            return {
                message: `Unexpected mapping without ${listed(constraint.keys)}, expected one of them`,
                params: missing([], constraint.keys),
            };
        case 'needs':
            if (!present.has(constraint.key) || present.has(constraint.other))
                return null;
            return {
                message: `Unexpected \`${constraint.key}\` without \`${constraint.other}\`, expected both`,
                params: missing([constraint.key], [constraint.other]),
            };
        case 'not-both': {
            if (!constraint.keys.every((key) => present.has(key)))
                return null;
            const [first, second] = constraint.keys;
            return {
                message: `Unexpected \`${first}\` beside \`${second}\`, expected one of them`,
                params: { ruleId: 'conflicting-keys', at: [...constraint.keys], wanted: [] },
            };
        }
    }
}
function missing(at, wanted) {
    return { ruleId: 'missing-key', at: [...at], wanted: [...wanted] };
}
/** The constraints in the words of JSON Schema (draft 7). */
function jsonConstraints(constraints) {
    const isEmpty = constraints.some(({ kind }) => kind === 'not-empty');
    const dependencies = {};
    const all = [];
    for (const constraint of constraints) {
        if (constraint.kind === 'some')
            all.push({ anyOf: constraint.keys.map((key) => ({ required: [key] })) });
        if (constraint.kind === 'not-both')
            all.push({ not: { required: [...constraint.keys] } });
        if (constraint.kind === 'needs')
            (dependencies[constraint.key] ??= []).push(constraint.other);
    }
    return {
        ...(isEmpty ? { minProperties: 1 } : {}),
        ...(all.length > 0 ? { allOf: all } : {}),
        ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
    };
}
function listed(words) {
    const marked = words.map((word) => `\`${word}\``);
    const last = marked.at(-1) ?? '';
    return marked.length < 2 ? last : `${marked.slice(0, -1).join(', ')} or ${last}`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
