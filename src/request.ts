import { availableParallelism } from 'node:os';
import { cwd, env } from 'node:process';
import { isCI } from 'std-env';
import type { beginToAsk } from './interpreters.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { PlannedRun } from './model/plan.ts';
import type { Isolation, Options } from './model/options.ts';
import type { RunOutcome } from './model/outcome.ts';
import type { Dialect } from './model/project.ts';
import type { ClockChoice } from './model/program-source.ts';
import { packageVersion } from './version.ts';

/** What is to be verified, and how; every field is decided. `makeRequest` fills in the defaults. */
export interface VerifyRequest {
  /** Files and folders, relative to `cwd`: `file.md`, `sheet.yaml`, `dir/`, `file.md:42`, `file.md#claim-id`. */
  readonly paths: readonly string[];
  /** Globs of sheets that do not stand beside their document. */
  readonly expectations: readonly string[];
  /** Whose Markdown the documents are written in; null: as the files of their project say. */
  readonly dialect: Dialect | null;
  readonly cwd: string;
  /** Absolute; where the project begins: `expectations`, the baseline and what is kept are looked for there. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Specs such as `3.11`, `>=3.9`, a path, `all`; empty: the one default interpreter. */
  readonly python: readonly string[];
  readonly missingPython: 'fail' | 'skip';
  /** How interpreters are looked for; absent: anew. */
  readonly ask?: typeof beginToAsk;
  readonly clock: ClockChoice | null;
  /** Runs that leave the clock open are made on both, and what they disagree in is a HarnessError. */
  readonly bothClocks: boolean;
  readonly repeat: number | null;
  readonly timeoutSeconds: number | null;
  /** Runs at a time. */
  readonly jobs: number;
  readonly isolation: Isolation;
  /** What equal runs showed before is taken instead of running them again. */
  readonly cache: boolean;
  /** Programs run in forks of an interpreter that has been started, where that is possible. */
  readonly warm: boolean;
  /** Packages that all programs need, besides those that documents name (PEP 508). */
  readonly requirements: readonly string[];
  /** Packages that are named are installed, in environments of claimcheck's own. */
  readonly install: boolean;
  /** Only claims in whose id or quotes this text occurs. */
  readonly grep: string | null;
  /** Only these claims, as `path#id`, of documents that have some of them still; absent: all. */
  readonly failed?: ReadonlySet<string>;
  /** Only documents that changed since this git revision, the empty string for HEAD; null: all. */
  readonly changed: string | null;
  /** Only one part of the claims; null: all. */
  readonly shard: Shard | null;
  readonly strict: boolean;
  /** Stop at the first claim that fails its gate. */
  readonly bail: boolean;
  /** Per cent of the Python blocks that claims or `ignore` must speak of. */
  readonly minCoverage: number | null;
  readonly version: string;
  readonly now: () => Date;
  readonly progress: Progress;
  /** Ends every run, and the verification with it. */
  readonly signal: AbortSignal | null;
}

/** `index` is counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Told what goes on, as it happens. */
export interface Progress {
  /** Packages are being installed for programs of this interpreter. */
  readonly installing?: (interpreter: Interpreter, requirements: readonly string[]) => void;
  /** How many documents there are. */
  readonly opened?: (documents: number) => void;
  /** One of the documents is done. */
  readonly concluded?: () => void;
  /** More runs are to be carried out: those of another document, or some once more. */
  readonly planned: (runs: readonly PlannedRun[]) => void;
  /** `declaredSeconds`: the longest time that a claim of it mentions; null where none does. */
  readonly started: (run: PlannedRun, declaredSeconds: number | null) => void;
  readonly ended: (run: PlannedRun, outcome: RunOutcome) => void;
}

/** What the caller, rather than an option, says. */
export type Surroundings = Pick<VerifyRequest, 'cwd' | 'root' | 'env' | 'now' | 'progress' | 'signal'>;

/** The request that the options make; what they leave open is as the command line has it by default. */
export function makeRequest(options: Partial<Options>, surroundings: Partial<Surroundings> = {}): VerifyRequest {
  const clock = options.clock ?? null;
  return {
    paths: options.paths ?? ['.'],
    expectations: options.expectations ?? ['expectations/**/*.{yaml,yml}'],
    dialect: options.dialect ?? null,
    cwd: surroundings.cwd ?? cwd(),
    root: surroundings.root ?? surroundings.cwd ?? cwd(),
    env: surroundings.env ?? env,
    python: options.python ?? [],
    missingPython: options.missingPython ?? (isCI ? 'fail' : 'skip'),
    clock: clock === 'both' ? 'auto' : clock,
    bothClocks: clock === 'both',
    repeat: options.repeat ?? null,
    timeoutSeconds: options.timeoutSeconds ?? null,
    jobs: options.jobs ?? availableParallelism() * 4,
    isolation: options.isolation ?? 'process',
    // A gate looks for itself; and what it would find there is no older than the machine.
    cache: options.cache ?? !isCI,
    warm: options.warm ?? true,
    requirements: options.requirements ?? [],
    install: options.install ?? false,
    grep: options.grep ?? null,
    changed: options.changed ?? null,
    shard: readShard(options.shard ?? null),
    strict: options.strict ?? isCI,
    bail: options.bail ?? false,
    minCoverage: options.minCoverage ?? null,
    version: packageVersion(),
    now: surroundings.now ?? (() => new Date()),
    progress: surroundings.progress ?? { planned: ignore, started: ignore, ended: ignore },
    signal: surroundings.signal ?? null,
  };
}

/** `2/3`, as the options were decoded. */
function readShard(text: string | null): Shard | null {
  const [index, count] = (text ?? '').split('/').map(Number);
  return index === undefined || count === undefined ? null : { index, count };
}

function ignore(): void {}
