import type { ClaimReport, Finding } from '../../model/report.ts';

/** One expectation of a claim, and all that was seen of it, over interpreters and repeats. */
export interface Expected {
  readonly kind: string;
  readonly expected: string;
  readonly holds: boolean;
  readonly seen: readonly Seen[];
}

export interface Seen {
  readonly actual: string;
  readonly holds: boolean;
  readonly versions: readonly string[];
}

/** The findings of a claim put together: what does not hold comes first, else in the order of the sheet. */
export function expectationsOf(claim: ClaimReport): readonly Expected[] {
  const groups = groupBy(claim.findings, (finding) => `${finding.kind}\0${finding.expected}`);
  const all = [...groups.values()].flatMap(toExpected);
  return [...all.filter((each) => !each.holds), ...all.filter((each) => each.holds)];
}

function toExpected(findings: readonly Finding[]): readonly Expected[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { kind, expected } = first;
  const same = groupBy(findings, (finding) => `${finding.holds}\0${finding.actual}`);
  const seen = [...same.values()].flatMap(([one, ...others]) => {
    if (one === undefined) return [];
    const versions = [...new Set([one, ...others].map((each) => each.python))];
    return [{ actual: one.actual, holds: one.holds, versions }];
  });
  return [{ kind, expected, holds: seen.every((each) => each.holds), seen: seen.toSorted(brokenFirst) }];
}

function brokenFirst(a: Seen, b: Seen): number {
  return Number(a.holds) - Number(b.holds);
}

export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
