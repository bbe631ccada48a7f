/** The findings of a claim put together: what does not hold comes first, else in the order of the sheet. */
export function expectationsOf(claim) {
    const groups = groupBy(claim.findings, (finding) => `${finding.kind}\0${finding.expected}`);
    const all = [...groups.values()].flatMap(toExpected);
    return [...all.filter((each) => !each.holds), ...all.filter((each) => each.holds)];
}
function toExpected(findings) {
    const [first] = findings;
    if (first === undefined)
        return [];
    const { kind, expected } = first;
    const same = groupBy(findings, (finding) => `${finding.holds}\0${finding.actual}`);
    const seen = [...same.values()].flatMap(([one, ...others]) => {
        if (one === undefined)
            return [];
        const versions = [...new Set([one, ...others].map((each) => each.python))];
        return [{ actual: one.actual, holds: one.holds, versions }];
    });
    return [{ kind, expected, holds: seen.every((each) => each.holds), seen: seen.toSorted(brokenFirst) }];
}
function brokenFirst(a, b) {
    return Number(a.holds) - Number(b.holds);
}
export function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
