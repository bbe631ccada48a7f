import { describe, expect, test } from 'vitest';
import { checkExpectation } from '../../src/judge/checks.ts';
import type { Check } from '../../src/judge/check.ts';
import type { Expectation, Figure } from '../../src/model/expectation.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Range } from '../../src/model/range.ts';
import {
  about,
  at,
  below,
  between,
  complained,
  failure,
  line,
  observation,
  patterns,
  printed,
  raised,
  value,
  warning,
} from './samples.ts';
import { after, ends, error, holds, lines, on, order, time, timeline, warnings } from './expectations.ts';

const timed = observation({
  durationSeconds: 6.01,
  cpuSeconds: 0.02,
  events: [line('A', 0), line('B', 2.1), line('log', 1, 'stderr'), line('A', 3)],
});
const timeout = observation({ ended: 'timeout', exit: null, durationSeconds: null, cpuSeconds: null });
const exited3 = observation({ ended: 'crashed', exit: 3, endedBecause: 'os._exit(3) at line 4' });
const crashed0 = observation({ ended: 'crashed', exit: 0, endedBecause: 'os._exit(0) at line 4' });
const cutOff = observation({ events: [line('A', 0)], truncated: ['stdout'] });
const warned = observation({ warnings: [warning('RuntimeWarning', 'one\nmore'), warning('m.Own', 'two')] });
const boom = observation(failure('asyncio.exceptions.TimeoutError', 'late\nmore'));
const inStderr = complained('hello\n  File "a.md", line 1\n    x y\n      ^\nSyntaxError: invalid syntax');
const virtual = (seconds: number): Observation => observation({ clock: 'virtual', durationSeconds: seconds });

/** Each row: what is expected, a run that shows it, runs that do not. */
const rows: readonly (readonly [string, Expectation, Observation, ...(readonly Observation[])])[] = [
  [
    'stdout',
    lines('stdout', 'A', 'B'),
    printed('A  ', 'B', '', ''),
    printed('A', 'C'),
    printed('A'),
    printed(' A', 'B'),
    printed('A', 'B', 'C'),
  ],
  [
    'stdout, any lines',
    lines('stdout', 'A', '...', 'Z'),
    printed('A', 'b', 'Z', 'Z'),
    printed('A', 'Z', 'b'),
    printed('Z'),
  ],
  ['stdout, nothing', lines('stdout', ''), observation(), printed('A')],
  ['stdout cut off', lines('stdout', 'A'), printed('A'), cutOff],
  ['stderr', lines('stderr', 'hello'), inStderr, complained('hello\nyou'), observation()],
  ['contains', on('contains', 'B', '/^a\\d$/'), printed('a1', 'B'), printed('a1', 'B C'), printed('B')],
  [
    'contains on stderr',
    { ...on('contains', '*Error*'), stream: 'stderr' },
    inStderr,
    complained('hello'),
    printed('SyntaxError: x'),
  ],
  ['lacks', on('lacks', 'B'), printed('A', 'BB'), printed('A', 'B'), cutOff],
  ['lacks on stderr', { ...on('lacks', '*Error*'), stream: 'stderr' }, printed('SyntaxError'), inStderr],
  [
    'unordered',
    lines('unordered', 'A', '*1', '*'),
    printed('x1', 'y1', 'A'),
    printed('x1', 'A'),
    printed('A', 'y', 'z'),
    printed('x1', 'y1', 'A', 'A'),
  ],
  [
    'unordered, counted',
    lines('unordered', 'A', 'A'),
    printed('A', 'A'),
    printed('A'),
    printed('A', 'B'),
    printed('A', 'A', 'A'),
  ],
  ['unordered with others', lines('unordered', 'B', '...'), printed('x', 'B'), printed('x'), cutOff],
  [
    'order',
    order(['A', 'B', 'A']),
    printed('B', 'A', 'x', 'B', 'A'),
    printed('A', 'B'),
    printed('B', 'A', 'A'),
    printed('A', 'A', 'B'),
  ],
  ['partial order', order(['A', 'C'], ['B', 'C']), printed('B', 'A', 'C'), printed('A', 'C', 'B'), printed('A', 'B')],
  ['order of three in two chains', order(['A', 'B'], ['B', 'C']), printed('A', 'B', 'C'), printed('B', 'C', 'A', 'B')],
  [
    'duration',
    time('duration', about('6s')),
    timed,
    observation({ durationSeconds: 5.3 }),
    observation({ durationSeconds: 6.7 }),
    timeout,
  ],
  [
    'duration of a second',
    time('duration', about('1s')),
    observation({ durationSeconds: 1.25 }),
    observation({ durationSeconds: 1.26 }),
    observation({ durationSeconds: 0.7 }),
  ],
  ['duration, virtual', time('duration', about('6s')), virtual(6.12), virtual(6.13)],
  ['duration, virtual, short', time('duration', about('1s')), virtual(1.05), virtual(1.06)],
  [
    'duration, own tolerance',
    time('duration', about('6s ± 1%', 0.01)),
    observation({ durationSeconds: 6.05 }),
    observation({ durationSeconds: 6.07 }),
  ],
  [
    'duration below',
    time('duration', below('< 1s')),
    observation({ durationSeconds: 0.999 }),
    observation({ durationSeconds: 1 }),
  ],
  [
    'duration at most',
    time('duration', below('<= 1s', true)),
    observation({ durationSeconds: 0.1 + 0.9 }),
    observation({ durationSeconds: 1.001 }),
  ],
  [
    'duration between',
    time('duration', between(2, 3)),
    observation({ durationSeconds: 3 }),
    observation({ durationSeconds: 1.99 }),
    observation({ durationSeconds: 3.01 }),
  ],
  ['cpu', time('cpu', below('< 1s')), timed, observation({ cpuSeconds: 2 }), timeout],
  ['timeline', timeline(['A', 0], ['B', 2]), timed, printed('A', 'B'), printed('A')],
  ['timeline on stderr', timeline(['log', 1]), timed, printed('A', 'x', 'log'), observation()],
  ['timeline after a line', after('B', 'log', 1.1), timed, printed('B'), printed('B', 'log')],
  [
    'warnings',
    warnings(['Own', null], ['RuntimeWarning', 'one']),
    warned,
    observation(),
    observation({ warnings: [warning('RuntimeWarning', 'one')] }),
    observation({ warnings: [...warned.warnings, warning('RuntimeWarning', 'one')] }),
  ],
  [
    'warnings, full name and glob',
    warnings(['m.Own', '*w*'], ['RuntimeWarning', '*']),
    warned,
    observation({ warnings: [warning('RuntimeWarning', 'one'), warning('n.Own', 'two')] }),
  ],
  ['no warnings', warnings(), observation(), warned],
  [
    'error, bare',
    error('TimeoutError', 'late'),
    boom,
    observation(failure('TimeoutError', 'soon')),
    observation(failure('NameError', 'late')),
    observation(),
    timeout,
  ],
  [
    'error, package',
    error('asyncio.TimeoutError', null),
    boom,
    observation(failure('TimeoutError', 'late')),
    observation(failure('asyncioextra.TimeoutError', 'late')),
  ],
  ['error, two lines', error('TimeoutError', 'late\nmore'), boom, observation(failure('TimeoutError', 'late'))],
  [
    'error, builtins',
    error('builtins.ValueError', null),
    observation(failure('ValueError', '')),
    observation(failure('m.ValueError', '')),
  ],
  ['no error', { kind: 'error', place: at, error: null }, observation(), boom, timeout, crashed0],
  ['exit', { kind: 'exit', place: at, status: 3 }, observation({ exit: 3 }), observation(), boom, timeout],
  ['exit after an error', { kind: 'exit', place: at, status: 1 }, boom, observation()],
  ['exit, os._exit(3)', { kind: 'exit', place: at, status: 3 }, exited3, crashed0],
  ['exit, os._exit(0)', { kind: 'exit', place: at, status: 0 }, observation(), crashed0, timeout],
  ['ends, exit', ends('exit'), observation({ exit: 2 }), boom, timeout, crashed0],
  ['ends, error', ends('error'), boom, observation(), timeout],
  ['ends, timeout', ends('timeout'), timeout, observation(), observation({ ended: 'killed' })],
  [
    'holds',
    holds('x', 'y'),
    observation({ probes: [value('y', true), value('x', true)] }),
    observation({ probes: [value('x', true), value('y', false)] }),
    observation({ probes: [value('x', true)] }),
    observation({ probes: [value('x', true), raised('y')] }),
  ],
];

const cases = rows.map(([name, expectation, truth, ...falsehoods]) => ({ name, expectation, truth, falsehoods }));

describe.each(cases)('$name', ({ expectation, truth, falsehoods }) => {
  test('holds where it is so', () => {
    const result = checkExpectation(expectation, truth, null);
    expect(result).toMatchObject({ holds: true });
  });

  test.each(falsehoods.map((each) => [each]))('fails where it is not (%#)', (falsehood) => {
    const result = checkExpectation(expectation, falsehood, null);
    expect(result).toMatchObject({ holds: false });
    expect(reasonText(result)).not.toBe('');
  });
});

/** Ratio of 2 to the other program, as the other program ran. */
const comparisons: readonly (readonly [string, Figure, Range, Observation | null, boolean])[] = [
  ['twice as long', 'duration', about('2x'), observation({ durationSeconds: 3 }), true],
  ['nearly twice', 'duration', about('2x'), observation({ durationSeconds: 3.2 }), true],
  ['the same', 'duration', about('2x'), observation({ durationSeconds: 6 }), false],
  ['no run', 'duration', about('2x'), null, false],
  [
    'ended with an error',
    'duration',
    about('2x'),
    observation({ ...failure('NameError', 'x'), durationSeconds: 3 }),
    false,
  ],
  ['no time at all', 'duration', about('2x'), observation({ durationSeconds: 0 }), false],
  ['a fifth of the processor', 'cpu', about('0.2x'), observation({ cpuSeconds: 0.1 }), true],
  ['twice the processor', 'cpu', about('2x'), observation({ cpuSeconds: 0.1 }), false],
];

test.each(comparisons)('compared-with: %s', (_, figure, ratio, other, holdsTrue) => {
  const expectation = {
    kind: 'compared-with',
    place: at,
    program: { text: 'other', place: at },
    ratios: [{ figure, ratio }],
  } as const;
  expect(checkExpectation(expectation, timed, other)).toMatchObject({ holds: holdsTrue });
});

/** What a reader is told: the line, the pair, the figure that broke it. */
const told: readonly (readonly [string, Expectation, Observation, Partial<Check>])[] = [
  [
    'stdout',
    lines('stdout', 'A', 'B'),
    printed('A', 'C'),
    { expected: 'A\nB', actual: 'A\nC', summary: 'line 2: expected "B", seen "C"' },
  ],
  ['stdout ends early', lines('stdout', 'A', 'B'), printed('A'), { summary: 'line 2: expected "B", seen the end' }],
  ['stdout goes on', lines('stdout', 'A'), printed('A', 'B'), { summary: 'line 2: expected the end, seen "B"' }],
  [
    'stdout after any lines',
    lines('stdout', 'A', '...', 'Z'),
    printed('A', 'b'),
    { summary: 'line 2 or later: expected "Z", not seen' },
  ],
  [
    'contains a part',
    on('contains', 'B'),
    printed('A B'),
    { summary: 'not on stdout: "B" (line 1 has more than that: "A B")' },
  ],
  ['lacks', on('lacks', 'B'), printed('A', 'B'), { actual: 'on stdout: "B" (line 2: "B")' }],
  ['unordered', lines('unordered', 'A', 'B'), printed('C', 'A'), { summary: 'missing "B"; not expected "C"' }],
  [
    'order, the pair',
    order(['A', 'B', 'C']),
    printed('A', 'C', 'B'),
    { expected: '"A" < "B" < "C"', actual: '"C" (line 2) does not come after "B" (line 3)' },
  ],
  ['order, missing', order(['A', 'B']), printed('A'), { actual: 'not on stdout: "B"' }],
  ['duration', time('duration', about('6s')), timed, { expected: '6s ± 10%', actual: '6.01s', measured: true }],
  ['duration, short', time('duration', about('1s')), timed, { expected: '1s ± 0.25s' }],
  [
    'duration, virtual',
    time('duration', about('1s')),
    virtual(1),
    { expected: '1s ± 50ms', actual: '1.00s', measured: true },
  ],
  [
    'duration, bound',
    time('duration', below('< 1s')),
    observation({ durationSeconds: 0.15 }),
    { expected: '< 1s', actual: '0.150s' },
  ],
  ['duration, none', time('duration', about('1s')), timeout, { actual: 'no duration (timeout)' }],
  [
    'cpu is never virtual',
    time('cpu', about('1s')),
    observation({ clock: 'virtual' }),
    { expected: '1s ± 0.25s', measured: true },
  ],
  [
    'timeline, the line',
    timeline(['A', 0], ['B', 1]),
    timed,
    { actual: '"B" at 2.10s', summary: 'expected "B" at 1s ± 0.25s, seen "B" at 2.10s', measured: true },
  ],
  ['timeline, missing', timeline(['A', 0], ['C', 1]), timed, { actual: 'no line "C"', measured: false }],
  [
    'timeline, after',
    after('B', 'A', 1),
    timed,
    { expected: '"B" 1s ± 0.25s after "A"', actual: '"B" 2.10s after "A"' },
  ],
  [
    'warnings',
    warnings(['UserWarning', 'x']),
    warned,
    { summary: 'missing UserWarning: x; not expected RuntimeWarning: one (line 7); m.Own: two (line 7)' },
  ],
  [
    'error',
    error('RuntimeError', null),
    boom,
    { expected: 'RuntimeError', actual: 'asyncio.exceptions.TimeoutError: late (line 3)' },
  ],
  [
    'exit',
    { kind: 'exit', place: at, status: 0 },
    crashed0,
    { expected: 'exit status 0', actual: 'crashed: os._exit(0) at line 4' },
  ],
  ['ends', ends('timeout'), observation(), { expected: 'timeout', actual: 'exit with status 0' }],
  [
    'holds',
    holds('x < 1'),
    observation({ probes: [value('x < 1', false)] }),
    { expected: 'x < 1', actual: 'x < 1: False' },
  ],
  [
    'holds, raised',
    holds('x'),
    observation({ probes: [raised('x')] }),
    { actual: "x: raised NameError: name 'x' is not defined" },
  ],
];

test.each(told)('%s says what broke it', (_, expectation, seen, words) => {
  expect(checkExpectation(expectation, seen, null)).toMatchObject(words);
});

test('very long output is cut around the line that differs', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `line ${index}`);
  const wanted = { kind: 'stdout', place: at, patterns: patterns(...many) } as const;
  const seen = printed(...many.slice(0, 4000), 'another', ...many.slice(4001));
  const { expected, actual, summary } = checkExpectation(wanted, seen, null);
  expect(summary).toBe('line 4001: expected "line 4000", seen "another"');
  expect(actual).toContain('another');
  expect(expected).toContain('line 4000');
  expect(Math.max(expected.length, actual.length)).toBeLessThan(2200);
});

function reasonText({ summary, expected, actual }: Check): string {
  return summary ?? expected + actual;
}
