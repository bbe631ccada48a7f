import type { Expectation, LinePattern, TimelineEntry } from '../../src/model/expectation.ts';
import type { Range } from '../../src/model/range.ts';
import { about, at, pattern, patterns } from './samples.ts';

export function lines(kind: 'stdout' | 'stderr' | 'unordered', ...texts: readonly string[]): Expectation {
  return { kind, place: at, patterns: patterns(...texts) };
}

export function on(kind: 'contains' | 'lacks', ...texts: readonly string[]) {
  return { kind, place: at, stream: 'stdout', patterns: patterns(...texts) } as const;
}

export function order(...chains: readonly (readonly string[])[]): Expectation {
  return { kind: 'order', place: at, chains: chains.map((chain) => patterns(...chain)) };
}

export function time(kind: 'duration' | 'cpu', range: Range): Expectation {
  return { kind, place: at, time: range };
}

export function timeline(...entries: readonly (readonly [string, number])[]): Expectation {
  return { kind: 'timeline', place: at, entries: entries.map(timed) };
}

export function after(text: string, start: string, seconds: number): Expectation {
  const entry = { kind: 'after', line: pattern(text), after: pattern(start), by: about(`${seconds}s`) } as const;
  return { kind: 'timeline', place: at, entries: [entry] };
}

export function warnings(...wanted: readonly (readonly [string, string | null])[]): Expectation {
  return {
    kind: 'warnings',
    place: at,
    warnings: wanted.map(([category, text]) => ({ category, message: message(text) })),
  };
}

export function error(type: string, text: string | null): Expectation {
  return { kind: 'error', place: at, error: { type, message: message(text) } };
}

function message(text: string | null): LinePattern | null {
  return text === null ? null : pattern(text);
}

export function ends(how: 'exit' | 'error' | 'timeout'): Expectation {
  return { kind: 'ends', place: at, how };
}

export function holds(...expressions: readonly string[]): Expectation {
  return { kind: 'holds', place: at, expressions };
}

function timed([text, seconds]: readonly [string, number]): TimelineEntry {
  return { kind: 'at', line: pattern(text), at: about(`${seconds}s`) };
}
