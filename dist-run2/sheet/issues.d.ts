import type * as z from 'zod';
import type { Problem } from '../model/problem.ts';
import type { Node } from './tree.ts';
type Issue = z.core.$ZodIssue;
/** The Problems that the issues of a schema are, with their places in the tree that was checked. */
export declare function problemsOf(path: string, tree: Node, issues: readonly Issue[]): readonly Problem[];
/** The order of Problems in a file; equal ones, which aliases can bring about, once. */
export declare function sortProblems(problems: readonly Problem[]): readonly Problem[];
export {};
