import type { Block, Document } from '../../model/document.ts';
import { isPython, sourceText } from '../session.ts';
import { programText } from '../source.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { readNames } from './names.ts';
import type { Part } from './pieces.ts';
import { proseBeside } from './prose.ts';
import type { State } from './state.ts';

/**
 * Whether nobody can say which definitions a block is meant to be run with: it replaces a class or a function that the
 * code above it uses, or takes one that stands above in several forms, none of them under its own heading, or nearer to it
 * in a fence that does not say that it is Python, or in a block that is only another way of writing one; or one of several
 * values, the last of another section.
 */
export function isRedefined(document: Document, block: Block, prefix: readonly Part[], state: State): boolean {
  const above = programText(prefix.flatMap((part) => part.pieces.flatMap((piece) => piece.lines)));
  const isReplaced = definedIn(sourceText(block)).some((name) => {
    const definitions = definedIn(above).filter((each) => each === name).length;
    return definitions > 0 && occurrences(above, name) > definitions;
  });
  const taken = takenIn(block, prefix);
  return (
    isReplaced ||
    prefix.some((part) => part.block !== block && isAlternative(document, part.block)) ||
    taken.some((name) => isAmbiguous(block, name, state) || isInBareFence(document, block, name, prefix)) ||
    valuesTakenIn(block, prefix).some((name) => isAmbiguousValue(document, block, name, state))
  );
}

/** `Compare it to:` a block that assigns in the place of the one above, and not after it. */
function isAlternative(document: Document, block: Block): boolean {
  const isAssigning = /^(?:>>> )?[A-Za-z_][\w, ]* = /mu.test(sourceText(block));
  return isAssigning && alternative.test(proseBeside(document, block).above?.text ?? '');
}

const alternative =
  /^(?:or|alternatively|compare (?:it|this|that) (?:to|with)|instead(?: of this| of that)?|(?:this|it) is (?:equivalent|the same)|equivalent|oder|ou(?: bien)?|o bien|или|或者|或|または)\P{L}*$/iu;

/** Assigned in blocks above, and not in this one. */
function valuesTakenIn(block: Block, prefix: readonly Part[]): readonly string[] {
  const own = sourceText(block);
  const lent = new Set(prefix.flatMap((part) => assignedIn(sourceText(part.block)).map(({ name }) => name)));
  const assigned = new Set(assignedIn(own).map(({ name }) => name));
  return [...lent].filter((name) => !assigned.has(name) && occurrences(own, name) > 0);
}

/** Several blocks above give it several values, the last of them in another section. */
function isAmbiguousValue(document: Document, block: Block, name: string, state: State): boolean {
  const makers = state.earlier(block).flatMap((each) => {
    const values = assignedIn(sourceText(each)).filter((assigned) => assigned.name === name);
    return values.length === 0 ? [] : [{ section: sectionOf(document, each), values }];
  });
  const different = new Set(makers.flatMap(({ values }) => values.map(({ value }) => value)));
  return different.size > 1 && makers.at(-1)?.section !== sectionOf(document, block);
}

/** The heading of the first two levels that it stands under, by its line. */
function sectionOf({ headings }: Document, { heading }: Block): number {
  const path: number[] = [];
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) path.unshift(headings[at]?.place.line ?? 0);
  return path[1] ?? path[0] ?? 0;
}

interface Assigned {
  readonly name: string;
  readonly value: string;
}

/** `a = 1` at the margin. */
function assignedIn(source: string): readonly Assigned[] {
  return [...source.matchAll(/^(?:>>> )?(?<name>[A-Za-z_]\w*)(?:: [^=]+)? = (?<value>.+)$/gmu)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    value: (groups?.['value'] ?? '').trim(),
  }));
}

function isInBareFence({ blocks }: Document, block: Block, name: string, prefix: readonly Part[]): boolean {
  const lent = prefix.findLast((part) => definedIn(sourceText(part.block)).includes(name))?.block;
  return blocks.some(
    (each) =>
      each.lang === null &&
      (lent?.endLine ?? Infinity) < each.place.line &&
      each.endLine < block.place.line &&
      definedIn(each.lines.map(({ text }) => text).join('\n')).includes(name),
  );
}

/** It uses what the next block writes anew: readers are shown why. */
export function isRewrittenNext({ blocks }: Document, block: Block): boolean {
  const python = blocks.filter(isPython);
  const at = python.indexOf(block);
  const next = python[at + 1];
  const above = python.slice(0, Math.max(0, at)).flatMap((each) => definedIn(sourceText(each)));
  const own = sourceText(block);
  const names = next === undefined ? [] : definedIn(sourceText(next));
  return names.some((name) => above.includes(name) && own.includes(`${name}(`) && !definedIn(own).includes(name));
}

/** Classes and functions at the top level; a header without its colon defines none. */
function definedIn(source: string): readonly string[] {
  return [...source.matchAll(/^(?:async def|def|class) (?<name>\w+)(?:.*:|.*[(,[]\s*$)/gmu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
}

function takenIn(block: Block, prefix: readonly Part[]): readonly string[] {
  const own = sourceText(block);
  const lent = prefix.flatMap((part) => definedIn(sourceText(part.block)));
  const defined = new Set(definedIn(own));
  return [...new Set(lent)].filter((name) => !defined.has(name) && occurrences(own, name) > 0);
}

function isAmbiguous(block: Block, name: string, state: State): boolean {
  const makers = state.earlier(block).filter((each) => definedIn(sourceText(each)).includes(name));
  const different = new Set(makers.map((each) => definitionOf(sourceText(each), name)));
  return different.size > 1 && makers.every(({ heading }) => heading !== block.heading);
}

/** With its body. */
function definitionOf(source: string, name: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => definedIn(line).includes(name));
  const length = lines.slice(start + 1).findIndex((line) => /^\S/u.test(line));
  return lines
    .slice(start, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trimEnd();
}

function occurrences(text: string, name: string): number {
  return text.split(/[^\w\u0080-\u{10ffff}]+/u).filter((word) => word === name).length;
}

/** A handler for any error hides that a name is missing, which the reader may have. */
export function hidesMissing(lines: readonly ProgramLine[]): boolean {
  const source = programText(lines);
  const isHiding = /^\s*except\b\s*(?:\(?.*\b(?:Base)?Exception\b.*|.*\bNameError\b.*)?:/mu.test(source);
  return isHiding && readNames(source).missing.size > 0;
}
