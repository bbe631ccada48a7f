import type { Block, BlockLine } from '../../model/document.ts';
import type { AnchoredQuote, TimedLine, Volatile } from '../../model/plan.ts';
import type { ShownClaim } from './claim.ts';
import { readTiming } from './timing.ts';

/** Where the lines are printed: in which chunk of the program (null: anywhere), and whether that is where it begins. */
export interface TimedOutput {
  readonly chunk: number | null;
  readonly isFirst: boolean;
  readonly volatile: readonly Volatile[];
}

/** What the remarks about time in a shown output claim; nothing where it has none. */
export function timelineOf(output: Block, printed: TimedOutput): readonly ShownClaim[] {
  const quotes = output.lines.filter(({ text }) => readTiming(text).seconds !== null).map(quoteOfLine);
  const lines = timedLines(output.lines);
  // Of a block that goes on from others nobody sees the start: its first line tells.
  if (lines.every(({ remark }, index) => remark === null || (index === 0 && !printed.isFirst))) return [];
  return [{ name: 'timeline', quotes, asks: { kind: 'timed', ...printed, lines } }];
}

/** A remark on a line of its own is about the next line, and tells how long one waits for it. */
function timedLines(lines: readonly BlockLine[]): readonly TimedLine[] {
  const timed: TimedLine[] = [];
  let waiting: TimedLine['remark'] = null;
  for (const { text: written } of lines) {
    const { text, seconds, since } = readTiming(written);
    const isAlone = text.trim() === '';
    const remark: TimedLine['remark'] =
      seconds === null ? null : { seconds, since: isAlone && since === 'either' ? 'line' : since, written };
    if (isAlone) {
      waiting = remark ?? waiting;
      continue;
    }
    timed.push({ text: text.trimEnd(), remark: remark ?? waiting });
    waiting = null;
  }
  return timed;
}

function quoteOfLine({ text, place }: BlockLine): AnchoredQuote {
  return { text, place, end: { line: place.line, column: place.column + text.length } };
}
