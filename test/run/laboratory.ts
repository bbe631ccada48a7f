import { readFileSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlannedRun } from '../../src/model/plan.ts';
import type { ClockChoice } from '../../src/model/program-source.ts';
import { chooseInterpreters, findInterpreters } from '../../src/run/interpreters.ts';
import { openRunner } from '../../src/run/runner.ts';
import type { Runner, RunnerOptions } from '../../src/run/runner.ts';

/** The newest of each minor version on this machine; a machine with one python3 has a short list. */
export const interpreters: readonly Interpreter[] = await everyInterpreter();

/** Oldest and newest: for what does not differ between versions, and takes long. */
export const extremes: readonly Interpreter[] = [...new Set([interpreters.at(0), interpreters.at(-1)])].filter(
  (each) => each !== undefined,
);

/** Without pyenv's shims: each is a shell script, and finds again what is found without them. */
async function everyInterpreter(): Promise<readonly Interpreter[]> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('shims'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { found } = await findInterpreters({ cwd: '/', env, explicit: ['all'] });
  return chooseInterpreters(['all'], found).chosen;
}

/** The two ways of starting a program, which must not differ in anything but time. */
export const ways = [
  { way: 'warm', warm: true },
  { way: 'fresh', warm: false },
] as const;

export function openLaboratory(options: Partial<RunnerOptions> = {}): Promise<Runner> {
  return openRunner({ interpreters, jobs: 4, isolation: 'process', cwd: '/', env: process.env, ...options });
}

export interface Experiment {
  readonly code: string;
  readonly probes?: readonly string[];
  readonly timeoutSeconds?: number;
  /** Lines (from 1) that the sheet is said to have added. */
  readonly added?: readonly number[];
  readonly repeat?: number;
  readonly clock?: ClockChoice;
}

/** In the document, the first line of the program is line 101, and every line stands in column 3. */
export function plan(experiment: Experiment, interpreter: Interpreter): PlannedRun {
  const { repeat = 0, probes = [], clock = 'auto' } = experiment;
  const lines = experiment.code.split('\n').map((text, index) => ({
    text,
    place: experiment.added?.includes(index + 1) ? null : { line: 101 + index, column: 3 },
    indent: 0,
  }));
  const program = {
    name: 'experiment',
    documentPath: 'content/a.md',
    lines,
    blockIds: [],
    repeat: 1,
    timeoutSeconds: experiment.timeoutSeconds ?? 60,
    clock,
  } as const;
  return { id: `run on ${interpreter.version}`, program, interpreter, clock, repeat, probes };
}

export async function observe(runner: Runner, experiment: Experiment, interpreter: Interpreter): Promise<Observation> {
  const outcome = await runner.run(plan(experiment, interpreter));
  if (outcome.kind === 'harness-error') throw new Error(outcome.message);
  return outcome.observation;
}

/** An observation in few words, for rows. */
export interface Facts {
  readonly ended: Observation['ended'];
  readonly because: string | null;
  readonly exit: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** `RuntimeWarning@103: message` */
  readonly warnings: readonly string[];
  readonly error: string | null;
  /** `task@103 ValueError: message` */
  readonly unretrieved: readonly string[];
  /** `asyncio ERROR: message`, its first line. */
  readonly logs: readonly string[];
  readonly probes: readonly string[];
}

export function factsOf(observation: Observation): Facts {
  const { error } = observation;
  const lines = (stream: string): readonly string[] =>
    observation.events.filter((event) => event.stream === stream).map((event) => event.text);
  return {
    ended: observation.ended,
    because: observation.endedBecause,
    exit: observation.exit,
    out: lines('stdout'),
    err: lines('stderr'),
    warnings: observation.warnings.map(({ category, place, message }) => `${category}${at(place)}: ${message}`),
    error: error === null ? null : `${error.type}${at(error.place)}: ${error.message}`,
    unretrieved: observation.unretrieved.map(
      ({ kind, place, type, message }) => `${kind}${at(place)} ${type}: ${message}`,
    ),
    logs: observation.logs.map(({ logger, level, message }) => `${logger} ${level}: ${message.split('\n')[0]}`),
    probes: observation.probes.map(({ outcome }) =>
      outcome.kind === 'value' ? `${outcome.truthy} ${outcome.repr}` : `${outcome.type}: ${outcome.message}`,
    ),
  };
}

/** The processes that run with this home, which is private to a run. Nothing is known without /proc. */
export function survivors(home: string): readonly string[] {
  return processes().filter((pid) => read(`/proc/${pid}/environ`).includes(`HOME=${home}`));
}

/** The processes with this text in their command line. */
export function withArgument(text: string): readonly string[] {
  return processes().filter((pid) => read(`/proc/${pid}/cmdline`).includes(text));
}

function processes(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function at(place: { readonly line: number } | null): string {
  return place === null ? '' : `@${place.line}`;
}

export function isAtLeast(interpreter: Interpreter, minor: number): boolean {
  return Number(interpreter.version.split('.')[1]) >= minor;
}
