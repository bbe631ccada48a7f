import type { Observation } from '../model/observation.ts';
import type { Isolation } from '../model/options.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { ClockedOutcome, RunClock } from './clocks.ts';
import { readPrintedErrors } from './printed-errors.ts';
import type { RawResult } from './raw-result.ts';
import { mapSources } from './source-map.ts';
import type { SourceMap } from './source-map.ts';

type Ending = Pick<Observation, 'ended' | 'endedBecause' | 'exit'>;

export interface Circumstances {
  /** Where the program's file was when it ran. */
  readonly programPath: string;
  readonly isolation: Isolation;
  readonly clock: RunClock;
  readonly attempt: number;
  readonly outputLimitBytes: number;
}

/** Facts from the reaper, in the document's terms. A run that never began says nothing about the document. */
export function outcomeOf(planned: PlannedRun, raw: RawResult, circumstances: Circumstances): ClockedOutcome {
  if (raw.unsound !== null) return { kind: 'unsound', because: raw.unsound };
  const failure = startFailure(raw);
  if (failure !== null) return { kind: 'harness-error', run: planned.id, message: failure };
  return { kind: 'observed', observation: observe(planned, raw, circumstances) };
}

function startFailure(raw: RawResult): string | null {
  if (raw.harness !== null) return `The program could not be started: ${raw.harness}`;
  if (raw.started) return null;
  const said = raw.events
    .filter((event) => event.stream === 'stderr')
    .map((event) => event.text)
    .slice(-5)
    .join(' | ');
  return `The interpreter ended with ${raw.signal ?? `status ${raw.exit ?? 'unknown'}`} before the program began${said === '' ? '' : `: ${said}`}`;
}

function observe(planned: PlannedRun, raw: RawResult, circumstances: Circumstances): Observation {
  const sources = mapSources(planned.program, circumstances.programPath);
  const printed = readPrintedErrors(raw.events, circumstances.programPath, planned.interpreter.version);
  const ending = endingOf(raw, sources, planned, circumstances);
  return {
    run: planned.id,
    attempt: circumstances.attempt,
    ...ending,
    durationSeconds: ending.ended === 'timeout' ? null : raw.durationSeconds,
    cpuSeconds: ending.ended === 'timeout' ? null : raw.cpuSeconds,
    clock: circumstances.clock,
    isolation: circumstances.isolation,
    cached: false,
    events: printed.events.map((event) => ({ ...event, text: sources.translate(event.text) })),
    warnings: raw.warnings.map(({ at, category, message, line, isOfPackage }) => ({
      at,
      category,
      message: sources.translate(message),
      place: sources.place(line),
      ...(isOfPackage ? { isOfPackage } : {}),
    })),
    error: errorOf(raw, sources),
    unretrieved: [...raw.unretrieved, ...printed.unretrieved].map(
      ({ at, kind, type, message, line, headline, lack }) => ({
        at,
        kind,
        type,
        message: sources.translate(message),
        place: sources.place(line),
        headline: sources.translate(headline),
        lack: lack ?? null,
      }),
    ),
    logs: raw.logs.map((log) => ({ ...log, message: sources.translate(log.message) })),
    probes: raw.probes,
    steps: raw.steps.map((step) => ({ ...step, output: sources.translate(step.output) })),
    truncated: raw.truncated,
    ...packagesOf(planned),
    ...(raw.reached === null ? {} : { reached: raw.reached }),
    ...(raw.imported !== null && raw.imported.length > 0 ? { usesPackages: true } : {}),
    ...(raw.listed === null ? {} : { listed: raw.listed }),
    ...(raw.exitLack === null ? {} : { exitLack: raw.exitLack }),
  };
}

function packagesOf({ program, interpreter }: PlannedRun): Pick<Observation, 'packages'> {
  const { requirements: named } = program;
  return named === undefined ? {} : { packages: { named, installed: interpreter.origin === 'environment' } };
}

/** In this order: what claimcheck itself ended, what cannot be believed, what ended the process, what the program says. */
function endingOf(
  raw: RawResult,
  sources: SourceMap,
  { program: { timeoutSeconds } }: PlannedRun,
  circumstances: Circumstances,
): Ending {
  if (raw.stopped === 'timeout') {
    return { ended: 'timeout', endedBecause: `still running after ${timeoutSeconds}s`, exit: null };
  }
  if (raw.stopped === 'output' || raw.stopped === 'records') {
    return { ended: 'killed', endedBecause: limitReason(raw, circumstances.outputLimitBytes), exit: null };
  }
  const crash = crashReason(raw, sources);
  if (crash !== null) return { ended: 'crashed', endedBecause: crash, exit: raw.exit };
  return { ended: raw.error === null ? 'exit' : 'error', endedBecause: null, exit: raw.exit };
}

function limitReason(raw: RawResult, outputLimitBytes: number): string {
  if (raw.stopped === 'records') return 'more warnings and records than claimcheck keeps';
  return `more than ${outputLimitBytes} bytes on ${raw.truncated.join(' and ')}`;
}

function crashReason(raw: RawResult, sources: SourceMap): string | null {
  if (raw.signal !== null) return `ended by ${raw.signal}`;
  if (raw.channel !== null) return raw.channel;
  if (raw.final) return null;
  if (raw.leave === null) {
    return `ended with status ${raw.exit ?? 'unknown'} without the driver's last record (os.exec, closed descriptors)`;
  }
  if (raw.leave.last) return null;
  return `os._exit(${raw.leave.status}) at ${sources.describe(raw.leave.line)}, before the last statement`;
}

function errorOf(raw: RawResult, sources: SourceMap): Observation['error'] {
  if (raw.error === null) return null;
  const { type, message, line, column, traceback, missingModule, lack } = raw.error;
  return {
    type,
    message: sources.translate(message),
    place: sources.place(line, column),
    traceback: sources.translate(traceback),
    missingModule,
    lack,
  };
}
