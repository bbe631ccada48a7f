import { randomBytes } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Observation } from '../model/observation.ts';
import type { Isolation } from '../model/options.ts';
import type { RunOutcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import { runOnClocks } from './clocks.ts';
import type { ClockedOutcome, Clocks, RunClock } from './clocks.ts';
import { openInbox } from './inbox.ts';
import type { Inbox } from './inbox.ts';
import { outcomeOf } from './outcome.ts';
import { createQueue } from './queue.ts';
import { decodeRawResult } from './raw-result.ts';
import { startSupervisor } from './supervisor.ts';
import type { Delivery, RunRequest, Supervisor } from './supervisor.ts';

export interface RunnerOptions {
  readonly interpreters: readonly Interpreter[];
  /** How many programs run at a time. */
  readonly jobs: number;
  readonly isolation: Isolation;
  /** Runs that leave the clock open are made on both, and compared. Default: no. */
  readonly bothClocks?: boolean;
  readonly limits?: Partial<Limits>;
  readonly cwd: string;
  /** Only its PATH comes through to programs. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface Limits {
  /** Of each of stdout and stderr. Default 1 MiB. */
  readonly outputBytes: number;
  /** Address space of each process. Default 2 GiB. */
  readonly memoryBytes: number;
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
  /** Called when its turn comes (again, where it is repeated because those who watched it were killed). */
  readonly started?: () => void;
}

const defaultLimits: Limits = { outputBytes: 1024 * 1024, memoryBytes: 2 * 1024 ** 3 };
// sockaddr_un holds 104 bytes on macOS, 108 on Linux.
const socketPathLimit = 100;
const fallbackPath = '/usr/local/bin:/usr/bin:/bin';

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
  } catch (error) {
    await close(session);
    throw error;
  }
  return {
    run: (planned, how = { alone: false }) =>
      runOnClocks(planned, session.clocks, (clock) => run(session, planned, clock, how)),
    close: () => (session.closed ??= close(session)),
  };
}

interface Session {
  readonly options: RunnerOptions;
  readonly folder: string;
  readonly inbox: Inbox;
  readonly queue: ReturnType<typeof createQueue>;
  /** By executable. A dead one is replaced when it is next needed. */
  readonly supervisors: Map<string, Promise<Supervisor>>;
  readonly started: Supervisor[];
  readonly clocks: Clocks;
  count: number;
  closed: Promise<void> | null;
}

async function openSession(options: RunnerOptions): Promise<Session> {
  const folder = await privateFolder();
  return {
    options,
    folder,
    inbox: await openInbox(join(folder, 'inbox')),
    queue: createQueue(Math.max(1, options.jobs)),
    supervisors: new Map(),
    started: [],
    clocks: { both: options.bothClocks ?? false, unsound: new Map() },
    count: 0,
    closed: null,
  };
}

/** Its real path, as Python would make it anyway. */
async function privateFolder(): Promise<string> {
  const parent = await realpath(tmpdir());
  const short = Buffer.byteLength(join(parent, 'claimcheck-XXXXXX', 'inbox')) <= socketPathLimit;
  return mkdtemp(join(short ? parent : await realpath('/tmp'), 'claimcheck-'));
}

async function requireIsolation(session: Session): Promise<void> {
  const [interpreter] = session.options.interpreters;
  if (session.options.isolation !== 'network' || interpreter === undefined) return;
  const problem = await (await supervisorOf(session, interpreter)).networkProblem();
  if (problem !== null) {
    throw new HarnessError(
      `Unexpected refusal of isolation \`network\` (${problem}), expected a Linux that grants user namespaces`,
      'Use --isolation process, or allow unprivileged user namespaces.',
    );
  }
}

async function run(
  session: Session,
  planned: PlannedRun,
  clock: RunClock,
  how: RunOptions,
): Promise<ClockedOutcome> {
  const turn = (alone: boolean): Promise<Attempt> =>
    session.queue.add(alone, () => {
      how.started?.();
      return attempt(session, planned, clock);
    });
  try {
    const first = await turn(how.alone);
    // Whoever killed the watchers of a run took innocent runs with it, so each has a second chance, alone.
    const last = first.delivery.kind === 'lost' ? await turn(true) : first;
    return conclude(session, planned, last, how.alone ? 2 : 1);
  } catch (error) {
    return failure(planned, error instanceof Error ? error.message : String(error));
  }
}

interface Attempt {
  readonly request: RunRequest | null;
  readonly delivery: Delivery;
}

async function attempt(session: Session, planned: PlannedRun, clock: RunClock): Promise<Attempt> {
  if (session.closed !== null) return closedAttempt;
  const supervisor = await supervisorOf(session, planned.interpreter);
  session.count += 1;
  const request = requestFor(session, planned, clock, join(supervisor.folder, String(session.count)));
  return { request, delivery: await supervisor.run(request) };
}

const closedAttempt: Attempt = {
  request: null,
  delivery: { kind: 'lost', killed: false, reason: 'the run was interrupted' },
};

async function supervisorOf(session: Session, interpreter: Interpreter): Promise<Supervisor> {
  const { executable } = interpreter;
  const known = await session.supervisors.get(executable)?.catch(() => null);
  if (known?.alive()) return known;
  const current = session.supervisors.get(executable);
  if (current !== undefined && (await current.catch(() => null)) !== known) return supervisorOf(session, interpreter);
  const starting = startAnother(session, interpreter);
  session.supervisors.set(executable, starting);
  return starting;
}

async function startAnother(session: Session, interpreter: Interpreter): Promise<Supervisor> {
  session.count += 1;
  const supervisor = await startSupervisor(interpreter, join(session.folder, `s${session.count}`), session.inbox);
  session.started.push(supervisor);
  return supervisor;
}

function requestFor(session: Session, planned: PlannedRun, clock: RunClock, folder: string): RunRequest {
  const { options } = session;
  return {
    token: randomBytes(16).toString('hex'),
    folder,
    text: `${planned.program.lines.map((line) => line.text).join('\n')}\n`,
    timeoutSeconds: planned.program.timeoutSeconds,
    clock,
    hashSeed: planned.repeat,
    probes: planned.probes,
    chunks: planned.program.chunks ?? [],
    watched: planned.program.watched ?? [],
    isolation: options.isolation,
    limits: { ...defaultLimits, ...options.limits },
    path: options.env?.['PATH'] ?? fallbackPath,
  };
}

function conclude(session: Session, planned: PlannedRun, { request, delivery }: Attempt, number: number): ClockedOutcome {
  if (delivery.kind === 'result' && request !== null) {
    return outcomeOf(planned, decodeRawResult(delivery.result), {
      programPath: join(request.folder, 'work', 'program.py'),
      isolation: session.options.isolation,
      clock: request.clock,
      attempt: number,
      outputLimitBytes: request.limits.outputBytes,
    });
  }
  if (session.closed !== null) return failure(planned, 'the run was interrupted');
  if (delivery.kind === 'result') return failure(planned, 'the run was not asked for');
  if (!delivery.killed) return failure(planned, delivery.reason);
  return { kind: 'observed', observation: unwatched(planned, session.options.isolation, delivery.reason, number) };
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
  await Promise.allSettled(session.supervisors.values());
  await Promise.all(session.started.map((supervisor) => supervisor.close()));
  await session.inbox.close();
  await rm(session.folder, { recursive: true, force: true, maxRetries: 3 });
}
