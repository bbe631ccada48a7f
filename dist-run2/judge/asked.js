import { judgeRepeat, repeatsOf } from './repeat.js';
import { counted } from './wording.js';
/**
 * Decides a claim on one interpreter. A claim that fails by measured times alone is decided by the second measurement,
 * where there is one: when that one passes, the two disagree.
 */
export function judgeAsked(question, asked, outcomes) {
    const first = decide(question, asked, attempt(outcomes, 'first'));
    const again = first.verdict === 'refuted' && spoiltRuns(question, asked, outcomes).some((run) => isMeasuredTwice(run, outcomes));
    if (!again)
        return first;
    const second = decide(question, asked, attempt(outcomes, 'last'));
    if (second.verdict !== 'verified')
        return second;
    const sentence = `${first.reason?.sentence ?? ''}; measured again, alone, it holds`;
    return { ...second, verdict: 'undecided', reason: { code: 'timings-disagree', sentence }, findings: first.findings };
}
/**
 * Runs whose measured times are all that refutes the claim on this interpreter, with the runs that they are compared
 * with, as the first attempts show it. Where less has to hold than in every run, all that miss it are among them.
 */
export function spoiltRuns(question, asked, outcomes) {
    if (!asked.mustHold)
        return [];
    const outcomeOf = attempt(outcomes, 'first');
    const questions = repeatsOf(asked, question.expectations);
    const repeats = questions.map((each) => judgeRepeat(each, outcomeOf));
    if (!isRefuted(question, asked, repeats) || isRefuted(question, asked, repeats.map(timesGranted)))
        return [];
    const spoilt = questions.filter((_, index) => isSpoilt(repeats[index]));
    return spoilt.flatMap(({ run, comparedRuns }) => [run, ...comparedRuns]);
}
export function attempt(outcomes, which) {
    return (run) => outcomes.get(run)?.at(which === 'first' ? 0 : -1);
}
function isMeasuredTwice(run, outcomes) {
    return (outcomes.get(run)?.length ?? 0) > 1;
}
function decide(question, asked, outcomeOf) {
    const python = asked.interpreter.version;
    const repeats = repeatsOf(asked, question.expectations).map((each) => judgeRepeat(each, outcomeOf));
    const judged = repeats.filter((each) => each.kind === 'judged');
    const findings = findingsOf(python, question, judged);
    if (isRefuted(question, asked, repeats)) {
        return { python, verdict: 'refuted', reason: whyRefuted(question, asked, judged), findings };
    }
    const blind = firstUnknown(repeats);
    if (blind === null)
        return { python, verdict: 'verified', reason: null, findings };
    return { python, verdict: 'undecided', reason: reasonOf(blind, python), findings };
}
/** Why not all is known of the runs of an interpreter; null where it is. Without any run nothing is. */
export function firstUnknown(repeats) {
    if (repeats.length === 0)
        return { kind: 'unknown', code: 'harness-error', sentence: 'no run was planned' };
    return repeats.find((each) => each.kind === 'unknown') ?? null;
}
export function reasonOf({ code, sentence }, python) {
    return { code, sentence: `${sentence} (Python ${python})` };
}
/**
 * Decided by what was seen, whatever the runs that nothing is known of would have shown. Before the boundary of `since`
 * the claim must not hold; an expression that raises there does not hold, while a run that broke off refutes anywhere.
 */
function isRefuted({ howOften }, { mustHold }, repeats) {
    const judged = repeats.filter((each) => each.kind === 'judged');
    if (judged.some(({ brokenOff, raised }) => brokenOff !== null || (mustHold && raised !== null)))
        return true;
    const allSeen = judged.length === repeats.length && judged.length > 0;
    const some = judged.some(({ holds }) => holds);
    const every = judged.every(({ holds }) => holds);
    switch (howOften) {
        case 'always':
            return mustHold ? !every : allSeen && every;
        case 'sometimes':
            return mustHold ? allSeen && !some : some;
        case 'never':
            return mustHold ? some : allSeen && !some;
    }
}
/** The same run, had its measured times been as expected. */
function timesGranted(repeat) {
    if (repeat.kind === 'unknown')
        return repeat;
    return {
        ...repeat,
        holds: repeat.brokenOff === null && repeat.checks.every(({ holds, measured }) => holds || measured),
    };
}
function isSpoilt(repeat) {
    if (repeat?.kind !== 'judged' || repeat.holds)
        return false;
    const granted = timesGranted(repeat);
    return granted.kind === 'judged' && granted.holds;
}
/** One finding for each expectation: of the run that decides, else the first that fails, else the first. */
function findingsOf(python, { expectations, howOften }, judged) {
    const deciding = howOften === 'always' ? undefined : judged.find(({ holds }) => holds);
    const finding = ({ kind, holds, expected, actual }, run) => {
        return { kind, python, run, holds, expected, actual };
    };
    const breaks = judged.flatMap(({ brokenOff, checks, run }) => {
        const isSaid = checks.some(({ kind, holds }) => kind === 'ends' && !holds);
        return brokenOff === null || isSaid ? [] : [finding(brokenOff, run)];
    });
    const held = expectations.flatMap((_, index) => {
        const repeat = deciding ?? judged.find(({ checks }) => checks[index]?.holds === false) ?? judged[0];
        const check = repeat?.checks[index];
        return repeat === undefined || check === undefined ? [] : [finding(check, repeat.run)];
    });
    return [...breaks.slice(0, 1), ...held];
}
function whyRefuted(question, asked, judged) {
    const python = `Python ${asked.interpreter.version}`;
    const [stop] = judged
        .flatMap(({ brokenOff, raised }) => [brokenOff, asked.mustHold ? raised : null])
        .filter((each) => each !== null);
    if (stop !== undefined)
        return notObserved(`${stop.kind} on ${python}: ${summary(stop)}`);
    if (!asked.mustHold) {
        return {
            code: 'holds-before-since',
            sentence: `it holds on ${python}, expected it not to before ${question.since ?? ''}`,
        };
    }
    const held = judged.filter(({ holds }) => holds).length;
    const runs = counted(judged.length, 'run');
    if (question.howOften === 'never')
        return notObserved(`it holds in ${held} of ${runs} on ${python}, expected in none`);
    const failed = judged.flatMap(({ checks }) => checks).find(({ holds }) => !holds);
    const often = judged.length === 1 ? '' : ` in ${judged.length - held} of ${runs}`;
    return notObserved(failed === undefined ? `nothing on ${python}` : `${failed.kind} on ${python}${often}: ${summary(failed)}`);
}
function summary({ summary: said, expected, actual }) {
    return said ?? `expected ${expected}, seen ${actual}`;
}
function notObserved(sentence) {
    return { code: 'not-observed', sentence };
}
