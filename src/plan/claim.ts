import type { Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { AnchoredQuote, Program, Question } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramReference } from '../model/program-source.ts';
import type { Claim, ClaimBasis, Sheet } from '../model/sheet.ts';
import { findDefaultBlock } from './default-program.ts';
import { pythonOf } from './needs.ts';
import { isConstant } from './constant-expression.ts';
import { ambiguousQuote, comparedWithItself, constantHolds, noProgram, quoteGone } from './problems.ts';
import { runSignature } from './programs.ts';
import type { Programs } from './programs.ts';
import { anchorQuote } from './quote.ts';
import type { QuoteMatch } from './quote.ts';
import { resolveAlone, resolveReference, resolveSource } from './resolve.ts';
import type { Resolution, Scope } from './resolve.ts';
import type { AskedVersions } from './versions.ts';
import { askVersions } from './versions.ts';
import { blocksOf, whyUnresolved } from './unresolved.ts';

/** A claim of a sheet found in its document, before its runs are planned. */
export interface ClaimDraft {
  readonly id: string;
  readonly claim: Claim;
  readonly sheet: Sheet;
  /** Empty where stale. */
  readonly quotes: readonly AnchoredQuote[];
  readonly program: Program | null;
  readonly answer: SettledQuestion | RunsAnswer;
}

/** What is asked of a claim that has nothing to run. */
export type SettledQuestion = Exclude<Question, { kind: 'runs' | 'clean' }>;

export interface RunsAnswer {
  readonly kind: 'runs';
  readonly basis: ProgramBasis;
  readonly program: Program;
  /** The other program of each `compared-with`, in their order. */
  readonly compared: readonly Program[];
  readonly versions: AskedVersions;
}

export type ProgramBasis = Extract<ClaimBasis, { kind: 'program' }>;

export type DraftResult =
  | { readonly kind: 'draft'; readonly draft: ClaimDraft }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What the claims of one document have in common. */
export interface ClaimContext {
  readonly document: Document;
  readonly programs: Programs;
  readonly interpreters: readonly Interpreter[];
  readonly missing: readonly string[];
  readonly readInline: (markdown: string) => string;
}

/** Anchors the quotes of a claim and finds its program; every Problem of the claim at once. */
export function draftClaim(context: ClaimContext, sheet: Sheet, claim: Claim, id: string): DraftResult {
  const matches = claim.quotes.map((quote) => ({
    quote,
    match: anchorQuote(context.document, quote, context.readInline),
  }));
  const ambiguous = matches.flatMap(({ quote, match }) =>
    match.kind === 'ambiguous' ? [ambiguousQuote(sheet, quote, match.occurrences)] : [],
  );
  const gone = matches.flatMap(({ quote, match }) => (match.kind === 'gone' ? [quoteGone(quote, match)] : []));
  const quotes = matches.flatMap(({ match }) => (match.kind === 'anchored' ? [match.quote] : []));
  const answered = answer(context, { sheet, claim, id }, matches[0]?.match);
  const problems = [...ambiguous, ...(answered.kind === 'refused' ? answered.problems : [])];
  if (answered.kind === 'refused' || problems.length > 0) return { kind: 'refused', problems };
  const { program } = answered;
  const [reason] = gone;
  const found: SettledQuestion | RunsAnswer = reason === undefined ? answered.answer : { kind: 'stale', reason };
  const draft = { id, claim, sheet, program, answer: found, quotes: found.kind === 'stale' ? [] : quotes };
  return { kind: 'draft', draft };
}

interface Subject {
  readonly sheet: Sheet;
  readonly claim: Claim;
  readonly id: string;
}

type Answered =
  | { readonly kind: 'answered'; readonly program: Program | null; readonly answer: SettledQuestion | RunsAnswer }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function answer(context: ClaimContext, subject: Subject, match: QuoteMatch | undefined): Answered {
  const { basis } = subject.claim;
  switch (basis.kind) {
    case 'program':
      return answerWithProgram(context, subject, basis, match);
    case 'attest':
    case 'open':
    case 'known-wrong-only':
      return { kind: 'answered', program: null, answer: basis };
  }
}

function answerWithProgram(
  context: ClaimContext,
  subject: Subject,
  basis: ProgramBasis,
  match: QuoteMatch | undefined,
): Answered {
  const own = findProgram(context, subject, basis, match);
  const compared = basis.expectations.flatMap((expectation) =>
    expectation.kind === 'compared-with'
      ? [addResolved(context, subject.sheet, expectation.program.text, referred(context, subject, expectation.program))]
      : [],
  );
  const all = [own, ...compared];
  const problems = [
    ...all.flatMap((each) => (each.kind === 'refused' ? each.problems : [])),
    ...findEmpty(subject.sheet, basis, own, compared),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const program = own.kind === 'program' ? own.program : null;
  const gone = all.find((each) => each.kind === 'gone');
  if (gone !== undefined || program === null) {
    return { kind: 'answered', program, answer: { kind: 'stale', reason: gone?.reason ?? '' } };
  }
  const others = compared.flatMap((each) => (each.kind === 'program' ? [each.program] : []));
  const unresolved = whyUnresolved([program, ...others].flatMap((each) => blocksOf(context.document, each)));
  if (unresolved !== null) return { kind: 'answered', program, answer: unresolved };
  const versions = askVersions({
    ...context,
    claimRange: basis.python,
    sheetRange: subject.sheet.python,
    scriptRange: pythonOf(context.document, program.blockIds),
    since: basis.since,
  });
  return { kind: 'answered', program, answer: { kind: 'runs', basis, program, compared: others, versions } };
}

/** Expectations that any program would meet. */
function findEmpty(
  sheet: Sheet,
  { expectations }: ProgramBasis,
  own: FoundProgram,
  compared: readonly FoundProgram[],
): readonly Problem[] {
  const others = compared.values();
  return expectations.flatMap((each): readonly Problem[] => {
    if (each.kind === 'holds') {
      return each.expressions.filter(isConstant).map((expression) => constantHolds(sheet, each.place, expression));
    }
    const other = each.kind === 'compared-with' ? others.next().value : undefined;
    if (each.kind !== 'compared-with' || own.kind !== 'program' || other?.kind !== 'program') return [];
    return isSameRun(own.program, other.program) ? [comparedWithItself(sheet, each.program)] : [];
  });
}

/** What they are called does not matter. */
function isSameRun(left: Program, right: Program): boolean {
  return runSignature(left) === runSignature(right);
}

type FoundProgram = Exclude<Resolution, { kind: 'program' }> | { readonly kind: 'program'; readonly program: Program };

function findProgram(
  context: ClaimContext,
  subject: Subject,
  { program }: ProgramBasis,
  match: QuoteMatch | undefined,
): FoundProgram {
  const { sheet, claim, id } = subject;
  switch (program.kind) {
    case 'reference':
      return addResolved(context, sheet, program.reference.text, referred(context, subject, program.reference));
    case 'inline':
      return addResolved(context, sheet, id, resolveSource(scopeOf(context, sheet), program.source));
    case 'default': {
      if (match === undefined) return { kind: 'refused', problems: [noProgram(sheet, claim)] };
      // Without its quote nobody can say which block is meant; that the quote is gone is said elsewhere.
      if (match.kind !== 'anchored') return { kind: 'gone', reason: '' };
      const block = findDefaultBlock(context.document, match.quote, match.line);
      if (block === null) return { kind: 'refused', problems: [noProgram(sheet, claim)] };
      return addResolved(context, sheet, block.id, { kind: 'program', program: resolveAlone(block) });
    }
  }
}

function referred(context: ClaimContext, { sheet }: Subject, reference: ProgramReference): Resolution {
  return resolveReference(scopeOf(context, sheet), reference, 'claim');
}

function scopeOf({ document }: ClaimContext, sheet: Sheet): Scope {
  return { document, sheet, trail: [] };
}

/** A block that stands for itself is named after its id. */
function addResolved({ programs }: ClaimContext, sheet: Sheet, name: string, resolution: Resolution): FoundProgram {
  if (resolution.kind !== 'program') return resolution;
  const { program } = resolution;
  const block = program.source === null ? program.ownBlocks[0] : undefined;
  return { kind: 'program', program: programs.add(block?.id ?? name, [sheet], program) };
}
