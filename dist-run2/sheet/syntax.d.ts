import type { Document } from 'yaml';
import type { Position } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
/**
 * What keeps a text from being YAML 1.2, one Problem a line: the parser goes on after a mistake, and what it then finds
 * in the same line is a consequence of the first.
 */
export declare function syntaxProblems(path: string, text: string, document: Document.Parsed, positionAt: (offset: number) => Position): readonly Problem[];
