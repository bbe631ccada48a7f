import type { Mark } from './marks.ts';
import type { Source, SourceLine } from './source.ts';
/** Tags within each other, which nothing but the stack limits. */
export declare function refuseDeepTags(marks: readonly Mark[]): void;
/** The text, at its places, without what MDX by itself does not know: it is spaces, and words behind colons stay. */
export declare function mdxOf(source: Source, titles: readonly SourceLine[], marks: readonly Mark[]): string;
