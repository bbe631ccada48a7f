/** By the id of its block; none of a block that no program of its own runs. */
export function readSubject(block, { document, roles, programs }, report) {
    const index = document.blocks.indexOf(block);
    const program = programs.find(({ blockIds }) => blockIds[0] === block.id);
    if ((roles[index] !== 'unclaimed' && roles[index] !== 'session') || program === undefined)
        return [];
    const next = document.blocks[index + 1];
    const subject = {
        block,
        program: { block: block.selector, uses: selectorsOf(program, document).slice(1) },
        run: report.runs.find((run) => run.program === program.name) ?? null,
        implicit: report.claims.filter((claim) => claim.implicit && claim.program === program.name),
        output: next !== undefined && roles[index + 1] === 'output' ? next : null,
    };
    return [[block.id, subject]];
}
function selectorsOf({ blockIds }, { blocks }) {
    return blockIds.flatMap((id) => blocks.find((block) => block.id === id)?.selector ?? []);
}
