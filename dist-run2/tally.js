import { addFound, findNothing, foundIn, foundNothing } from './check.js';
import { exitStatus } from './judge/gate.js';
import { failsGate } from './model/gate.js';
import { addSummaries, assembleFrame, emptySummary } from './results/assemble.js';
export function openTally(work) {
    const problems = [...work.sources.problems];
    // The gate asks for verdicts and the codes of reasons; of claims that are the same in both, one stands for all.
    const claims = new Map();
    const undecided = new Map();
    const texts = new Map(work.sources.texts);
    let summary = emptySummary;
    let found = foundNothing;
    let harnessErrors = 0;
    return {
        add: (tallied) => {
            problems.push(...tallied.checked.problems);
            for (const [path, text] of tallied.checked.texts)
                if (hasProblem(tallied, path))
                    texts.set(path, text);
            found = addFound(found, foundIn(tallied.checked));
            harnessErrors += tallied.harnessErrors;
            if (tallied.summary !== null)
                summary = addSummaries(summary, tallied.summary);
            for (const claim of tallied.verified?.report.claims ?? []) {
                claims.set(gateKey(claim), claim);
                if (claim.implicit && claim.verdict === 'undecided' && failsGate(claim, true))
                    addOne(undecided, codeOf(claim));
            }
        },
        claimsRead: () => found.claims,
        conclude: () => conclude(work, { problems, texts, claims: [...claims.values()], undecided, summary, found, harnessErrors }),
    };
}
function hasProblem({ checked: { problems } }, path) {
    return problems.some((problem) => problem.path === path);
}
function gateKey(claim) {
    return `${claim.verdict} ${codeOf(claim)}`;
}
function codeOf({ reason }) {
    return reason?.split(':', 1)[0] ?? '';
}
function addOne(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function conclude({ request, startedAt, sources, interpreters, share }, counted) {
    const { found, summary, claims, harnessErrors } = counted;
    const nothing = sources.idleBecause === null ? findNothing(request.paths, counted.problems, found) : [];
    const problems = [...counted.problems, ...nothing, ...(share === null ? [] : [share.warning])];
    const idleBecause = sources.idleBecause ?? share?.idleBecause ?? null;
    const durationSeconds = (request.now().getTime() - startedAt.getTime()) / 1000;
    const { version } = request;
    const frame = assembleFrame({ summary, interpreters, problems, version, startedAt, durationSeconds });
    const uncovered = coverageNote(frame, request);
    const leftOut = sources.documents.slice(found.documents).map(({ path }) => path);
    return {
        frame,
        problems,
        texts: counted.texts,
        notes: [
            ...(idleBecause === null ? [] : [idleBecause]),
            ...leftOutNote(leftOut),
            ...uncovered,
            ...undecidedNote(counted, request),
        ],
        exit: exitStatus({
            claims,
            problems,
            harnessErrors,
            strict: request.strict,
            idle: idleBecause !== null,
            belowMinCoverage: uncovered.length > 0,
        }),
    };
}
/** `bail` alone leaves documents out. */
function leftOutNote(paths) {
    return paths.length === 0 ? [] : [`stopped at a claim that failed (--bail); not verified: ${paths.join(', ')}`];
}
/** A gate that fails for what nobody has decided must say how that is done. */
function undecidedNote({ undecided }, { strict }) {
    if (!strict || undecided.size === 0)
        return [];
    const counts = [...undecided].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const listed = counts.map(([code, count]) => `${count} ${code}`).join(', ');
    return [
        `${total} of the claims that no sheet makes are undecided (${listed}) and fail, as in CI and with --strict: let sheets decide them (\`claimcheck init\`), or let them pass with --no-strict, or \`strict: false\` in claimcheck.yaml`,
    ];
}
function coverageNote(report, { minCoverage }) {
    const percent = coveragePercent(report);
    if (percent >= (minCoverage ?? 0))
        return [];
    // Rounded down: 79.9 would otherwise be said to be less than 80 by being 80.
    return [
        `claims and \`ignore\` speak of ${Math.floor(percent)}% of the Python blocks, expected ${minCoverage}% (--min-coverage)`,
    ];
}
/** How many of the Python blocks a claim uses or the sheet ignores; 100 where there is none. */
export function coveragePercent({ summary: { blocks } }) {
    return blocks.python === 0 ? 100 : ((blocks.python - blocks.unclaimed) / blocks.python) * 100;
}
