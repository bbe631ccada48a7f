import type { ClaimReport, Finding } from '../model/report.ts';

/** What one expectation of a claim met: the same expectation on several interpreters and repeats, put together. */
export interface Evidence {
  readonly kind: string;
  readonly expected: string;
  /** False: what was seen is not what was expected. True: it is, where it must not be. */
  readonly holds: boolean;
  /** Different things seen, in the order of the versions. */
  readonly seen: readonly { readonly actual: string; readonly versions: readonly string[] }[];
}

/** The findings that speak against a claim: those that do not hold, else all on the versions that are not verified. */
export function evidenceAgainst(claim: ClaimReport): readonly Evidence[] {
  const blamed = claim.findings.filter((finding) => isBlamed(claim, finding.python));
  const broken = blamed.filter((finding) => !finding.holds);
  return [...groupBy(broken.length > 0 ? broken : blamed, keyOf).values()].flatMap(toEvidence);
}

/** Whether expected and seen are the same kind of text, so that a difference line by line says something. */
export function isComparedByLine(kind: string): boolean {
  return kind === 'stdout' || kind === 'stderr';
}

/** Versions on which the claim is not verified; none where no single version decided. */
export function versionsAgainst(claim: ClaimReport): readonly string[] {
  return Object.keys(claim.byPython).filter((version) => isBlamed(claim, version));
}

export function versionsFor(claim: ClaimReport): readonly string[] {
  return Object.keys(claim.byPython).filter((version) => !isBlamed(claim, version));
}

function isBlamed(claim: ClaimReport, version: string): boolean {
  return claim.byPython[version] !== 'verified';
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.kind, finding.expected, finding.holds]);
}

function toEvidence(findings: readonly Finding[]): readonly Evidence[] {
  const [first] = findings;
  if (first === undefined) return [];
  const seen = [...groupBy(findings, (finding) => finding.actual)].map(([actual, same]) => {
    return { actual, versions: [...new Set(same.map((finding) => finding.python))] };
  });
  return [{ kind: first.kind, expected: first.expected, holds: first.holds, seen }];
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
