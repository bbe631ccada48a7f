import { expect, test } from 'vitest';
import type { Observation, Step } from '../../src/model/observation.ts';
import type { AsItStands } from '../../src/model/as-it-stands.ts';
import type { Question } from '../../src/model/plan.ts';
import { asItStands, asked, claim, judgeOne } from './plans.ts';
import { failure, observation, warning } from './samples.ts';

const said = { text: 'it fails', line: 3 };
const nameError = observation(failure('NameError', "name 'x' is not defined"));
const typeError = observation(failure('TypeError', 'no', { place: { line: 7, column: 1 } }));
const syntaxError = observation(failure('SyntaxError', 'invalid syntax'));
const stopped = observation({ ended: 'timeout', exit: null, endedBecause: 'still running after 8s' });
const flooded = observation({ ended: 'killed', exit: null, endedBecause: 'more than 100 bytes on stdout' });
const warned = observation({ warnings: [warning('SyntaxWarning', 'odd')] });

function failedFirst(index: number): Observation {
  const step: Step = { kind: 'chunk', index, output: '', value: null, error: { type: 'ValueError', message: 'first' } };
  return { ...typeError, steps: [step] };
}

const unawaited = observation({ warnings: [warning('RuntimeWarning', "coroutine 'f' was never awaited")] });

function missing(name: string): Observation {
  return observation(failure('AttributeError', `module 'copy' has no attribute '${name}'`));
}

function leftAt(index: number): Observation {
  const step: Step = { kind: 'chunk', index, output: '', value: null, error: { type: 'SystemExit', message: '1' } };
  return observation({ exit: 1, steps: [step] });
}

function warnedBy(message: string): Observation {
  const named = { named: ['tea-pot>=2'], installed: true };
  return observation({ warnings: [warning('DeprecationWarning', message)], packages: named });
}

const rows: readonly (readonly [string, Observation, Partial<AsItStands>, string])[] = [
  ['a name that nobody knows of', nameError, {}, 'refuted not-observed'],
  [
    'a name that the document defines nowhere',
    nameError,
    { unbound: [{ name: 'x', line: null }] },
    'undecided fragment',
  ],
  ['another name is', nameError, { unbound: [{ name: 'y', line: null }] }, 'refuted not-observed'],
  ['no Python', syntaxError, {}, 'refuted not-observed'],
  ['notation', syntaxError, { notations: [said] }, 'undecided fragment'],
  ['notation excuses what Python can read', typeError, { notations: [said] }, 'refuted not-observed'],
  [
    'a file of a package',
    observation(failure('ImportError', 'attempted relative import with no known parent package')),
    {},
    'undecided fragment',
  ],
  ['a piece', observation(failure('SyntaxError', "'return' outside function")), {}, 'undecided fragment'],
  ['a package gives itself up', warnedBy('The package tea-pot is no longer kept.'), {}, 'undecided hidden-warning'],
  ['a package gives a function up', warnedBy('pour() of tea-pot is deprecated'), {}, 'refuted not-observed'],
  ['a package is given up by another', warnedBy('The package cups is deprecated.'), {}, 'refuted not-observed'],
  ['said to fail', typeError, { failing: said }, 'verified said-to-fail'],
  ['said to fail, and does not', observation(), { failing: said }, 'verified'],
  ['said to fail, and warns', warned, { failing: said }, 'refuted not-observed'],
  ['said to warn', warned, { failing: { text: 'a SyntaxWarning', line: 3 } }, 'verified said-to-fail'],
  ['said to fail, and exits', observation({ exit: 2 }), { failing: said }, 'refuted not-observed'],
  ['raises itself', typeError, { raisingLines: [7] }, 'verified said-to-fail'],
  ['raises elsewhere', typeError, { raisingLines: [8] }, 'refuted not-observed'],
  ['exits where it raises', observation({ exit: 2 }), { raisingLines: [7] }, 'refuted not-observed'],
  ['runs on, and nobody says how long', stopped, {}, 'undecided no-end'],
  ['runs on for ever, surely', stopped, { isStuck: true }, 'refuted not-observed'],
  ['runs on for ever, as it says', stopped, { isStuck: true, endless: said }, 'undecided no-end'],
  ['left by code above', leftAt(0), { borrowed: 1 }, 'undecided fragment'],
  ['left by its own code', leftAt(1), { borrowed: 1 }, 'refuted not-observed'],
  ['not awaited', unawaited, {}, 'refuted not-observed'],
  ['awaited below', unawaited, { isAwaited: true }, 'undecided fragment'],
  ['awaited below, and another warning', warned, { isAwaited: true }, 'refuted not-observed'],
  ['a name of a later Python', missing('replace'), {}, 'undecided newer-python'],
  ['a name of no Python', missing('replaced'), {}, 'refuted not-observed'],
  ['runs on, as it says', stopped, { endless: said }, 'undecided no-end'],
  ['prints on', flooded, {}, 'undecided no-end'],
  ['the reader is to write a part', typeError, { isOpen: true }, 'undecided fragment'],
  ['code above fails', failedFirst(0), {}, 'undecided fragment'],
  ['code above is shown to raise', failedFirst(0), { raising: [0] }, 'refuted not-observed'],
];

test.each(rows)('%s', (_, seen, standing, verdict) => {
  const question: Question = {
    kind: 'clean',
    asked: [asked('3.11.7', ['r'])],
    expected: [],
    asItStands: { ...asItStands, ...standing },
  };
  const report = judgeOne(claim(question), { r: [seen] });
  const code = report.reason === null ? '' : ` ${report.reason.split(':', 1)[0] ?? ''}`;
  expect(report.verdict + code).toBe(verdict);
});

test.each<[fails: string, verdict: string]>([
  ['old', 'undecided newer-python'],
  ['new', 'refuted not-observed'],
])('on two Pythons, failing on the %s one', (fails, verdict) => {
  const question: Question = {
    kind: 'clean',
    asked: [asked('3.6.15', ['old']), asked('3.11.7', ['new'])],
    expected: [],
    asItStands,
  };
  const seen = { old: [observation()], new: [observation()], [fails]: [typeError] };
  const report = judgeOne(claim(question), seen);
  expect(`${report.verdict} ${report.reason?.split(':', 1)[0] ?? ''}`).toBe(verdict);
});
