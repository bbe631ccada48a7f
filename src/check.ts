import { readInline } from './document/inline.ts';
import { loadChangedSources } from './changed.ts';
import type { ChangedRequest } from './changed.ts';
import { loadDocument } from './load.ts';
import type { DocumentSource } from './load.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { Document } from './model/document.ts';
import type { ClaimFilter, Context, Plan } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { ClockChoice } from './model/program-source.ts';
import { filterPlan } from './plan/filter.ts';
import { nearestNames } from './plan/likeness.ts';
import { makePlan } from './plan/plan.ts';

/** What a plan depends on besides the files. */
export interface PlanSettings {
  readonly interpreters: readonly Interpreter[];
  /** Specs that were asked for and that no interpreter was found for. */
  readonly missing: readonly string[];
  readonly timeoutSeconds: number | null;
  readonly repeat: number | null;
  readonly clock: ClockChoice | null;
  /** Packages that all programs need. */
  readonly requirements: readonly string[];
  /** Only claims in whose id or quotes this text occurs. */
  readonly grep: string | null;
  /** Only these claims, as `path#id`, of documents that have some of them still. */
  readonly failed?: ReadonlySet<string>;
}

/** One document, loaded, parsed and planned; `plan.documents` is empty where it could not be read. */
export interface CheckedDocument {
  readonly plan: Plan;
  /** Of the document and of the plan; those of the sheets are told when they are loaded. */
  readonly problems: readonly Problem[];
  /** Path and text, for code frames. */
  readonly texts: readonly (readonly [string, string])[];
  /** Some filter took claims away. */
  readonly filtered: boolean;
}

export interface Check {
  readonly documents: readonly CheckedDocument[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Load, parse, plan: everything that can be said without running anything. */
export async function check(request: ChangedRequest, settings: PlanSettings): Promise<Check> {
  const sources = await loadChangedSources(request);
  const documents: CheckedDocument[] = [];
  for (const source of sources.documents) documents.push(await checkDocument(source, request.cwd, settings));
  const problems = [...sources.problems, ...documents.flatMap((each) => each.problems)];
  return {
    documents,
    problems: [
      ...problems,
      ...(sources.idleBecause === null
        ? findNothing(request.paths, problems, documents.map(foundIn).reduce(addFound, foundNothing))
        : []),
    ],
    texts: new Map([...sources.texts, ...documents.flatMap((each) => each.texts)]),
  };
}

export async function checkDocument(
  source: DocumentSource,
  cwd: string,
  settings: PlanSettings,
): Promise<CheckedDocument> {
  const { document, text, problems } = await loadDocument(source, cwd);
  const plan = planWhole(document, source, settings);
  return {
    plan: narrowed(plan, source, settings),
    filtered: source.filters.length > 0 || settings.grep !== null || settings.failed !== undefined,
    problems: [
      ...problems,
      ...(document?.problems ?? []),
      ...plan.problems,
      ...findUnused(plan, source),
      ...(document === null ? [] : source.filters.flatMap((filter) => findUnmatched(plan, source.path, filter))),
    ],
    texts: text === null ? [] : [[source.path, text]],
  };
}

/** The plan of the same document, as it was read, with some of its blocks after all that stands above them. */
export function planInContext(
  { plan: { documents } }: CheckedDocument,
  source: DocumentSource,
  { context, ...settings }: PlanSettings & { readonly context: Context },
): Plan {
  const [planned] = documents;
  return narrowed(planWhole(planned?.document ?? null, source, settings, context), source, settings);
}

function narrowed(plan: Plan, { path, filters }: DocumentSource, { grep, failed }: PlanSettings): Plan {
  const texts: readonly ClaimFilter[] = grep === null ? [] : [{ kind: 'text', text: grep }];
  return [filters, texts, failedOf(plan, path, failed)].reduce(filterPlan, plan);
}

/** None, which lets all through, where what failed is there under its name no more: it may have got another one. */
function failedOf(plan: Plan, path: string, failed: PlanSettings['failed']): readonly ClaimFilter[] {
  const ids = plan.documents.flatMap(({ claims }) => claims.map(({ id }) => id));
  return ids.filter((id) => failed?.has(`${path}#${id}`)).map((id) => ({ kind: 'claim', id }));
}

function planWhole(
  document: Document | null,
  source: DocumentSource,
  { interpreters, missing, timeoutSeconds, repeat, clock, requirements }: PlanSettings,
  context?: Context,
): Plan {
  const asWritten = makePlan({
    documents: document === null ? [] : [{ document, sheets: source.sheets }],
    interpreters,
    missing,
    settings: { timeoutSeconds, repeat, clock, requirements },
    readInline,
    ...(context === undefined ? {} : { context }),
  });
  return withBaseline(asWritten, source);
}

/** What a sheet says of a claim goes before what the baseline says of it. */
function withBaseline(plan: Plan, { baseline }: DocumentSource): Plan {
  if (baseline === undefined || baseline.size === 0) return plan;
  const documents = plan.documents.map((planned) => ({
    ...planned,
    claims: planned.claims.map((claim) => ({
      ...claim,
      knownWrong: claim.knownWrong ?? baseline.get(claim.id) ?? null,
    })),
  }));
  return { ...plan, documents };
}

/** The Problem of a line of the baseline that fits no claim of its document, or one that its sheet marks itself. */
function findUnused({ documents }: Plan, { path, baseline }: DocumentSource): readonly Problem[] {
  const claims = documents.flatMap((planned) => planned.claims);
  return [...(documents.length === 0 ? [] : (baseline?.values() ?? []))]
    .filter((entry) => !claims.some(({ id, knownWrong }) => id === entry.id && knownWrong === entry))
    .map(({ id, path: file, place }) => ({
      ruleId: 'unused-ignore',
      path: file,
      place,
      reason: `Unexpected \`${path}#${id}\`, expected a claim that its sheet does not mark itself: see \`claimcheck list ${path}\``,
      advice: 'Remove the entry: `claimcheck baseline` adds what fails under its new name.',
      severity: 'error',
    }));
}

/** The Problem of a filter that no claim of the document passes, such as `a.md#slip`. */
function findUnmatched(plan: Plan, path: string, filter: ClaimFilter): readonly Problem[] {
  if (filterPlan(plan, [filter]).documents.some(({ claims }) => claims.length > 0)) return [];
  const ids = plan.documents.flatMap(({ claims }) => claims.map(({ id }) => id));
  const address = filter.kind === 'claim' ? `#${filter.id}` : `:${filter.kind === 'line' ? filter.line : filter.text}`;
  const near = filter.kind === 'claim' ? nearestNames(filter.id, ids, 3).map((id) => `\`${id}\``) : [];
  const expected =
    filter.kind === 'claim'
      ? `the id of a claim${near.length === 0 ? '' : ` such as ${near.join(', ')}`}`
      : `a line that a quote of a claim or a block of its program stands on${nearestLines(plan, filter)}`;
  return [
    {
      ruleId: 'unmatched-filter',
      path: `${path}${address}`,
      place: null,
      reason: `Unexpected \`${address}\` that fits no claim, expected ${expected}`,
      advice: `See the claims with \`claimcheck list ${path}\`.`,
      severity: 'error',
    },
  ];
}

/** Of the claims on both sides of a line, with where they stand: `; nearest are \`a\` at line 3 and \`b\` at line 9`. */
function nearestLines({ documents }: Plan, filter: ClaimFilter): string {
  if (filter.kind !== 'line') return '';
  const { line } = filter;
  const standing = documents.flatMap(({ document, programs, claims }) => {
    const blockOf = (name: string | null): number | null => {
      const id = programs.find((each) => each.name === name)?.blockIds[0];
      return document.blocks.find((each) => each.id === id)?.place.line ?? null;
    };
    return claims.flatMap(({ id, quotes, programName }) => {
      const at = quotes[0]?.place.line ?? blockOf(programName);
      return at === null ? [] : [{ id, at }];
    });
  });
  const above = standing.toSorted((a, b) => b.at - a.at).find(({ at }) => at < line);
  const below = standing.toSorted((a, b) => a.at - b.at).find(({ at }) => at > line);
  const near = [above, below].flatMap((each) => (each === undefined ? [] : [`\`${each.id}\` at line ${each.at}`]));
  return near.length === 0 ? '' : `; the nearest: ${near.join(', ')}`;
}

/** How much there was to check. */
export interface Found {
  readonly documents: number;
  readonly claims: number;
  /** Some filter took claims of a document away. */
  readonly filtered: boolean;
}

export const foundNothing: Found = { documents: 0, claims: 0, filtered: false };

export function foundIn({ plan: { documents }, filtered }: CheckedDocument): Found {
  const claims = documents.reduce((sum, planned) => sum + planned.claims.length, 0);
  return { documents: 1, claims, filtered: documents.length > 0 && filtered };
}

export function addFound(a: Found, b: Found): Found {
  return { documents: a.documents + b.documents, claims: a.claims + b.claims, filtered: a.filtered || b.filtered };
}

/** Nothing to check is a mistake of the input, never a success: the Problem that says so, where it is so. */
export function findNothing(
  paths: readonly string[],
  problems: readonly Problem[],
  { documents, claims, filtered }: Found,
): readonly Problem[] {
  if (claims > 0 || problems.some((problem) => problem.severity === 'error')) return [];
  const what = documents === 0 ? 'no document' : 'neither a claim nor a Python block';
  return [
    {
      ruleId: filtered ? 'unmatched-filter' : 'nothing-to-check',
      path: paths.join(' '),
      place: null,
      reason: filtered
        ? 'Unexpected filters that no claim passes together, expected the id, a line or some text of a claim'
        : `Unexpected input with ${what}, expected a document with Python blocks or a sheet with claims`,
      advice: filtered
        ? 'See the claims with `claimcheck list`.'
        : 'Name a Markdown document or a folder that holds one.',
      severity: 'error',
    },
  ];
}
