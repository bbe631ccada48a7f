import type { Block, BlockLine } from '../../model/document.ts';
import type { LinePattern, TimelineEntry } from '../../model/expectation.ts';
import type { AnchoredQuote } from '../../model/plan.ts';
import type { Range } from '../../model/range.ts';
import { readTiming } from './timing.ts';
import type { ShownClaim } from './claim.ts';

/** `isLater`: the program does not begin with its block. Remarks about time become expectations: after the line above, or after the start. */
export function timelineOf(output: Block, isLater: boolean): readonly ShownClaim[] {
  const timed = output.lines.map((line) => ({ line, ...readTiming(line.text) }));
  const told = timed.filter(({ seconds }) => seconds !== null);
  const [first] = told;
  // A line that stands twice cannot be told apart by its text.
  const texts = timed.map(({ text }) => text.trimEnd());
  const isUnique = (text: string): boolean => text !== '' && texts.indexOf(text) === texts.lastIndexOf(text);
  if (first === undefined) return [];
  const entries = timed.flatMap(({ text, seconds, since }, index): readonly TimelineEntry[] => {
    if (seconds === null || !isUnique(text)) return [];
    const line: LinePattern = { kind: 'literal', text };
    const before = timed[index - 1]?.text;
    const by = exactly(seconds);
    if (since === 'start' || before === undefined) return isLater ? [] : [{ kind: 'at', line, at: by }];
    return isUnique(before) ? [{ kind: 'after', line, after: { kind: 'literal', text: before }, by }] : [];
  });
  if (entries.length === 0) return [];
  const expectations = [{ kind: 'timeline', place: first.line.place, entries }] as const;
  const quotes = told.map(({ line }) => quoteOfLine(line));
  return [{ name: 'timeline', quotes, asks: { kind: 'expectations', expectations } }];
}

function quoteOfLine({ text, place }: BlockLine): AnchoredQuote {
  return { text, place, end: { line: place.line, column: place.column + text.length } };
}

function exactly(seconds: number): Range {
  return { kind: 'about', text: `${seconds}s`, value: seconds, tolerance: null };
}
