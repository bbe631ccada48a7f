import type { Block, Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramReference, ProgramSource, Selector } from '../model/program-source.ts';
import type { Sheet } from '../model/sheet.ts';
import { blockLines, composeOwn } from './compose.ts';
import type { ComposedProgram } from './compose.ts';
import { likeness, nearestNames } from './likeness.ts';
import { ambiguousSelector, blockGone, circularUses, replaceCount, unknownProgram } from './problems.ts';
import { replaceInBlocks } from './replace.ts';
import { findBlocks, nearestSelectors } from './selector.ts';

/** What a program of a sheet comes to in a document. */
export type Resolution =
  | { readonly kind: 'program'; readonly program: ResolvedProgram }
  /** `reason` begins with `block-gone: `. */
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface ResolvedProgram extends ComposedProgram {
  readonly ownBlocks: readonly Block[];
  /** Its own, and behind them those of what it uses. */
  readonly blocks: readonly Block[];
  readonly uses: readonly ResolvedProgram[];
  /** Null for a block that stands for itself. */
  readonly source: ProgramSource | null;
}

/** What the names and selectors of a sheet are looked up in; `trail` are the programs on the way, outermost first. */
export interface Scope {
  readonly document: Document;
  readonly sheet: Sheet;
  readonly trail: readonly string[];
}

/** A name of the sheet's programs, else a selector. `by`: who refers to it. */
export function resolveReference(scope: Scope, reference: ProgramReference, by: 'claim' | 'uses'): Resolution {
  const { sheet, trail } = scope;
  const named = sheet.programs.find((each) => each.name === reference.text);
  if (named === undefined) return resolveSelector(scope, reference, by);
  if (trail.includes(named.name)) {
    const circle = [...trail.slice(trail.indexOf(named.name)), named.name];
    return { kind: 'refused', problems: [circularUses(sheet, reference, circle)] };
  }
  return resolveSource({ ...scope, trail: [...trail, named.name] }, named);
}

export function resolveSource(scope: Scope, source: ProgramSource): Resolution {
  const found = source.blocks.map((selector) => resolveBlock(scope, selector));
  const uses = source.uses.map((reference) => resolveReference(scope, reference, 'uses'));
  const failure = firstFailure([...found, ...uses]);
  if (failure !== null) return failure;
  const ownBlocks = found.flatMap((each) => (each.kind === 'block' ? [each.block] : []));
  const used = uses.flatMap((each) => (each.kind === 'program' ? [each.program] : []));
  const replaced = replaceInBlocks(ownBlocks.map(blockLines), source.replace);
  if (replaced.kind === 'miscounted') {
    return { kind: 'refused', problems: replaced.wrong.map((each) => replaceCount(scope.sheet, each)) };
  }
  const own = composeOwn(replaced.blocks, source);
  const blocks = [...new Set([...ownBlocks, ...used.flatMap((program) => program.blocks)])];
  return { kind: 'program', program: { own, uses: used, ownBlocks, blocks, source } };
}

/** A block that is a program by itself. */
export function resolveAlone(block: Block): ResolvedProgram {
  const own = composeOwn([blockLines(block)], { before: null, inside: null, code: null, after: null });
  return { own, uses: [], ownBlocks: [block], blocks: [block], source: null };
}

type BlockResolution = Exclude<Resolution, { kind: 'program' }> | { readonly kind: 'block'; readonly block: Block };

function resolveBlock({ document, sheet }: Scope, selector: Selector): BlockResolution {
  const match = findBlocks(document, selector);
  switch (match.kind) {
    case 'found':
      return { kind: 'block', block: match.block };
    case 'ambiguous':
      return { kind: 'refused', problems: [ambiguousSelector(sheet, selector, match.candidates)] };
    case 'none':
      return { kind: 'gone', reason: blockGone(selector, match.nearest) };
  }
}

/**
 * A plain word that a program uses is meant as a name, and so is one that is nearly the name of a program. Anything
 * else is a selector, and the document has changed.
 */
function resolveSelector(scope: Scope, reference: ProgramReference, by: 'claim' | 'uses'): Resolution {
  const { document, sheet } = scope;
  const selector = { kind: 'path', ...reference } as const;
  const found = resolveBlock(scope, selector);
  if (found.kind === 'block') return { kind: 'program', program: resolveAlone(found.block) };
  if (found.kind === 'refused' || reference.text.includes('>')) return found;
  const names = sheet.programs.map((program) => program.name);
  const nearest = nearestNames(reference.text, names, 1);
  const isSlip = nearest.some((name) => likeness(name, reference.text) >= 0.7);
  if (by === 'claim' && !isSlip) return found;
  const others = nearestSelectors(document, selector);
  return { kind: 'refused', problems: [unknownProgram(sheet, reference, [...nearest, ...others])] };
}

/** All Problems together; where there are none, the first block that is gone. */
function firstFailure(
  resolutions: readonly (Resolution | BlockResolution)[],
): Exclude<Resolution, { kind: 'program' }> | null {
  const problems = resolutions.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  return resolutions.find((each) => each.kind === 'gone') ?? null;
}
