import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { disagreement } from '../../src/run/agreement.ts';

const observation: Observation = {
  run: 'cook@3.11.7',
  attempt: 1,
  ended: 'exit',
  endedBecause: null,
  exit: 0,
  durationSeconds: 2,
  cpuSeconds: 0.01,
  clock: 'virtual',
  isolation: 'process',
  cached: false,
  events: [line(0, 'start'), line(1, 'middle'), line(2, 'end after 2.0013 s at 0x7f3a')],
  warnings: [{ at: 1, category: 'RuntimeWarning', message: 'no', place: { line: 3, column: 1 } }],
  error: null,
  unretrieved: [],
  logs: [],
  probes: [{ expression: 'x > 1', outcome: { kind: 'value', truthy: true, repr: 'True' } }],
  truncated: [],
};

function line(at: number, text: string): Observation['events'][number] {
  return { at, stream: 'stdout', text };
}

const [start = line(0, ''), middle = line(0, ''), end = line(0, '')] = observation.events;

interface Row {
  readonly name: string;
  readonly other: Partial<Observation>;
  /** A piece of what is said, or null. */
  readonly says: string | null;
  /** Default: no. */
  readonly inTimesOnly?: boolean;
  readonly varies?: boolean;
}

const rows: readonly Row[] = [
  { name: 'the same', other: {}, says: null },
  {
    name: 'a quarter of a second',
    other: { durationSeconds: 2.2, events: [start, line(1.2, 'middle'), end] },
    says: null,
  },
  { name: 'a tenth', other: { durationSeconds: 200 }, says: 'the duration (2.00 s and 200.00 s)', inTimesOnly: true },
  {
    name: 'numbers that were measured',
    other: { events: [start, middle, line(2, 'end after 2.0408 s at 0x1')] },
    says: null,
  },
  {
    name: 'numbers that are far off',
    other: { events: [start, middle, line(2, 'end after 3.0 s at 0x1')] },
    says: 'line 3',
    inTimesOnly: true,
  },
  { name: 'whole numbers', other: { events: [start, line(1, 'middle 1'), end] }, says: 'line 2 of stdout' },
  { name: 'the order', other: { events: [middle, start, end] }, says: 'line 1 of stdout ("start" and "middle")' },
  {
    name: 'a time',
    other: { events: [start, line(1.5, 'middle'), end] },
    says: 'the time of line 2 of stdout',
    inTimesOnly: true,
  },
  { name: 'a line less', other: { events: [start, middle] }, says: 'stdout has 3 and 2 lines' },
  {
    name: 'the stream',
    other: { events: [start, middle, { ...end, stream: 'stderr' }] },
    says: 'stdout has 3 and 2 lines',
  },
  { name: 'a duration', other: { durationSeconds: 2.4 }, says: 'the duration', inTimesOnly: true },
  { name: 'the end', other: { ended: 'timeout', exit: null, durationSeconds: null }, says: 'the end' },
  { name: 'the status', other: { exit: 1 }, says: 'the end' },
  {
    name: 'the error',
    other: { error: { type: 'ValueError', message: 'x', place: null, traceback: '', missingModule: null } },
    says: 'the end',
  },
  { name: 'a warning', other: { warnings: [] }, says: 'the warnings' },
  {
    name: 'an error that nobody retrieved',
    other: { unretrieved: [{ at: 1, kind: 'task', type: 'KeyError', message: 'k', place: null, headline: '' }] },
    says: 'the unretrieved errors',
  },
  {
    name: 'a probe',
    other: { probes: [{ expression: 'x > 1', outcome: { kind: 'raised', type: 'E', message: '' } }] },
    says: 'the probes',
  },
  { name: 'what varies may differ', other: { probes: [], warnings: [], events: [] }, says: null, varies: true },
  {
    name: 'the end of what varies',
    other: { durationSeconds: 3 },
    says: 'the duration',
    varies: true,
    inTimesOnly: true,
  },
];

test.each(rows)('$name', ({ other, says, inTimesOnly = false, varies = false }) => {
  const said = disagreement(observation, { ...observation, ...other, clock: 'real' }, varies);
  if (says === null) expect(said).toBeNull();
  else {
    expect(said?.what).toContain(says);
    expect(said?.inTimesOnly).toBe(inTimesOnly);
  }
});
