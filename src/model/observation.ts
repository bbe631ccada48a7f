import type { Stream } from './expectation.ts';
import type { Position } from './place.ts';

/** Everything a run showed. Facts only, no judgement. Times are seconds after the program's first statement. */
export interface Observation {
  readonly run: string;
  /** 1, or 2 where the run was measured again, alone. */
  readonly attempt: number;
  readonly ended: 'exit' | 'error' | 'timeout' | 'killed' | 'crashed';
  /** The limit that a run reached, or why it is called crashed (`os._exit(0) at line 4, before the last statement`); else null. */
  readonly endedBecause: string | null;
  /** Exit status; 128 + number for a signal; null where there is none (timeout). */
  readonly exit: number | null;
  /** From the first statement to the end of the last thread; null where the run did not get there. */
  readonly durationSeconds: number | null;
  readonly cpuSeconds: number | null;
  readonly clock: 'real' | 'virtual';
  /** Why the run is on the real clock though the virtual one was tried or thought of first; absent: for no such reason. */
  readonly clockBecause?: string;
  readonly isolation: string;
  readonly cached: boolean;
  /** When it was seen (ISO 8601, UTC), where it comes from the cache. */
  readonly observedAt?: string;
  /** Lines on stdout and stderr in the order of time. */
  readonly events: readonly OutputEvent[];
  readonly warnings: readonly WarningEvent[];
  /** The uncaught exception that ended the program; SystemExit is an exit status, not an error. */
  readonly error: ErrorEvent | null;
  /** Exceptions of tasks, threads and destructors that nobody retrieved. */
  readonly unretrieved: readonly UnretrievedError[];
  /** Records of asyncio's loggers. */
  readonly logs: readonly LogEvent[];
  readonly probes: readonly Probe[];
  /** Of a program that is run in steps, in the order of time; absent: none. */
  readonly steps?: readonly Step[];
  /** The first address beyond this machine that the program asked for; absent: none, or nobody watched. */
  readonly reached?: string;
  /** The first folder of its working directory that it listed and had made nothing in; absent: none, or nobody watched. */
  readonly listed?: string;
  /** It imported modules from outside of the standard library; absent: none, or nobody knows. */
  readonly usesPackages?: true;
  /** What it had asked for in vain when it left with another status than 0; absent: it did not, or nothing is known. */
  readonly exitLack?: Lack;
  /** Those that the document names for the program, and whether they were installed for it; absent: none are named. */
  readonly packages?: { readonly named: readonly string[]; readonly installed: boolean };
  /** Streams that passed the output limit; what was over it is not in `events`. */
  readonly truncated: readonly Stream[];
}

export interface OutputEvent {
  readonly at: number;
  readonly stream: Stream;
  /** Without its line end. Malformed UTF-8 is U+FFFD. */
  readonly text: string;
}

export interface WarningEvent {
  readonly at: number;
  /** The bare class name for built-in categories, else `module.Name`. */
  readonly category: string;
  /** All of it; judges compare the first line. */
  readonly message: string;
  /** In the document; null where the line is not the document's. */
  readonly place: Position | null;
  /** Code of a package gives it, whatever line it is put down to; absent: not so. */
  readonly isOfPackage?: boolean;
}

export interface ErrorEvent {
  /** Bare for built-ins, else `module.Name`. */
  readonly type: string;
  /** `str(error)`; of a SyntaxError its `msg`. */
  readonly message: string;
  readonly place: Position | null;
  /** As CPython prints it, with the document's path and lines, without the driver's frames. */
  readonly traceback: string;
  /** Name of the module of a ModuleNotFoundError that is not part of the standard library as it is here, else null. */
  readonly missingModule: string | null;
  /** Null, or absent: nothing is known. */
  readonly lack?: Lack | null;
}

export interface UnretrievedError {
  readonly at: number;
  readonly kind: 'task' | 'thread' | 'unraisable';
  readonly type: string;
  readonly message: string;
  readonly place: Position | null;
  /** First line of what CPython says of it (`Task exception was never retrieved`). */
  readonly headline: string;
  readonly lack?: Lack | null;
}

/** What a program asked for in vain when it raised. Facts: whose fault that is, is judged. */
export interface Lack {
  /** The exception and what it came from, the first cause last. */
  readonly causes: readonly Cause[];
  /** Name of the module whose code raised, and the text of the program's line that led there. */
  readonly raisedIn: string | null;
  /** Code of a package had a part in it: neither the program alone nor the standard library that it called. */
  readonly isOfPackage: boolean;
  readonly line: string | null;
  /**
   * `isOwn`: the program itself made or removed what is missing, or one of nearly the same name, or made a temporary folder
   * for it. Also what it looked for in vain and passed over: a pattern of files, settings, a database.
   */
  readonly path: { readonly text: string; readonly isOwn: boolean } | null;
  /** `isLine`: there is such a command, but the text goes on with its arguments. */
  readonly command: { readonly text: string; readonly isLine: boolean } | null;
  /** The last one that was asked for: on this machine (`own`: where the program itself listens or has listened) or not. */
  readonly address: { readonly text: string; readonly place: 'elsewhere' | 'here' | 'own' } | null;
  /** `isPart`: of this very Python, of which this machine has not all. Also one that was caught to be missing and is missed after all. */
  readonly module: { readonly name: string; readonly isPart: boolean } | null;
  /** Of the environment. */
  readonly variable: string | null;
  /** Its text names sys.argv. */
  readonly readsArguments: boolean;
  /** The program has put something in the place of sys.stdin. */
  readonly hasOwnInput: boolean;
  /** False before Python 3.8, where nothing is known of paths and addresses that the program has had to do with. */
  readonly isWitnessed: boolean;
}

export interface Cause {
  /** Bare names of its class and of those that this one is made from. */
  readonly kinds: readonly string[];
  readonly message: string;
  readonly errno: number | null;
  /** Of an answer of a server. */
  readonly status: number | null;
}

export interface LogEvent {
  readonly at: number;
  readonly logger: string;
  readonly level: string;
  readonly message: string;
}

/** What one chunk of a program, or one time that a watched statement ran, showed. */
export interface Step {
  /** `subject`: what a watched statement bound or changed, after it. */
  readonly kind: 'chunk' | 'value' | 'subject';
  /** Of the chunk in `Program.chunks`, or the first line of the statement as in `Program.watched`. */
  readonly index: number;
  /** On stdout, while it ran. */
  readonly output: string;
  /** `repr` of a watched statement's value; null where it is None, and for chunks. */
  readonly value: string | null;
  /** What a chunk raised. */
  readonly error: { readonly type: string; readonly message: string; readonly lack?: Lack | null } | null;
}

export interface Probe {
  readonly expression: string;
  readonly outcome:
    | { readonly kind: 'value'; readonly truthy: boolean; readonly repr: string }
    | { readonly kind: 'raised'; readonly type: string; readonly message: string };
}
