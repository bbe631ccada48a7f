import type { Document } from '../model/document.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { AskedInterpreter, Context, Plan, PlannedClaim, PlannedDocument, Question } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ClaimDraft, RunsAnswer } from './claim.ts';
import type { CleanDraft } from './clean.ts';
import { draftDocument } from './document-plan.ts';
import type { DocumentDraft, ShownDraft } from './document-plan.ts';
import type { RunSettings } from './programs.ts';
import { Runs } from './runs.ts';
import type { ShownClaim } from './shown/claim.ts';
import { sortInterpreters } from './versions.ts';

export interface PlanInput {
  readonly documents: readonly { readonly document: Document; readonly sheets: readonly Sheet[] }[];
  /** Those asked for. */
  readonly interpreters: readonly Interpreter[];
  /** Specs that were asked for and that no interpreter was found for; default none. */
  readonly missing?: readonly string[];
  /** What the options say; they override the sheets. */
  readonly settings: RunSettings;
  readonly context?: Context;
  /** The visible text of one line of Markdown. */
  readonly readInline: (markdown: string) => string;
}

/**
 * What will be run and what will be asked of it: quotes anchored, programs composed, equal runs planned once. A claim
 * with a Problem is left out, and the others go on.
 */
export function makePlan(input: PlanInput): Plan {
  const interpreters = sortInterpreters(input.interpreters);
  const drafts = input.documents.map(({ document, sheets }) =>
    draftDocument({ ...input, document, sheets, interpreters, missing: input.missing ?? [] }),
  );
  const runs = new Runs(drafts.map((draft) => draft.programs));
  const documents = drafts.map((draft) => planDocument(draft, runs));
  const problems = drafts.flatMap((draft) => draft.problems);
  return { documents, runs: runs.all, interpreters, problems: eachOnce(problems) };
}

function planDocument(draft: DocumentDraft, runs: Runs): PlannedDocument {
  const { document, sheets, roles, programs } = draft;
  const places = new Map(document.blocks.map((block) => [block.id, block.place]));
  const implicit = [
    ...draft.cleans.map((clean) => {
      const place = clean.shown?.place ?? places.get(clean.program.blockIds[0] ?? '') ?? null;
      return implicitClaim(document, clean.program.name, place, askClean(clean, runs));
    }),
    ...draft.gonePrograms.map(({ name, reason }) => implicitClaim(document, name, null, { kind: 'stale', reason })),
  ];
  const shown = draft.shown.flatMap((each) => each.claims.flatMap((claim) => planShown(document, each, claim, runs)));
  const skipped = draft.skipped.map(({ block, why }) => {
    return { ...implicitClaim(document, block.id, block.place, why), programName: null };
  });
  const claims = [...draft.claims.map((claim) => planClaim(document, claim, runs)), ...implicit, ...shown, ...skipped];
  return { document, sheets, roles, programs, claims, directives: draft.directives };
}

function planClaim(document: Document, { id, claim, sheet, ...draft }: ClaimDraft, runs: Runs): PlannedClaim {
  return {
    id,
    documentPath: document.path,
    sheetPath: sheet.path,
    sheetPlace: claim.place,
    quotes: draft.quotes,
    quoteTexts: claim.quotes.map((quote) => quote.text),
    implicit: false,
    programName: draft.program?.name ?? null,
    question: draft.answer.kind === 'runs' ? askRuns(draft.answer, runs) : draft.answer,
    knownWrong: claim.knownWrong,
  };
}

function askRuns({ basis, program, compared, versions }: RunsAnswer, runs: Runs): Question {
  const probes = basis.expectations.flatMap(probesOf);
  const { clock } = program;
  const asked = versions.asked.map(({ interpreter, mustHold }): AskedInterpreter => ({
    interpreter,
    mustHold,
    runs: runs.add({ program, interpreter, clock, probes }),
    // Figures of two clocks cannot be compared.
    comparedRuns: compared.map((other) => runs.add({ program: other, interpreter, clock, probes: [] })),
  }));
  const { expectations, howOften, since } = basis;
  const { boundaryNotSeen, emptyReason, missing } = versions;
  return { kind: 'runs', expectations, howOften, asked, since, boundaryNotSeen, emptyReason, missing };
}

function probesOf(expectation: Expectation): readonly string[] {
  return expectation.kind === 'holds' ? expectation.expressions : [];
}

function askClean({ program, interpreters, expected, shown }: CleanDraft, runs: Runs): Question {
  const asked = interpreters.map((interpreter): AskedInterpreter => ({
    interpreter,
    mustHold: true,
    runs: runs.add({ program, interpreter, clock: program.clock, probes: [] }),
    comparedRuns: [],
  }));
  if (shown === null || shown === undefined) return { kind: 'clean', asked, expected };
  const { runs: count, modules } = shown.order;
  return {
    kind: 'clean',
    asked,
    expected,
    asItStands: shown.asItStands,
    ...(count > 1 ? { anyRun: true } : {}),
    ...(modules.length > 0 ? { mayLack: modules } : {}),
  };
}

/** None where a mark asks it of no interpreter that is at hand. */
function planShown(document: Document, draft: ShownDraft, claim: ShownClaim, runs: Runs): readonly PlannedClaim[] {
  const { program, interpreters } = draft;
  const there = interpreters.filter(
    (each) => claim.when === null || claim.when === undefined || claim.when(each) === true,
  );
  if (there.length === 0 && interpreters.length > 0) return [];
  const asked = there.map((interpreter): AskedInterpreter => ({
    interpreter,
    mustHold: true,
    runs: runs.add({ program, interpreter, clock: program.clock, probes: [] }),
    comparedRuns: [],
  }));
  const base = implicitClaim(document, program.name, claim.quotes[0]?.place ?? null, askShown(claim, asked, draft));
  const quoteTexts = claim.quotes.map(({ text }) => text);
  return [{ ...base, id: `${program.name}/${claim.name}`, quotes: claim.quotes, quoteTexts }];
}

function askShown(
  { asks }: ShownClaim,
  asked: readonly AskedInterpreter[],
  { asItStands, isEnoughOnce }: ShownDraft,
): Question {
  if (asks.kind !== 'expectations') return { ...asks, asked, asItStands, ...(isEnoughOnce ? { anyRun: true } : {}) };
  return {
    kind: 'runs',
    expectations: asks.expectations,
    howOften: isEnoughOnce ? 'sometimes' : 'always',
    asked,
    since: null,
    boundaryNotSeen: false,
    emptyReason: null,
    missing: [],
  };
}

function implicitClaim(
  document: Document,
  programName: string,
  sheetPlace: PlannedClaim['sheetPlace'],
  question: Question,
): PlannedClaim {
  return {
    id: `${programName}/clean`,
    documentPath: document.path,
    sheetPath: null,
    sheetPlace,
    quotes: [],
    quoteTexts: [],
    implicit: true,
    programName,
    question,
    knownWrong: null,
  };
}

/** Claims that share a program share its Problems. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
