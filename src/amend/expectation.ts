import type { Expectation, LinePattern } from '../model/expectation.ts';
import type { RunReport } from '../model/report.ts';
import { realign } from './realign.ts';

/** What an expectation would have to be for what was seen, or why nobody but a person can say that. */
export type Amended =
  | { readonly kind: 'amended'; readonly value: AmendedValue; readonly gone: readonly string[] }
  | { readonly kind: 'left'; readonly because: string };

/** `text`: YAML on one line. `lines`: of a stream, in place of all patterns or, where there are as many, of some. */
export type AmendedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly before: readonly LinePattern[]; readonly after: readonly LinePattern[] };

/** `gone`: what the expectation says no more, so that a sentence that says it too can be told. */
export function amend(
  expectation: Expectation,
  runs: readonly RunReport[],
  matches: (pattern: LinePattern, line: string) => boolean,
): Amended {
  switch (expectation.kind) {
    case 'stdout':
      return amendLines(expectation.patterns, runs, matches);
    case 'duration':
      return amendDuration(expectation, runs);
    case 'error':
      return amendError(expectation, runs);
    case 'warnings':
      return amendWarnings(expectation, runs);
    case 'stderr':
    case 'contains':
    case 'lacks':
    case 'unordered':
    case 'order':
    case 'timeline':
    case 'cpu':
    case 'exit':
    case 'ends':
    case 'holds':
    case 'compared-with':
      return left(`\`${expectation.kind}\` is for a person to say`);
  }
}

/** The lines of standard output, where every run has the same; null where they differ. */
export function sameOutput(runs: readonly RunReport[]): readonly string[] | null {
  const outputs = runs.map(({ events }) => {
    const lines = events.filter(({ stream }) => stream === 'stdout').map(({ text }) => text.trimEnd());
    return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
  });
  const [first] = outputs;
  return first !== undefined && outputs.every((each) => each.join('\n') === first.join('\n')) ? first : null;
}

/** Why nothing can be written that is true of each of these runs. */
export function runsDiffer(runs: readonly RunReport[]): string {
  const pythons = [...new Set(runs.map(({ python }) => python))];
  if (pythons.length < 2) return 'it differs from run to run';
  return `it differs on Python ${pythons.slice(0, -1).join(', ')} and ${pythons.at(-1) ?? ''}: a sheet can say what holds on which`;
}

function amendLines(
  patterns: readonly LinePattern[],
  runs: readonly RunReport[],
  matches: (pattern: LinePattern, line: string) => boolean,
): Amended {
  const lines = sameOutput(runs);
  if (lines === null) return left(runsDiffer(runs));
  const after = realign(patterns, lines, matches);
  if (after === null) return left('a pattern matches no line any more');
  const gone = patterns.flatMap((each) => {
    const stays = after.some(
      (other) => other.kind === 'literal' && each.kind === 'literal' && other.text === each.text,
    );
    return each.kind === 'literal' && !stays && each.text.trim() !== '' ? [each.text.trim()] : [];
  });
  return { kind: 'amended', value: { kind: 'lines', before: patterns, after }, gone };
}

function amendDuration({ time }: Extract<Expectation, { kind: 'duration' }>, runs: readonly RunReport[]): Amended {
  const stated = /^\s*(?<count>\d+(?:\.\d+)?)\s*(?<unit>ms|s)/u.exec(time.text)?.groups;
  if (time.kind !== 'about' || stated === undefined) return left('a limit is for a person to say');
  const seconds = runs.flatMap(({ durationSeconds }) => durationSeconds ?? []);
  const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
  if (seconds.length < runs.length || seconds.some((each) => Math.abs(each - mean) > mean * 0.1 + 0.05)) {
    return left(runsDiffer(runs));
  }
  const count = Number((stated['unit'] === 'ms' ? mean * 1000 : mean).toPrecision(2));
  const text = time.text.replace(/^\s*\d+(?:\.\d+)?/u, String(count));
  return { kind: 'amended', value: { kind: 'text', text }, gone: [stated['count'] ?? ''] };
}

function amendError({ error }: Extract<Expectation, { kind: 'error' }>, runs: readonly RunReport[]): Amended {
  const seen = [
    ...new Set(runs.map((run) => (run.error === null ? '' : `${run.error.type}: ${firstLine(run.error.message)}`))),
  ];
  const [first = ''] = seen;
  if (error === null || seen.length !== 1 || first === '')
    return left('whether there is an error is for a person to say');
  if (error.message !== null && error.message.kind !== 'literal') return left('a pattern matches no message any more');
  const text = error.message === null ? first.slice(0, first.indexOf(':')) : first;
  const message = error.message === null ? [] : [error.message.text];
  const gone = [error.type, ...message].filter((each) => !text.includes(each));
  return { kind: 'amended', value: { kind: 'text', text: JSON.stringify(text) }, gone };
}

function amendWarnings({ warnings }: Extract<Expectation, { kind: 'warnings' }>, runs: readonly RunReport[]): Amended {
  const seen = runs.map((run) =>
    run.warnings.map(({ category, message }) => `${category}: ${firstLine(message)}`).toSorted(),
  );
  const [first = []] = seen;
  if (warnings.length === 0 || first.length === 0) return left('whether there is a warning is for a person to say');
  if (seen.some((each) => each.join('\n') !== first.join('\n'))) return left(runsDiffer(runs));
  if (warnings.some(({ message }) => message !== null && message.kind !== 'literal'))
    return left('a pattern is for a person to say');
  const text = `[${first.map((each) => JSON.stringify(each)).join(', ')}]`;
  const gone = warnings.map(({ category }) => category).filter((category) => !text.includes(category));
  return { kind: 'amended', value: { kind: 'text', text }, gone };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function left(because: string): Amended {
  return { kind: 'left', because };
}
