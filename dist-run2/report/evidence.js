/** The findings that speak against a claim: those that do not hold, else all on the versions that are not verified. */
export function evidenceAgainst(claim) {
    const blamed = claim.findings.filter((finding) => isBlamed(claim, finding.python));
    const broken = blamed.filter((finding) => !finding.holds);
    return [...groupBy(broken.length > 0 ? broken : blamed, keyOf).values()].flatMap(toEvidence);
}
/** Whether expected and seen are the same kind of text, so that a difference line by line says something. */
export function isComparedByLine(kind) {
    return kind === 'stdout' || kind === 'stderr';
}
/** Versions on which the claim is not verified; none where no single version decided. */
export function versionsAgainst(claim) {
    return Object.keys(claim.byPython).filter((version) => isBlamed(claim, version));
}
export function versionsFor(claim) {
    return Object.keys(claim.byPython).filter((version) => !isBlamed(claim, version));
}
function isBlamed(claim, version) {
    return claim.byPython[version] !== 'verified';
}
function keyOf(finding) {
    return JSON.stringify([finding.kind, finding.expected, finding.holds]);
}
function toEvidence(findings) {
    const [first] = findings;
    if (first === undefined)
        return [];
    const seen = [...groupBy(findings, (finding) => finding.actual)].map(([actual, same]) => {
        return { actual, versions: [...new Set(same.map((finding) => finding.python))] };
    });
    return [{ kind: first.kind, expected: first.expected, holds: first.holds, seen }];
}
function groupBy(items, key) {
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
