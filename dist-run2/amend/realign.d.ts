import type { LinePattern } from '../model/expectation.ts';
/**
 * Line patterns brought up to date with the lines that were seen: those that still hold stay, `...` stays for what it
 * stands for, literal lines are replaced. Null where a glob or a regular expression holds no more: what it was meant to
 * say, a person must say again.
 */
export declare function realign(patterns: readonly LinePattern[], lines: readonly string[], matches: (pattern: LinePattern, line: string) => boolean): readonly LinePattern[] | null;
