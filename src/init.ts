import { basename, dirname, extname, relative } from 'node:path';
import { loadChangedSources } from './changed.ts';
import type { ChangedSources } from './changed.ts';
import { draftSheet } from './draft/draft.ts';
import type { SheetDraft } from './draft/sheet-draft.ts';
import { settle } from './draft/settle.ts';
import { sheetText } from './draft/sheet-text.ts';
import { isAbsent, isPresent } from './files.ts';
import type { DocumentSource } from './load.ts';
import { failsGate } from './model/gate.ts';
import type { Problem } from './model/problem.ts';
import type { ClaimReport, Report } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import { fromRoot, toRoot } from './root.ts';
import type { Standing } from './root.ts';
import { parseSheet } from './sheet/parse.ts';
import { verifySources } from './verify.ts';

/** What became of a document: a sheet that holds as it stands, the sheet that it has, or why there is none. */
export type Drafted =
  | {
      readonly kind: 'drafted';
      readonly document: string;
      readonly path: string;
      readonly text: string;
      /** Ids of the claims that hold with the sheet, those of it and those that need none. */
      readonly verified: readonly string[];
      /** Of the sheet. */
      readonly claims: number;
      readonly suggestions: number;
      readonly ignores: number;
    }
  | { readonly kind: 'present'; readonly document: string; readonly paths: readonly string[] }
  | { readonly kind: 'nothing'; readonly document: string; readonly because: string };

export interface LocatedClaim {
  readonly document: string;
  readonly claim: ClaimReport;
}

export interface DraftedSheets {
  readonly drafted: readonly Drafted[];
  /** What the documents say and what is not so, before anything was drafted. */
  readonly refuted: readonly LocatedClaim[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Where drafted sheets go: `expectations/<name>.yaml`, or `<name>.claims.yaml` beside the document. */
export type SheetHome = 'expectations' | 'beside';

/** Runs every document that has no sheet, and drafts one for each; writes nothing. */
export async function draftSheets(request: VerifyRequest, home: SheetHome): Promise<DraftedSheets> {
  const sources = await loadChangedSources(request);
  const without = sources.documents.filter(({ sheets }) => sheets.length === 0);
  const present = sources.documents
    .filter(({ sheets }) => sheets.length > 0)
    .map(({ path, sheets }): Drafted => ({ kind: 'present', document: path, paths: sheets.map((each) => each.path) }));
  if (sources.problems.some(({ severity }) => severity === 'error') || (without.length === 0 && present.length > 0)) {
    return { drafted: present, refuted: [], problems: sources.problems, texts: sources.texts };
  }
  const seen = await verifySources({ ...sources, documents: without.map(whole) }, { ...request, bail: false });
  const taken = new Set<string>();
  const drafted: Drafted[] = [];
  for (const source of without) {
    const planned = seen.planned.find(({ document }) => document.path === source.path);
    const report = seen.report.documents.find(({ path }) => path === source.path);
    if (planned === undefined || report === undefined) continue;
    const path = await choosePath(source.path, home, { cwd: request.cwd, root: request.root, taken });
    if (path === null) {
      drafted.push(nothing(source.path, 'the places for its sheet are taken by other files'));
      continue;
    }
    const draft = draftSheet({ planned, report, path: relativeTo(path, source.path) });
    const verified = report.claims.filter(({ verdict }) => verdict === 'verified').length;
    const proven = isEmpty(draft)
      ? nothing(source.path, withoutSheet(verified))
      : await prove(draft, { source, path, request, sources, verified });
    if (proven.kind === 'drafted') taken.add(path);
    drafted.push(proven);
  }
  return {
    drafted: [...present, ...withSomething(drafted, seen.report)].toSorted((a, b) =>
      a.document < b.document ? -1 : 1,
    ),
    refuted: seen.report.documents.flatMap(({ path, claims }) => {
      const own = drafted.find(({ document }) => document === path);
      const holding = new Set(own?.kind === 'drafted' ? own.verified : []);
      const refuted = claims.filter(({ id, verdict }) => verdict === 'refuted' && !holding.has(id));
      return refuted.map((claim) => ({ document: path, claim }));
    }),
    // There is something in those that have a sheet already.
    problems: seen.problems.filter(({ ruleId }) => present.length === 0 || ruleId !== 'nothing-to-check'),
    texts: seen.texts,
  };
}

interface Proof {
  readonly source: DocumentSource;
  readonly path: string;
  readonly request: VerifyRequest;
  readonly sources: ChangedSources;
  /** How many claims hold without a sheet. */
  readonly verified: number;
}

/** Rounds in which what does not hold is taken out of a draft. */
const roundLimit = 5;

/** The draft, run again as the sheet that it will be, without what did not hold this time. */
async function prove(
  first: SheetDraft,
  { source, path, request, sources, verified: holding }: Proof,
): Promise<Drafted> {
  let draft = first;
  const schema = await findSchema('sheet', path, request);
  for (let round = 1; round <= roundLimit; round += 1) {
    if (isEmpty(draft)) break;
    const { text, lines } = sheetText(draft, schema);
    const { sheet, problems: written } = parseSheet(path, new TextEncoder().encode(text));
    if (sheet === null) break;
    const documents = [{ ...whole(source), sheets: [sheet] }];
    const { report, problems } = await verifySources({ ...sources, documents, problems: written }, request);
    const claims = report.documents.flatMap((each) => each.claims);
    const failing = claims.filter((claim) => failsGate(claim, true));
    const wrong = problems.filter((problem) => problem.severity === 'error' && problem.path === path);
    if (failing.length === 0 && wrong.length === 0) {
      const { claims: own, suggestions, ignores } = draft;
      const verified = claims.filter(({ verdict }) => verdict === 'verified').map(({ id }) => id);
      const counts = { verified, claims: own.length, suggestions: suggestions.length, ignores: ignores.length };
      return { kind: 'drafted', document: source.path, path, text, ...counts };
    }
    draft = settle(draft, { failing, wrong: wrong.flatMap(({ place }) => place?.line ?? []), lines, report });
  }
  return nothing(source.path, withoutSheet(holding));
}

function withoutSheet(verified: number): string {
  return verified === 0 ? noClaim : `what it says holds without one (${verified})`;
}

const noClaim = 'no block of it ran clean, and no sentence could be checked';

function nothing(document: string, because: string): Drafted {
  return { kind: 'nothing', document, because };
}

function isEmpty({ claims, suggestions, ignores }: SheetDraft): boolean {
  return claims.length + suggestions.length + ignores.length === 0;
}

/** A sheet that only ignores keeps the others green; by itself it would leave nothing to check. */
function withSomething(drafted: readonly Drafted[], { summary }: Report): readonly Drafted[] {
  if (summary.verified > 0) return drafted;
  return drafted.map((each) =>
    each.kind === 'drafted' && each.verified.length === 0 ? nothing(each.document, noClaim) : each,
  );
}

function whole({ path, sheets, project }: DocumentSource): DocumentSource {
  return { path, sheets, project, filters: [] };
}

async function choosePath(
  document: string,
  home: SheetHome,
  { taken, ...standing }: Standing & { readonly taken: ReadonlySet<string> },
): Promise<string | null> {
  const stem = document.slice(0, document.length - extname(document).length);
  const candidates =
    home === 'beside'
      ? [`${stem}.claims.yaml`]
      : [basename(stem), toRoot(stem, standing).replaceAll('../', '')].map((name) => {
          return fromRoot(`expectations/${name}.yaml`, standing);
        });
  for (const path of candidates) {
    if (!taken.has(path) && (await isAbsent(path, standing.cwd))) return path;
  }
  return null;
}

/** `path`, as the file `from` names it. */
function relativeTo(from: string, path: string): string {
  return relative(dirname(from), path).replaceAll('\\', '/');
}

/** Where an editor finds a JSON Schema: in the package as it is installed here, else as it is published. */
export async function findSchema(
  name: 'sheet' | 'config',
  from: string,
  { cwd, root, version }: Pick<VerifyRequest, 'cwd' | 'root' | 'version'>,
): Promise<string> {
  const installed = fromRoot(`node_modules/claimcheck/schema/${name}.schema.json`, { cwd, root });
  if (await isPresent(installed, cwd)) return relativeTo(from, installed);
  return `https://unpkg.com/claimcheck@${version}/schema/${name}.schema.json`;
}
