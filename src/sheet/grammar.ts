import * as z from 'zod';
import type { keys, MappingName } from './keys.ts';
import { keysOf } from './keys.ts';
import type { ShapeName } from './shapes.ts';

/**
 * How keys of one mapping depend on each other. Both the check and its form in the JSON Schema are made from it.
 * `some`: at least one of them; `not-both`: they exclude each other; `needs`: one has no meaning without the other.
 */
export type Constraint =
  | { readonly kind: 'some'; readonly keys: readonly string[] }
  | { readonly kind: 'not-both'; readonly keys: readonly [string, string] }
  | { readonly kind: 'needs'; readonly key: string; readonly other: string }
  | { readonly kind: 'not-empty' };

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
export function mapping<N extends MappingName, F extends Record<keyof (typeof keys)[N] & string, z.ZodType>>(
  name: N,
  shape: ShapeName,
  fields: F,
  constraints: readonly Constraint[] = [],
) {
  return z
    .strictObject(fields, { error: (issue) => (issue.code === 'unrecognized_keys' ? name : shape) })
    .superRefine(
      (value, context) => {
        const present = new Set(Object.keys(value));
        for (const constraint of constraints) {
          const issue = violation(constraint, present, name);
          if (issue) context.addIssue({ code: 'custom', message: issue.message, params: issue.params });
        }
      },
      { when: ({ value }) => isMapping(value) },
    )
    .meta({ id: name, ...jsonConstraints(constraints) });
}

/**
 * Text that `read` understands; its string result is the reason for a refusal, which counts as `refused`. `pattern` is
 * for editors only.
 */
export function textOf<T extends object>(
  shape: ShapeName,
  read: (text: string) => T | string,
  pattern: RegExp,
  refused: ShapeName = shape,
) {
  return z
    .string({ error: shape })
    .transform((text, context) => {
      const value = read(text);
      if (typeof value !== 'string') return value;
      context.addIssue({ code: 'custom', message: value, params: { shape: refused } });
      return z.NEVER;
    })
    .meta({ pattern: pattern.source });
}

/** Text that is not blank. */
export function someText(shape: ShapeName) {
  return z.string({ error: shape }).regex(/\S/u, { error: shape });
}

/** A list that is not empty. */
export function someOf<T extends z.ZodType>(shape: ShapeName, item: T) {
  return z.array(item, { error: shape }).min(1, { error: shape });
}

/** What the issue of a refused text tells beside its message: the shape, for its rule and advice. */
export const refusalParams = z.object({ shape: z.string() });

interface Violation {
  readonly message: string;
  readonly params: z.infer<typeof constraintParams>;
}

function violation(constraint: Constraint, present: ReadonlySet<string>, name: MappingName): Violation | null {
  switch (constraint.kind) {
    case 'not-empty':
      if (present.size > 0) return null;
      return {
        message: `Unexpected empty mapping, expected at least one of ${listed(keysOf(name))}`,
        params: missing([], keysOf(name)),
      };
    case 'some':
      if (constraint.keys.some((key) => present.has(key))) return null;
      return {
        message: `Unexpected mapping without ${listed(constraint.keys)}, expected one of them`,
        params: missing([], constraint.keys),
      };
    case 'needs':
      if (!present.has(constraint.key) || present.has(constraint.other)) return null;
      return {
        message: `Unexpected \`${constraint.key}\` without \`${constraint.other}\`, expected both`,
        params: missing([constraint.key], [constraint.other]),
      };
    case 'not-both': {
      if (!constraint.keys.every((key) => present.has(key))) return null;
      const [first, second] = constraint.keys;
      return {
        message: `Unexpected \`${first}\` beside \`${second}\`, expected one of them`,
        params: { ruleId: 'conflicting-keys', at: [...constraint.keys], wanted: [] },
      };
    }
  }
}

function missing(at: readonly string[], wanted: readonly string[]): Violation['params'] {
  return { ruleId: 'missing-key', at: [...at], wanted: [...wanted] };
}

/** The constraints in the words of JSON Schema (draft 7). */
function jsonConstraints(constraints: readonly Constraint[]): Record<string, unknown> {
  const isEmpty = constraints.some(({ kind }) => kind === 'not-empty');
  const dependencies: Record<string, string[]> = {};
  const all: unknown[] = [];
  for (const constraint of constraints) {
    if (constraint.kind === 'some') all.push({ anyOf: constraint.keys.map((key) => ({ required: [key] })) });
    if (constraint.kind === 'not-both') all.push({ not: { required: [...constraint.keys] } });
    if (constraint.kind === 'needs') (dependencies[constraint.key] ??= []).push(constraint.other);
  }
  return {
    ...(isEmpty ? { minProperties: 1 } : {}),
    ...(all.length > 0 ? { allOf: all } : {}),
    ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
  };
}

function listed(words: readonly string[]): string {
  const marked = words.map((word) => `\`${word}\``);
  const last = marked.at(-1) ?? '';
  return marked.length < 2 ? last : `${marked.slice(0, -1).join(', ')} or ${last}`;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
