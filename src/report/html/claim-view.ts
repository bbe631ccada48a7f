import { failsGate } from '../../model/gate.ts';
import type { PlannedClaim, PlannedDocument } from '../../model/plan.ts';
import type { ClaimReport, DocumentReport, ReportFrame, Verdict } from '../../model/report.ts';

/** A claim as the page has it. */
export interface ClaimView {
  readonly claim: ClaimReport;
  /** Null where the document was not planned, or no longer is as it was. */
  readonly planned: PlannedClaim | null;
  /** By which its marks in the text and its note are told to belong together; null for implicit ones. */
  readonly number: number | null;
  readonly fails: boolean;
  /** What the filters look at. For each version a word such as `0-refuted`, and `0-failed` where it fails there. */
  readonly tokens: readonly string[];
}

/** One document and all that its page shows. */
export interface PageInput {
  readonly report: ReportFrame;
  readonly document: DocumentReport;
  /** Null: the text of the document is not at hand as it was when it was checked. */
  readonly planned: PlannedDocument | null;
  readonly claims: readonly ClaimView[];
  /** Exact versions of the interpreters, as the report orders them. */
  readonly versions: readonly string[];
  readonly commit: string | null;
}

export function viewPage(
  report: ReportFrame,
  document: DocumentReport,
  options: { readonly planned: PlannedDocument | null; readonly commit: string | null; readonly strict: boolean },
): PageInput {
  const versions = report.interpreters.map((each) => each.version);
  const planned = new Map(options.planned?.claims.map((claim) => [claim.id, claim]));
  let number = 0;
  const claims = document.claims.map((claim): ClaimView => {
    const fails = failsGate(claim, options.strict);
    if (!claim.implicit) number += 1;
    return {
      claim,
      planned: planned.get(claim.id) ?? null,
      number: claim.implicit ? null : number,
      fails,
      tokens: tokensOf(claim, fails, versions),
    };
  });
  return { report, document, planned: options.planned, claims, versions, commit: options.commit };
}

/** What no single version decided concerns all of them. */
function tokensOf(claim: ClaimReport, fails: boolean, versions: readonly string[]): readonly string[] {
  const decided = Object.keys(claim.byPython).length > 0;
  const failing = versions.filter((version) => failsOn(claim, version));
  return versions.flatMap((version, index) => {
    const verdict = decided ? claim.byPython[version] : claim.verdict;
    if (verdict === undefined) return [];
    const failsHere = fails && (failing.length === 0 || failing.includes(version));
    return [`${index}`, `${index}-${verdict}`, ...(failsHere ? [`${index}-failed`] : [])];
  });
}

/** Where one version speaks for all of a claim's failure. */
function failsOn(claim: ClaimReport, version: string): boolean {
  const verdict = claim.byPython[version];
  return verdict === claim.verdict && verdict !== 'verified';
}

/** Worst first: the order of counts, filters and lists. */
export const verdictOrder = [
  'refuted',
  'stale',
  'undecided',
  'known-wrong',
  'verified',
  'attested',
] as const satisfies readonly Verdict[];

export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdictOrder.find((verdict) => verdicts.includes(verdict)) ?? 'verified';
}

/** Each told by its shape, so that no colour is needed. All are in the fonts that come with any system. */
export const symbols = {
  verified: '✓',
  refuted: '✗',
  stale: '!',
  undecided: '?',
  attested: '✎',
  'known-wrong': '≠',
} satisfies Record<Verdict, string>;

/** Address of a claim within its page. */
export function linkTo(claim: ClaimReport): string {
  return `#${encodeURIComponent(claim.id)}`;
}

/** Ids of the page's own; claims have theirs to themselves, as no colon can stand at the end of `claimcheck`. */
export function ownId(name: string): string {
  return `claimcheck:${name}`;
}
