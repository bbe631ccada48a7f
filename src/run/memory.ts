import { createHash } from 'node:crypto';
import { arch, release } from 'node:os';
import type { PlannedRun } from '../model/plan.ts';
import { openCache } from './cache.ts';
import type { Kept } from './cache.ts';
import { decodeRawResult } from './raw-result.ts';
import type { RawResult } from './raw-result.ts';
import { stampOfDriver, stampOfInterpreter } from './stamps.ts';
import { programPathIn } from './run-request.ts';
import type { RunRequest } from './run-request.ts';
import type { Delivery } from './supervisor.ts';

/** Nothing is run twice: which runs are remembered, and under what. */
export interface Memory {
  /** What this very run showed before, or null. */
  readonly recall: (planned: PlannedRun, request: RunRequest) => Promise<Recalled | null>;
  readonly remember: (planned: PlannedRun, request: RunRequest, delivery: Delivery) => Promise<void>;
  readonly forget: (planned: PlannedRun, request: RunRequest) => Promise<void>;
  readonly isEmpty: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface Recalled {
  readonly raw: RawResult;
  readonly programPath: string;
  readonly observedAt: Date;
}

/** Changes whenever entries of before would be misread. */
const format = 'claimcheck-run/1';
// A busy machine makes a timeout of what is close to one.
const shareOfTimeout = 0.8;

/** Null where nothing can be kept. */
export async function openMemory(cwd: string, env: NodeJS.ProcessEnv): Promise<Memory | null> {
  const cache = await openCache(cwd, env);
  if (cache === null) return null;
  const stamps = new Map<string, Promise<string | null>>();
  const stampOnce = (name: string, stamp: () => Promise<string | null>): Promise<string | null> => {
    const known = stamps.get(name) ?? stamp();
    stamps.set(name, known);
    return known;
  };
  const keyOf = async (planned: PlannedRun, request: RunRequest): Promise<string | null> => {
    const { interpreter } = planned;
    const driver = await stampOnce('driver', stampOfDriver);
    const python = await stampOnce(interpreter.executable, () => stampOfInterpreter(interpreter));
    return driver === null || python === null ? null : keyFor(planned, request, [driver, python]);
  };
  return {
    recall: async (planned, request) => {
      const key = await keyOf(planned, request);
      const kept = key === null ? null : await cache.read(key);
      return kept === null ? null : recalled(kept);
    },
    remember: async (planned, request, delivery) => {
      if (delivery.kind !== 'result') return;
      const raw = decodeRawResult(delivery.result);
      const key = await keyOf(planned, request);
      // What is ended from outside cannot say what it has imported.
      const imported = raw.stopped === 'timeout' || raw.unsound !== null ? [] : raw.imported;
      if (key === null || imported === null || !isWorthKeeping(raw, request)) return;
      await cache.keep(key, {
        observedAt: Date.now(),
        programPath: programPathIn(request.folder),
        imported,
        result: delivery.result,
      });
    },
    forget: async (planned, request) => {
      const key = await keyOf(planned, request);
      if (key !== null) await cache.forget(key);
    },
    isEmpty: () => cache.isEmpty(),
    close: () => cache.close(),
  };
}

/** Everything that is asked of a run is in its request; only what is its own each time does not count. */
export function keyFor(planned: PlannedRun, request: RunRequest, stamps: readonly string[]): string {
  const asked = { ...request, token: null, folder: null };
  const parts = [format, asked, planned.clock, stamps, release(), arch()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function recalled(kept: Kept): Recalled | null {
  try {
    const raw = decodeRawResult(kept.result);
    return { raw, programPath: kept.programPath, observedAt: new Date(kept.observedAt) };
  } catch {
    return null;
  }
}

/**
 * A run that came to an end of its own, or that slept until its time was up. What else broke off may have broken off
 * because of the machine.
 */
function isWorthKeeping(raw: RawResult, { timeoutSeconds }: RunRequest): boolean {
  const { harness, unsound, stopped, signal, channel, final, durationSeconds } = raw;
  if (harness !== null || channel !== null) return false;
  if (unsound !== null) return true;
  if (hangsOnMachine(raw)) return false;
  if (stopped === 'timeout') return raw.slept;
  const isWhole = stopped === null && signal === null && final;
  return isWhole && durationSeconds !== null && durationSeconds < timeoutSeconds * shareOfTimeout;
}

/** What other machines answer, and what the system refuses, may be another thing the next time. */
function hangsOnMachine({ reached, exitLack, error, unretrieved, steps }: RawResult): boolean {
  const errors = [error, ...unretrieved, ...steps.map((step) => step.error)];
  const lacks = [exitLack, ...errors.map((each) => each?.lack)].flatMap((each) => each ?? []);
  return reached !== null || lacks.some(({ causes }) => causes.some(({ kinds }) => kinds.includes('OSError')));
}
