import { attempt, firstUnknown, reasonOf } from './asked.js';
import { excuseOf } from './excuse.js';
import { fragmentOf } from './fragment.js';
import { observe } from './repeat.js';
import { holdRemarks } from './remarks.js';
import { endText } from './wording.js';
/**
 * Whether lines came when the document says that they do, on one interpreter. What fails is decided by the second
 * measurement, where there is one: when that one passes, the two disagree.
 */
export function judgeTimed(question, asked, outcomes) {
    const first = decide(question, asked, attempt(outcomes, 'first'));
    const isMeasuredTwice = asked.runs.some((run) => (outcomes.get(run)?.length ?? 0) > 1);
    if (first.verdict !== 'refuted' || !isMeasuredTwice)
        return first;
    const second = decide(question, asked, attempt(outcomes, 'last'));
    if (second.verdict !== 'verified')
        return second;
    const sentence = `${first.reason?.sentence ?? ''}; measured again, alone, it holds`;
    return { ...second, verdict: 'undecided', reason: { code: 'timings-disagree', sentence }, findings: first.findings };
}
/** Runs whose measured times refute the claim, as the first attempts show it. */
export function spoiltTimes(question, asked, outcomes) {
    const { verdict, findings } = decide(question, asked, attempt(outcomes, 'first'));
    return verdict === 'refuted' ? findings.flatMap(({ holds, run }) => (holds || run === null ? [] : [run])) : [];
}
function decide(question, asked, outcomeOf) {
    const python = asked.interpreter.version;
    const observed = asked.runs.map((run) => observe(run, [], outcomeOf));
    const blind = firstUnknown(observed);
    if (blind !== null)
        return { python, verdict: 'undecided', reason: reasonOf(blind, python), findings: [] };
    const all = observed.flatMap((each) => (each.kind === 'seen' ? [hold(question, each.observation)] : []));
    const good = question.anyRun === true ? all.find(({ likeness }) => likeness === 'same') : undefined;
    const held = good === undefined ? all : [good];
    const findings = held.flatMap((each) => findingOf(each, python));
    const wrong = held.find(({ likeness }) => likeness === 'differs');
    if (wrong !== undefined) {
        const sentence = `timeline on Python ${python}: expected ${wrong.expected}, seen ${wrong.actual}`;
        return { python, verdict: 'refuted', reason: { code: 'not-observed', sentence }, findings };
    }
    const open = held.find(({ likeness }) => likeness !== 'same');
    if (open === undefined)
        return { python, verdict: 'verified', reason: null, findings };
    return { python, verdict: 'undecided', reason: whyUndecided(open, python), findings };
}
function hold(question, observation) {
    const held = holdRemarks(question, observation);
    const isShaken = question.volatile.some((kind) => kind !== 'time');
    const likeness = held.likeness === 'differs' && isShaken ? 'doubtful' : held.likeness;
    const excuse = excuseOf(observation, observation.error) ?? fragmentOf(observation, observation.error, question.asItStands);
    const stopped = observation.ended === 'exit' ? null : { code: 'not-reached', sentence: endText(observation) };
    return { ...held, likeness, run: observation.run, excuse: excuse ?? stopped };
}
function findingOf({ likeness, run, expected, actual }, python) {
    if (likeness !== 'same' && likeness !== 'differs')
        return [];
    return [{ kind: 'timeline', python, run, holds: likeness === 'same', expected, actual }];
}
function whyUndecided({ likeness, excuse, expected, actual }, python) {
    if (likeness === 'unclaimed')
        return { code: 'open', sentence: 'the program prints these words itself: no remark' };
    const { code, sentence } = excuse ?? { code: 'not-comparable', sentence: `expected ${expected}, seen ${actual}` };
    return { code, sentence: `${sentence} (Python ${python})` };
}
