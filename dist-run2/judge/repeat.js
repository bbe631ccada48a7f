import { checkExpectation } from './checks.js';
import { matchesError } from './error.js';
import { isStatedCrash } from './exit.js';
import { hasRaised } from './holds.js';
import { excuseOfMachine } from './excuse.js';
import { endText } from './wording.js';
/** All expectations of a claim held against one run of its program. */
export function judgeRepeat(question, outcomeOf) {
    const { expectations, run, comparedRuns } = question;
    const own = observe(run, expectations, outcomeOf);
    if (own.kind === 'unknown')
        return own;
    const others = comparedRuns.map((id) => observe(id, [], outcomeOf));
    const blind = others.find((each) => each.kind === 'unknown');
    if (blind !== undefined)
        return blind;
    const compared = others.flatMap((each) => (each.kind === 'seen' ? [each.observation] : []));
    return judged(question, own.observation, compared);
}
/** The runs that a claim asks about on one interpreter, by repeat. A shorter list of the other program's is gone round. */
export function repeatsOf(asked, expectations) {
    return asked.runs.map((run, repeat) => ({
        expectations,
        run,
        comparedRuns: asked.comparedRuns.flatMap((runs) => runs[repeat % runs.length] ?? 'of the program compared with'),
    }));
}
/** What a run showed; unknown where it could not be carried out, or lacked a package that no expectation is about. */
export function observe(run, expectations, outcomeOf) {
    const outcome = outcomeOf(run);
    if (outcome === undefined)
        return unknown('harness-error', `run ${run} was not carried out`);
    if (outcome.kind === 'harness-error')
        return harnessError(outcome.message);
    const { observation } = outcome;
    if (isExpected(observation, expectations))
        return { kind: 'seen', observation };
    const excuse = excuseOfMachine(observation);
    return excuse === null ? { kind: 'seen', observation } : unknown(excuse.code, excuse.sentence);
}
function harnessError(message) {
    const [, code, sentence = ''] = /^(isolation-missing|missing-package): (.*)$/su.exec(message) ?? [];
    const isKnown = code === 'isolation-missing' || code === 'missing-package';
    return isKnown ? unknown(code, sentence) : unknown('harness-error', message);
}
function isExpected({ error }, expectations) {
    return expectations.some((each) => each.kind === 'error' && each.error !== null && error !== null && matchesError(each.error, error));
}
function unknown(code, sentence) {
    return { kind: 'unknown', code, sentence };
}
function judged({ expectations, run }, own, compared) {
    const others = compared.values();
    const checks = expectations.map((expectation) => {
        const other = expectation.kind === 'compared-with' ? (others.next().value ?? null) : null;
        return { kind: expectation.kind, ...checkExpectation(expectation, own, other) };
    });
    const brokenOff = breakOff(expectations, own) ?? compared.map((each) => breakOff([], each)).find((each) => each !== null) ?? null;
    const raisedAt = expectations.findIndex((each) => each.kind === 'holds' && hasRaised(each, own));
    const holds = brokenOff === null && checks.every((each) => each.holds);
    return { kind: 'judged', run, holds, checks, brokenOff, raised: checks[raisedAt] ?? null };
}
/** A timeout or a crash that the claim does not state. Nobody can state that claimcheck killed the run. */
function breakOff(expectations, observation) {
    const actual = endText(observation);
    const failure = { kind: 'ends', holds: false, expected: 'an end of its own', actual };
    switch (observation.ended) {
        case 'exit':
        case 'error':
            return null;
        case 'timeout':
            return expectations.some((each) => each.kind === 'ends' && each.how === 'timeout') ? null : failure;
        case 'crashed':
            return expectations.some((each) => each.kind === 'exit' && isStatedCrash(each.status, observation))
                ? null
                : failure;
        case 'killed':
            return failure;
    }
}
