import { failsGate } from '../model/gate.js';
import { isNotRun } from './words.js';
/** The claims of a document as tests. Of a claim that fails its gate at least one fails, whatever its versions say. */
export function casesOf(document, strict) {
    const runs = new Map(document.runs.map((run) => [run.id, { python: run.python, seconds: run.durationSeconds ?? 0 }]));
    return document.claims.flatMap((claim) => {
        const fails = failsGate(claim, strict);
        const cases = Object.entries(claim.byPython).map(([python, verdict]) => {
            const own = claim.runs.flatMap((id) => runs.get(id) ?? []).filter((run) => run.python === python);
            const seconds = own.reduce((sum, run) => sum + run.seconds, 0);
            const narrowed = narrow(claim, python, verdict);
            return { document, claim: narrowed, python, outcome: outcomeOf(narrowed, fails && fallsShort(verdict)), seconds };
        });
        const whole = { document, claim, python: null, outcome: outcomeOf(claim, fails), seconds: 0 };
        return cases.some(({ outcome }) => outcome === whole.outcome) ? cases : [...cases, whole];
    });
}
/** `total-time [3.9.18]` */
export function caseName({ claim, python }) {
    return python === null ? claim.id : `${claim.id} [${python}]`;
}
function narrow(claim, python, verdict) {
    const findings = claim.findings.filter((finding) => finding.python === python);
    return { ...claim, verdict, byPython: { [python]: verdict }, findings };
}
function fallsShort(verdict) {
    return verdict === 'refuted' || verdict === 'stale' || verdict === 'undecided';
}
function outcomeOf(claim, fails) {
    switch (claim.verdict) {
        case 'verified':
        case 'attested':
            return 'passed';
        case 'undecided':
            if (isNotRun(claim))
                return 'error';
            return fails ? 'failed' : 'skipped';
        case 'refuted':
        case 'stale':
        case 'known-wrong':
            return fails ? 'failed' : 'skipped';
    }
}
