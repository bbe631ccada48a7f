import { join } from 'node:path';
import { HarnessError } from '../model/harness-error.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Inbox } from './inbox.ts';
import { startSupervisor } from './supervisor.ts';
import type { Supervisor, Warmth } from './supervisor.ts';

/** The supervisors of a runner: for each interpreter one that starts programs afresh, and warm ones by hash seed. */
export interface Supervisors {
  /** One that lives: a dead one is replaced when it is next needed. */
  readonly forRun: (interpreter: Interpreter, run: WishedRun) => Promise<Supervisor>;
  /** Begins to start a warm one; whether it can be had is seen when it is needed. */
  readonly warmUp: (interpreter: Interpreter, warmth: Warmth) => void;
  /** Told of runs as soon as they are known: an interpreter for few of them is not worth its start. */
  readonly count: (interpreter: Interpreter, run: WishedRun) => void;
  /** Told of runs before their turn: what they import is there before the first of them, for all in one go. */
  readonly expect: (interpreter: Interpreter, run: WishedRun) => void;
  readonly close: () => Promise<void>;
}

export interface WishedRun extends Warmth {
  readonly text: string;
  readonly warm: boolean;
}

// Each costs a little more than one fresh run, and holds 10 MB.
const runsWorthAnInterpreter = 2;
const mostSeeds = 16;
const mostDeaths = 2;
const mostImports = 1000;
const importing = /^[ \t]*(?:from|import)[ \t].*$/gm;
// What a fork cannot hide from these words: the classes and objects of modules that the program has not imported.
const revealing =
  /__subclasses__|get_objects|get_referrers|get_freeze_count|unfreeze|get_stats|getallocatedblocks|ru_maxrss/;

export function openSupervisors(folder: string, inbox: Inbox): Supervisors {
  const known = new Map<string, Promise<Supervisor>>();
  const started: Supervisor[] = [];
  const runs = new Map<string, number>();
  const imports = new Map<string, Imports>();
  const deaths = new Map<string, number>();
  let startedCount = 0;
  let closed = false;

  const start = async (interpreter: Interpreter, warmth: Warmth | null): Promise<Supervisor> => {
    if (closed) throw new HarnessError('the run was interrupted');
    startedCount += 1;
    const supervisor = await startSupervisor(interpreter, join(folder, `s${startedCount}`), inbox, warmth);
    started.push(supervisor);
    return supervisor;
  };
  const living = async (key: string, interpreter: Interpreter, warmth: Warmth | null): Promise<Supervisor> => {
    const current = known.get(key);
    const supervisor = await current?.catch(() => null);
    if (supervisor?.alive()) return supervisor;
    if (known.get(key) !== current) return living(key, interpreter, warmth);
    if (current !== undefined) deaths.set(key, (deaths.get(key) ?? 0) + 1);
    const starting = start(interpreter, warmth);
    known.set(key, starting);
    return starting;
  };
  const isWorthWarming = (key: string, interpreter: Interpreter, run: WishedRun): boolean =>
    run.warm &&
    canBeWarm(interpreter) &&
    !revealing.test(run.text) &&
    (run.hashSeed === 0 || (run.hashSeed < mostSeeds && (runs.get(key) ?? 0) >= runsWorthAnInterpreter)) &&
    (deaths.get(key) ?? 0) < mostDeaths;
  const tellImports = (key: string, supervisor: Supervisor): Supervisor => {
    const untold = imports.get(key)?.untold.splice(0) ?? [];
    if (untold.length > 0) supervisor.stock(untold.join('\n'));
    return supervisor;
  };
  return {
    warmUp: (interpreter, warmth) => {
      const key = keyOf(interpreter, warmth);
      if (canBeWarm(interpreter)) living(key, interpreter, warmth).catch(() => undefined);
    },
    count: (interpreter, run) => {
      const key = keyOf(interpreter, run);
      runs.set(key, (runs.get(key) ?? 0) + 1);
    },
    expect: (interpreter, run) => {
      const key = keyOf(interpreter, run);
      const { all, untold } = imports.get(key) ?? { all: new Set(), untold: [] };
      imports.set(key, { all, untold });
      const added = [...new Set(run.text.match(importing))].filter((line) => !all.has(line));
      if (all.size > mostImports) return;
      for (const line of added) all.add(line);
      untold.push(...added);
    },
    forRun: async (interpreter, run) => {
      const key = keyOf(interpreter, run);
      const fresh = (): Promise<Supervisor> => living(interpreter.executable, interpreter, null);
      if (!isWorthWarming(key, interpreter, run)) return fresh();
      // Where it cannot be had, nobody notices but by the clock.
      const warm = await living(key, interpreter, run).catch(() => null);
      if (warm !== null) return tellImports(key, warm);
      deaths.set(key, mostDeaths);
      return fresh();
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(known.values());
      await Promise.all(started.map((supervisor) => supervisor.close()));
    },
  };
}

/** Lines of programs that import something. */
interface Imports {
  readonly all: Set<string>;
  readonly untold: string[];
}

function keyOf({ executable }: Interpreter, { clock, hashSeed }: Warmth): string {
  return `${clock} ${hashSeed} ${executable}`;
}

/** Only CPython keeps an object in its place when it is forked; without the lock of old, forks are not what they were. */
function canBeWarm({ implementation, build }: Interpreter): boolean {
  return implementation === 'cpython' && !/free-threading/i.test(build);
}
