import * as z from 'zod';
import type { keys, MappingName } from './keys.ts';
import type { ShapeName } from './shapes.ts';
/**
 * How keys of one mapping depend on each other. Both the check and its form in the JSON Schema are made from it.
 * `some`: at least one of them; `not-both`: they exclude each other; `needs`: one has no meaning without the other.
 */
export type Constraint = {
    readonly kind: 'some';
    readonly keys: readonly string[];
} | {
    readonly kind: 'not-both';
    readonly keys: readonly [string, string];
} | {
    readonly kind: 'needs';
    readonly key: string;
    readonly other: string;
} | {
    readonly kind: 'not-empty';
};
/** What the issue of a broken constraint tells beside its message, which is the reason of the Problem. */
export declare const constraintParams: z.ZodObject<{
    ruleId: z.ZodEnum<{
        "conflicting-keys": "conflicting-keys";
        "missing-key": "missing-key";
    }>;
    at: z.ZodArray<z.ZodString>;
    wanted: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
/**
 * A mapping without further keys. Its issues have the mapping's name as message for unknown keys, and the name of a
 * shape for a value that is no mapping.
 */
export declare function mapping<N extends MappingName, F extends Record<keyof (typeof keys)[N] & string, z.ZodType>>(name: N, shape: ShapeName, fields: F, constraints?: readonly Constraint[]): z.ZodObject<{ -readonly [P in keyof F]: F[P]; }, z.core.$strict>;
/**
 * Text that `read` understands; its string result is the reason for a refusal, which counts as `refused`. `pattern` is
 * for editors only.
 */
export declare function textOf<T extends object>(shape: ShapeName, read: (text: string) => T | string, pattern: RegExp, refused?: ShapeName): z.ZodPipe<z.ZodString, z.ZodTransform<Awaited<T>, string>>;
/** Text that is not blank. */
export declare function someText(shape: ShapeName): z.ZodString;
/** A list that is not empty. */
export declare function someOf<T extends z.ZodType>(shape: ShapeName, item: T): z.ZodArray<T>;
/** What the issue of a refused text tells beside its message: the shape, for its rule and advice. */
export declare const refusalParams: z.ZodObject<{
    shape: z.ZodString;
}, z.core.$strip>;
