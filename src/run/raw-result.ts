import type { Stream } from '../model/expectation.ts';
import type { Lack, Probe, Step } from '../model/observation.ts';
import { flag, list, nullable, number, object, text, texts, word, words } from './decode.ts';
import type { Fields } from './decode.ts';
import { decodeLack } from './raw-lack.ts';

/**
 * What the reaper of one run (`python/result.py`) reports. Lines count in the composed program, from 1; null where the
 * place is not in it. Times are seconds after the first statement.
 */
export interface RawResult {
  readonly token: string;
  /** The first statement was reached, or the compiler refused the program. */
  readonly started: boolean;
  /** Why the program could not be started at all, or null. */
  readonly harness: string | null;
  /** Which limit ended it, or null. */
  readonly stopped: 'timeout' | 'output' | 'records' | 'unsound' | null;
  /** Why the virtual clock could not be had, or null. Nothing else of the run counts then. */
  readonly unsound: string | null;
  /** At its time limit it had hardly used a processor, nor waited for one. */
  readonly slept: boolean;
  readonly truncated: readonly Stream[];
  readonly exit: number | null;
  readonly signal: string | null;
  /** Why the control channel cannot be believed, or null. */
  readonly channel: string | null;
  readonly final: boolean;
  /** `os._exit`: `last` where nothing of the program was left to run. */
  readonly leave: { readonly status: number; readonly line: number | null; readonly last: boolean } | null;
  readonly durationSeconds: number | null;
  readonly cpuSeconds: number | null;
  readonly events: readonly { readonly at: number; readonly stream: Stream; readonly text: string }[];
  readonly warnings: readonly {
    readonly at: number;
    readonly category: string;
    readonly message: string;
    readonly line: number | null;
    readonly isOfPackage: boolean;
  }[];
  readonly error: RawError | null;
  readonly unretrieved: readonly RawUnretrieved[];
  readonly logs: readonly {
    readonly at: number;
    readonly logger: string;
    readonly level: string;
    readonly message: string;
  }[];
  readonly probes: readonly Probe[];
  /** The first address beyond this machine that it asked for. */
  readonly reached: string | null;
  readonly listed: string | null;
  /** Of a SystemExit with another status than 0. */
  readonly exitLack: Lack | null;
  /** Files outside of the standard library that were imported; null where there are too many to say, or it did not end. */
  readonly imported: readonly string[] | null;
  readonly steps: readonly Step[];
}

export interface RawError {
  readonly type: string;
  readonly message: string;
  readonly line: number | null;
  /** Of a SyntaxError, counted from 1 in characters. */
  readonly column: number | null;
  readonly traceback: string;
  readonly missingModule: string | null;
  readonly lack: Lack | null;
}

export interface RawUnretrieved {
  readonly at: number;
  readonly kind: 'task' | 'thread' | 'unraisable';
  readonly type: string;
  readonly message: string;
  readonly line: number | null;
  readonly headline: string;
  readonly lack?: Lack | null;
}

const streams = ['stdout', 'stderr'] as const;

/** Throws a TypeError where the report is not of this form. */
export function decodeRawResult(from: Fields): RawResult {
  return {
    token: text(from, 'token'),
    started: flag(from, 'started'),
    harness: nullable(from, 'harness', text),
    stopped: nullable(from, 'stopped', (value, name) => word(value, name, ['timeout', 'output', 'records', 'unsound'])),
    unsound: nullable(from, 'unsound', text),
    slept: flag(from, 'slept'),
    truncated: words(from, 'truncated', streams),
    exit: nullable(from, 'exit', number),
    signal: nullable(from, 'signal', text),
    channel: nullable(from, 'channel', text),
    final: flag(from, 'final'),
    leave: nullable(
      from,
      'leave',
      object((leave) => ({
        status: number(leave, 'status'),
        line: nullable(leave, 'line', number),
        last: flag(leave, 'last'),
      })),
    ),
    durationSeconds: nullable(from, 'durationSeconds', number),
    cpuSeconds: nullable(from, 'cpuSeconds', number),
    events: list(from, 'events', (event) => ({
      at: number(event, 'at'),
      stream: word(event, 'stream', streams),
      text: text(event, 'text'),
    })),
    warnings: list(from, 'warnings', (warning) => ({
      at: number(warning, 'at'),
      category: text(warning, 'category'),
      message: text(warning, 'message'),
      line: nullable(warning, 'line', number),
      isOfPackage: flag(warning, 'isOfPackage'),
    })),
    error: nullable(from, 'error', object(decodeError)),
    unretrieved: list(from, 'unretrieved', decodeUnretrieved),
    logs: list(from, 'logs', (log) => ({
      at: number(log, 'at'),
      logger: text(log, 'logger'),
      level: text(log, 'level'),
      message: text(log, 'message'),
    })),
    reached: nullable(from, 'reached', text),
    listed: nullable(from, 'listed', text),
    exitLack: nullable(from, 'exitLack', object(decodeLack)),
    imported: nullable(from, 'imported', texts),
    probes: list(from, 'probes', (probe) => ({
      expression: text(probe, 'expression'),
      outcome: object(decodeProbeOutcome)(probe, 'outcome'),
    })),
    steps: list(from, 'steps', decodeStep),
  };
}

function decodeStep(step: Fields): Step {
  return {
    kind: word(step, 'kind', ['chunk', 'value', 'subject']),
    index: number(step, 'index'),
    output: text(step, 'output'),
    value: nullable(step, 'value', text),
    error: nullable(
      step,
      'error',
      object((error) => ({
        type: text(error, 'type'),
        message: text(error, 'message'),
        lack: nullable(error, 'lack', object(decodeLack)),
      })),
    ),
  };
}

function decodeError(error: Fields): RawError {
  return {
    type: text(error, 'type'),
    message: text(error, 'message'),
    line: nullable(error, 'line', number),
    column: nullable(error, 'column', number),
    traceback: text(error, 'traceback'),
    missingModule: nullable(error, 'missingModule', text),
    lack: nullable(error, 'lack', object(decodeLack)),
  };
}

function decodeUnretrieved(error: Fields): RawUnretrieved {
  return {
    at: number(error, 'at'),
    kind: word(error, 'kind', ['task', 'thread', 'unraisable']),
    type: text(error, 'type'),
    message: text(error, 'message'),
    line: nullable(error, 'line', number),
    headline: text(error, 'headline'),
    lack: nullable(error, 'lack', object(decodeLack)),
  };
}

function decodeProbeOutcome(outcome: Fields): Probe['outcome'] {
  const kind = word(outcome, 'kind', ['value', 'raised']);
  return kind === 'value'
    ? { kind, truthy: flag(outcome, 'truthy'), repr: text(outcome, 'repr') }
    : { kind, type: text(outcome, 'type'), message: text(outcome, 'message') };
}
