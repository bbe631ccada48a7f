/**
 * The sheet without the programs and claims that depend on a refused program, directly or through others: its name,
 * left without meaning, would be taken for a selector, and something else would be run.
 */
export function withoutDependents(sheet, refused) {
    if (refused.size === 0)
        return sheet;
    const lost = new Set(refused);
    let before = 0;
    while (lost.size > before) {
        before = lost.size;
        for (const program of sheet.programs) {
            if (program.uses.some(({ text }) => lost.has(text)))
                lost.add(program.name);
        }
    }
    const isKept = (program) => !lost.has(program.name);
    return {
        ...sheet,
        programs: sheet.programs.filter(isKept),
        claims: sheet.claims.filter((claim) => !referencesOfClaim(claim).some(({ text }) => lost.has(text))),
    };
}
function referencesOfClaim({ basis }) {
    if (basis.kind !== 'program')
        return [];
    const compared = basis.expectations.flatMap((each) => (each.kind === 'compared-with' ? [each.program] : []));
    const { program } = basis;
    switch (program.kind) {
        case 'default':
            return compared;
        case 'reference':
            return [program.reference, ...compared];
        case 'inline':
            return [...program.source.uses, ...compared];
    }
}
