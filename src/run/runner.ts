import { rm } from 'node:fs/promises';
import { availableParallelism, platform } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Observation } from '../model/observation.ts';
import type { Isolation } from '../model/options.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { ClockChoice } from '../model/program-source.ts';
import { firstClockOf, runOnClocks, virtualClockProblem } from './clocks.ts';
import type { ClockedOutcome, Clocks, RunClock } from './clocks.ts';
import { openInbox } from './inbox.ts';
import type { Inbox } from './inbox.ts';
import { openMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { outcomeOf } from './outcome.ts';
import type { Circumstances } from './outcome.ts';
import { privateFolder } from './private-folder.ts';
import { createQueue } from './queue.ts';
import type { Place } from './queue.ts';
import { decodeRawResult } from './raw-result.ts';
import type { RawResult } from './raw-result.ts';
import { limitsOf, makeRunRequest, pathOf, programPathIn, textOf } from './run-request.ts';
import type { RunRequest, RunSettings } from './run-request.ts';
import type { Delivery } from './supervisor.ts';
import { openSupervisors } from './supervisors.ts';
import type { Supervisors, WishedRun } from './supervisors.ts';

export interface RunnerOptions extends RunSettings {
  readonly interpreters: readonly Interpreter[];
  /** How many programs run at a time; of those that need a processor of their own no more than there are processors. */
  readonly jobs: number;
  /** False: every program has an interpreter that is started for it. Default true. */
  readonly warm?: boolean;
  /** What most runs will ask for (null: `auto`); interpreters for it are started at once. Absent: when they are needed. */
  readonly clock?: ClockChoice | null;
  /** Runs that leave the clock open are made on both, and compared. Default: no. */
  readonly bothClocks?: boolean;
  /** True: what a run shows is kept in `.claimcheck/` of `cwd`, and not run again. Default false. */
  readonly cache?: boolean;
  readonly cwd: string;
}

export interface Runner {
  /** Never rejects: what claimcheck could not do is a `harness-error`. */
  readonly run: (planned: PlannedRun, options?: RunOptions) => Promise<RunOutcome>;
  /**
   * Ends what still runs (its outcome is a `harness-error`) and leaves no process and no folder. May be called at any
   * time, more than once. For Ctrl-C: await it, then exit; if this process dies without it, the supervisors clean up.
   */
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  /** With no other run beside it; such runs wait until all others have ended. */
  readonly alone: boolean;
  /** How long it is said to take; the longest goes first. */
  readonly expectedSeconds?: number;
  /** It is run whatever is known of it, and what is known is replaced. */
  readonly again?: boolean;
  /** Called when its turn comes (again, where it is repeated because those who watched it were killed). */
  readonly started?: () => void;
}

/**
 * Rejects with a HarnessError where programs cannot be run as asked: on Windows, or without the isolation asked for.
 */
export async function openRunner(options: RunnerOptions): Promise<Runner> {
  if (platform() === 'win32') {
    throw new HarnessError('Unexpected platform Windows, expected Linux or macOS', 'Run claimcheck under WSL.');
  }
  const session = await openSession(options);
  try {
    await requireIsolation(session);
    await warmUp(session);
  } catch (error) {
    await close(session);
    throw error;
  }
  return {
    run: (planned, how = { alone: false }) => {
      session.supervisors.count(planned.interpreter, wishOf(session, planned, firstClockOf(planned), true));
      return runOnClocks(planned, session.clocks, (clock, again) =>
        runPlanned(session, planned, clock, again === undefined ? how : { ...how, alone: true }),
      );
    },
    close: () => (session.closed ??= close(session)),
  };
}

/** Beside the reading of documents; not where all that they show may be remembered. */
async function warmUp({ options, supervisors, memory }: Session): Promise<void> {
  const { clock, warm, interpreters } = options;
  if (clock === undefined || clock === 'real' || warm === false || (await memory?.isEmpty()) === false) return;
  for (const each of interpreters.slice(0, availableParallelism())) {
    if (virtualClockProblem(each) === null)
      supervisors.warmUp(each, { clock: 'virtual', hashSeed: 0, path: pathOf(options) });
  }
}

interface Session {
  readonly options: RunnerOptions;
  readonly folder: string;
  readonly inbox: Inbox;
  readonly queue: ReturnType<typeof createQueue>;
  readonly supervisors: Supervisors;
  readonly clocks: Clocks;
  readonly memory: Memory | null;
  /** Texts of programs that were seen to work more than they wait. */
  readonly busy: Set<string>;
  closed: Promise<void> | null;
}

async function openSession(options: RunnerOptions): Promise<Session> {
  const folder = await privateFolder();
  const inbox = await openInbox(join(folder, 'inbox'));
  return {
    options,
    folder,
    inbox,
    queue: createQueue(Math.max(1, options.jobs), availableParallelism()),
    supervisors: openSupervisors(folder, inbox),
    clocks: { both: options.bothClocks ?? false, unsound: new Map(), firsts: new Map() },
    memory: options.cache === true ? await openMemory(options.cwd, options.env ?? {}) : null,
    busy: new Set(),
    closed: null,
  };
}

async function requireIsolation(session: Session): Promise<void> {
  const [interpreter] = session.options.interpreters;
  if (session.options.isolation !== 'network' || interpreter === undefined) return;
  const warm = session.options.warm !== false;
  const wish: WishedRun = { text: '', clock: 'real', hashSeed: 0, warm, path: pathOf(session.options) };
  const supervisor = await session.supervisors.forRun(interpreter, wish);
  const problem = await supervisor.networkProblem();
  if (problem !== null) {
    throw new HarnessError(
      `Unexpected refusal of isolation \`network\` (${problem}), expected a Linux that grants user namespaces`,
      'Use --isolation process, or allow unprivileged user namespaces.',
    );
  }
}

async function runPlanned(
  session: Session,
  planned: PlannedRun,
  clock: RunClock,
  how: RunOptions,
): Promise<ClockedOutcome> {
  const turn = (place: Place, warm: boolean): Promise<Attempt> =>
    session.queue.add(place, (lend) => {
      how.started?.();
      return attempt(session, planned, { clock, warm, polls: lend });
    });
  try {
    const known = how.alone || how.again === true ? null : await recall(session, planned, clock);
    if (known !== null) return known;
    const wish = wishOf(session, planned, clock, true);
    session.supervisors.expect(planned.interpreter, wish);
    if (clock !== firstClockOf(planned)) session.supervisors.count(planned.interpreter, wish);
    const first = await turn(placeOf(session, planned, clock, how), true);
    // Whoever killed the watchers of a run took innocent runs with it, so each has a second chance, alone.
    const last = first.delivery.kind === 'lost' ? await turn({ kind: 'alone', seconds: 0 }, false) : first;
    await remember(session, planned, last, how);
    return conclude(session, planned, last, how.alone ? 2 : 1);
  } catch (error) {
    return failure(planned, error instanceof Error ? error.message : String(error));
  }
}

async function recall(session: Session, planned: PlannedRun, clock: RunClock): Promise<ClockedOutcome | null> {
  const recalled = await session.memory?.recall(planned, makeRunRequest(planned, clock, '', session.options));
  if (!recalled) return null;
  const { raw, programPath, observedAt } = recalled;
  const outcome = outcomeOf(planned, raw, { ...circumstancesOf(session), clock, programPath, attempt: 1 });
  if (outcome.kind === 'unsound') return outcome;
  if (outcome.kind !== 'observed') return null;
  const { observation } = outcome;
  return { kind: 'observed', observation: { ...observation, cached: true, observedAt: observedAt.toISOString() } };
}

/** A run whose times had to be measured twice is decided each time anew: neither time is the truth. */
async function remember(
  { memory }: Session,
  planned: PlannedRun,
  { request, delivery }: Attempt,
  { alone }: RunOptions,
): Promise<void> {
  if (memory === null || request === null) return;
  if (alone) await memory.forget(planned, request);
  else await memory.remember(planned, request, delivery);
}

/** A program that waits hardly costs anything, so many may wait at a time; their times are stamped where they happen. */
function placeOf(
  session: Session,
  planned: PlannedRun,
  clock: RunClock,
  { alone, expectedSeconds = 0 }: RunOptions,
): Place {
  if (alone) return { kind: 'alone', seconds: expectedSeconds };
  const isBusy = clock === 'virtual' || session.busy.has(textOf(planned));
  return { kind: isBusy ? 'working' : 'waiting', seconds: expectedSeconds };
}

interface Attempt {
  readonly request: RunRequest | null;
  readonly delivery: Delivery;
}

interface Way {
  readonly clock: RunClock;
  readonly warm: boolean;
  readonly polls: () => void;
}

async function attempt(session: Session, planned: PlannedRun, { clock, warm, polls }: Way): Promise<Attempt> {
  if (session.closed !== null) return closedAttempt;
  const supervisor = await session.supervisors.forRun(planned.interpreter, wishOf(session, planned, clock, warm));
  const folder = supervisor.folders.take();
  const request = makeRunRequest(planned, clock, folder, session.options);
  const delivery = await supervisor.run(request, polls);
  // Where those who watched the run are gone, nobody has cleared it.
  if (delivery.kind === 'result') supervisor.folders.giveBack(folder);
  return { request, delivery };
}

const closedAttempt: Attempt = {
  request: null,
  delivery: { kind: 'lost', killed: false, reason: 'the run was interrupted' },
};

function wishOf({ options }: Session, planned: PlannedRun, clock: RunClock, warm: boolean): WishedRun {
  const isWarm = warm && options.warm !== false;
  return { text: textOf(planned), clock, hashSeed: planned.repeat, warm: isWarm, path: pathOf(options) };
}

function circumstancesOf({ options }: Session): Pick<Circumstances, 'isolation' | 'outputLimitBytes'> {
  return { isolation: options.isolation, outputLimitBytes: limitsOf(options).outputBytes };
}

function conclude(
  session: Session,
  planned: PlannedRun,
  { request, delivery }: Attempt,
  number: number,
): ClockedOutcome {
  if (delivery.kind === 'result' && request !== null) {
    const raw = decodeRawResult(delivery.result);
    if (hasWorked(raw)) session.busy.add(request.text);
    const programPath = programPathIn(request.folder);
    return outcomeOf(planned, raw, { ...circumstancesOf(session), clock: request.clock, programPath, attempt: number });
  }
  if (session.closed !== null) return failure(planned, 'the run was interrupted');
  if (delivery.kind === 'result') return failure(planned, 'the run was not asked for');
  if (!delivery.killed) return failure(planned, delivery.reason);
  return { kind: 'observed', observation: unwatched(planned, session.options.isolation, delivery.reason, number) };
}

/** More than half of its time, and long enough to be in the way of others. */
function hasWorked({ durationSeconds, cpuSeconds }: RawResult): boolean {
  return durationSeconds !== null && cpuSeconds !== null && cpuSeconds > Math.max(0.2, durationSeconds / 2);
}

function failure(planned: PlannedRun, message: string): RunOutcome {
  return { kind: 'harness-error', run: planned.id, message };
}

/** Twice, and alone the second time: the program itself kills those who watch it. Nothing is known of it then. */
function unwatched(planned: PlannedRun, isolation: Isolation, reason: string, number: number): Observation {
  return {
    run: planned.id,
    attempt: number,
    ended: 'crashed',
    endedBecause: reason,
    exit: null,
    durationSeconds: null,
    cpuSeconds: null,
    clock: 'real',
    isolation,
    cached: false,
    events: [],
    warnings: [],
    error: null,
    unretrieved: [],
    logs: [],
    probes: [],
    truncated: [],
  };
}

async function close(session: Session): Promise<void> {
  await session.supervisors.close();
  await session.inbox.close();
  await session.memory?.close();
  await rm(session.folder, { recursive: true, force: true, maxRetries: 3 });
}
