import type { Block, Document } from '../../model/document.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { sourceText } from '../session.ts';
import { programText } from '../source.ts';
import { readNames } from './names.ts';
import type { State } from './state.ts';

/** Whether it takes one of several values that it may mean, or hides that something is missing. */
export function isUncertain(document: Document, block: Block, state: State, lines: readonly ProgramLine[]): boolean {
  return isOneOfSeveral(document, block, state) || hidesMissing(lines);
}

/**
 * Whether a block goes on from a value that sections above give a name to, each another one, and not its own: nobody can say
 * which of them is meant.
 */
function isOneOfSeveral(document: Document, block: Block, state: State): boolean {
  const section = sectionOf(document, block);
  return [...readNames(`${sourceText(block)}\n`).missing].some((name) => {
    const makers = state.earlier(block).flatMap((each) => {
      const line = valueOf(sourceText(each), name);
      return line === undefined ? [] : [{ line, section: sectionOf(document, each) }];
    });
    const different = new Set(makers.map(({ line }) => line));
    return different.size > 1 && makers.at(-1)?.section !== section;
  });
}

/** The last statement that binds the name, as far as its first line and the one below it tell. */
function valueOf(source: string, name: string): string | undefined {
  const bound = [
    ...source.matchAll(new RegExp(String.raw`^${name}(?:\s*:[^=\n]+)?\s*=(?!=).*(?:\n[ \t]+\S.*)?`, 'gmu')),
  ];
  return bound.at(-1)?.[0];
}

/** The heading of the first two levels that it stands under, by its line. */
function sectionOf({ headings }: Document, { heading }: Block): number {
  const path: number[] = [];
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) path.unshift(headings[at]?.place.line ?? 0);
  return path[1] ?? path[0] ?? 0;
}

/** A handler for any error hides that a name is missing, which the reader may have. */
function hidesMissing(lines: readonly ProgramLine[]): boolean {
  const source = programText(lines);
  const isHiding = /^\s*except\b\s*(?:\(?.*\b(?:Base)?Exception\b.*|.*\bNameError\b.*)?:/mu.test(source);
  return isHiding && readNames(source).missing.size > 0;
}
