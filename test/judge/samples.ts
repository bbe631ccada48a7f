import type { LinePattern, Stream } from '../../src/model/expectation.ts';
import type {
  ErrorEvent,
  Observation,
  OutputEvent,
  Probe,
  UnretrievedError,
  WarningEvent,
} from '../../src/model/observation.ts';
import type { Range } from '../../src/model/range.ts';

export const at = { line: 1, column: 1 };

/** A run that printed nothing and ended well, but for what is given. */
export function observation(seen: Partial<Observation> = {}): Observation {
  return {
    run: 'r',
    attempt: 1,
    ended: 'exit',
    endedBecause: null,
    exit: 0,
    durationSeconds: 1,
    cpuSeconds: 0.1,
    clock: 'real',
    isolation: 'process',
    cached: false,
    events: [],
    warnings: [],
    error: null,
    unretrieved: [],
    logs: [],
    probes: [],
    truncated: [],
    ...seen,
  };
}

/** Lines on stdout, a second apart. */
export function printed(...lines: readonly string[]): Observation {
  return observation({ events: lines.map((text, index) => line(text, index)) });
}

/** What stands on stderr, one string. */
export function complained(text: string, seen: Partial<Observation> = {}): Observation {
  return observation({ ...seen, events: text.split('\n').map((each) => line(each, 0, 'stderr')) });
}

export function line(text: string, seconds: number, stream: Stream = 'stdout'): OutputEvent {
  return { at: seconds, stream, text };
}

export function warning(category: string, message: string): WarningEvent {
  return { at: 0, category, message, place: { line: 7, column: 1 } };
}

export function failure(type: string, message: string, rest: Partial<ErrorEvent> = {}): Partial<Observation> {
  const traceback = `Traceback (most recent call last):\n  File "a.md", line 3, in <module>\n${type}: ${message}\n`;
  const error = { type, message, place: { line: 3, column: 1 }, traceback, missingModule: null, ...rest };
  return { ended: 'error', exit: 1, error };
}

export function unretrieved(
  kind: UnretrievedError['kind'],
  type: string,
  message: string,
  headline: string,
): UnretrievedError {
  return { at: 0, kind, type, message, place: { line: 5, column: 1 }, headline };
}

export function value(expression: string, truthy: boolean, repr = truthy ? 'True' : 'False'): Probe {
  return { expression, outcome: { kind: 'value', truthy, repr } };
}

export function raised(expression: string): Probe {
  return { expression, outcome: { kind: 'raised', type: 'NameError', message: "name 'x' is not defined" } };
}

/** `...`, `*glob*` in asterisks, `/regex/` in slashes, else literal. */
export function pattern(text: string): LinePattern {
  if (text === '...') return { kind: 'any-lines' };
  if (text.includes('*')) return { kind: 'glob', glob: text };
  if (/^\/.+\/$/u.test(text)) return { kind: 'regex', source: text.slice(1, -1) };
  return { kind: 'literal', text };
}

export function patterns(...texts: readonly string[]): readonly LinePattern[] {
  return texts.map(pattern);
}

export function about(text: string, fraction: number | null = null): Range {
  const tolerance = fraction === null ? null : ({ kind: 'relative', fraction } as const);
  return { kind: 'about', text, value: Number.parseFloat(text), tolerance };
}

export function below(text: string, inclusive = false): Range {
  const high = Number.parseFloat(text.replace(/^[<=\s]+/u, ''));
  return { kind: 'between', text, low: null, lowInclusive: false, high, highInclusive: inclusive };
}

export function between(low: number, high: number): Range {
  return { kind: 'between', text: `${low}s..${high}s`, low, lowInclusive: true, high, highInclusive: true };
}
