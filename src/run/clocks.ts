import type { Interpreter } from '../model/interpreter.ts';
import type { Observation } from '../model/observation.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import { disagreement, summaryOf } from './agreement.ts';

export type RunClock = Observation['clock'];

/** `unsound`: the virtual clock could not answer for this program; nothing that it showed counts. */
export type ClockedOutcome = RunOutcome | { readonly kind: 'unsound'; readonly because: string };

/** Which clocks a program asked for `auto` is run on, and why others were found unsound before, by program. */
export interface Clocks {
  readonly both: boolean;
  readonly unsound: Map<string, string>;
  /** Under way, by program that is repeated: the first of its runs on the virtual clock. */
  readonly firsts: Map<string, Promise<ClockedOutcome>>;
}

/** `again`: alone, and whatever is known of an earlier run. */
type Observe = (clock: RunClock, again?: 'again') => Promise<ClockedOutcome>;

/**
 * Runs on the clock that the plan asks for. `auto`: the virtual one, and again on the real one where it was not sound; with
 * `both`, on each, and what they disagree in is a `harness-error`. `virtual` that cannot be had is one as well.
 */
export async function runOnClocks(planned: PlannedRun, clocks: Clocks, observe: Observe): Promise<RunOutcome> {
  if (planned.clock === 'real') return sure(planned, await observe('real'));
  const first = await onVirtualClock(planned, clocks, observe);
  if (first.kind === 'unsound') {
    if (planned.clock === 'virtual') return failure(planned, `The virtual clock cannot be had: ${first.because}`);
    return because(sure(planned, await observe('real')), first.because);
  }
  if (!clocks.both || planned.clock === 'virtual' || first.kind === 'harness-error') return first;
  return compared(planned, first.observation, observe);
}

export function firstClockOf({ clock, interpreter }: PlannedRun): RunClock {
  return clock === 'real' || virtualClockProblem(interpreter) !== null ? 'real' : 'virtual';
}

/** Of the repeats of a program one goes ahead: where it was not sound, the others do not try. */
async function onVirtualClock(planned: PlannedRun, clocks: Clocks, observe: Observe): Promise<ClockedOutcome> {
  const key = keyOf(planned);
  const ahead = clocks.firsts.get(key);
  // Not without one: whoever comes in the same breath would go as well.
  if (ahead !== undefined) await ahead;
  const known = virtualClockProblem(planned.interpreter) ?? clocks.unsound.get(key);
  if (known !== undefined) return { kind: 'unsound', because: known };
  const running = observe('virtual');
  const isFirst = planned.program.repeat > 1 && !clocks.firsts.has(key);
  if (isFirst) clocks.firsts.set(key, running);
  const outcome = await running;
  if (isFirst) clocks.firsts.delete(key);
  if (outcome.kind === 'unsound') clocks.unsound.set(key, outcome.because);
  return outcome;
}

/** Null where the interpreter can have the virtual clock. It replaces what CPython from 3.7 on has; threads need its lock. */
export function virtualClockProblem({ implementation, version, build }: Interpreter): string | null {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (implementation !== 'cpython') return `${implementation} instead of CPython`;
  if (major < 3 || (major === 3 && minor < 7)) return `Python ${version}, before 3.7`;
  return /free-threading|experimental/i.test(build) ? 'a free-threaded build' : null;
}

/**
 * Where the two differ, the real clock is asked again, with nothing beside it, and where they differ in times alone the
 * virtual one as well: what a busy machine did is no disagreement. A program that differs from itself on the real clock
 * says nothing about the virtual one.
 */
async function compared(planned: PlannedRun, first: Observation, observe: Observe): Promise<RunOutcome> {
  const varies = planned.program.repeat > 1;
  const reals: Observation[] = [];
  let virtual = first;
  for (const again of [undefined, 'again', 'again'] as const) {
    const outcome = sure(planned, await observe('real', again));
    if (outcome.kind === 'harness-error') return outcome;
    reals.push(outcome.observation);
    const apart = disagreement(virtual, outcome.observation, varies);
    if (apart === null) return { kind: 'observed', observation: virtual };
    if (!apart.inTimesOnly) continue;
    const second = await observe('virtual', 'again');
    if (second.kind === 'unsound') return because(outcome, second.because);
    if (second.kind === 'harness-error') return second;
    virtual = second.observation;
    if (reals.some((real) => disagreement(second.observation, real, varies) === null)) return second;
  }
  const [real, ...others] = reals;
  if (real === undefined || others.some((other) => disagreement(real, other, varies) !== null)) {
    return { kind: 'observed', observation: virtual };
  }
  const what = disagreement(virtual, real, varies)?.what ?? '';
  return failure(
    planned,
    `The clocks disagree: ${what}; virtual clock: ${summaryOf(virtual)}; real clock: ${summaryOf(real)}`,
  );
}

/** An interpreter may differ from the others in what it can answer for. */
function keyOf({ program, interpreter }: PlannedRun): string {
  const isRepeated = program.repeat > 1;
  return JSON.stringify([
    interpreter.executable,
    program.documentPath,
    isRepeated,
    program.lines.map(({ text }) => text),
  ]);
}

function because(outcome: RunOutcome, reason: string): RunOutcome {
  if (outcome.kind === 'harness-error') return outcome;
  return { kind: 'observed', observation: { ...outcome.observation, clockBecause: reason } };
}

function sure(planned: PlannedRun, outcome: ClockedOutcome): RunOutcome {
  return outcome.kind === 'unsound'
    ? failure(planned, `Unexpected refusal of the real clock: ${outcome.because}`)
    : outcome;
}

function failure(planned: PlannedRun, message: string): RunOutcome {
  return { kind: 'harness-error', run: planned.id, message };
}
