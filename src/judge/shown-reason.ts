import type { ShownPart, Volatile } from '../model/plan.ts';
import type { Reason } from './decision.ts';
import { whyOpen } from './shown-doubts.ts';
import type { Likelihood } from './shown-statement.ts';
import { isAnything } from './shown-text.ts';
import { quoted, shownLines } from './wording.ts';

/** A part of what is shown, against what a run showed. */
export interface Held {
  readonly part: ShownPart;
  readonly run: string;
  readonly likeness: Likelihood;
  readonly actual: string;
  readonly excuse: Reason | null;
  /** One word is shown in a comment, and another one was printed. */
  readonly isWord?: true;
  /** It stands below what failed. */
  readonly isShaken?: boolean;
  /** Another run of the same program shows something else. */
  readonly isUnsteady?: true;
}

/** Why none of these parts, on this Python, is refuted, and not all of them hold. */
export function whyUndecided(held: readonly Held[], volatile: readonly Volatile[], python: string): Reason {
  const excuse = held.find((each) => each.excuse !== null)?.excuse;
  if (excuse !== undefined && excuse !== null) return { ...excuse, sentence: `${excuse.sentence} (Python ${python})` };
  const missed = held.find(({ likeness }) => likeness === 'not-reached');
  if (missed !== undefined) return { code: 'not-reached', sentence: `${missed.actual} (Python ${python})` };
  const doubtful = held.find(({ likeness }) => likeness === 'doubtful');
  if (doubtful === undefined) {
    const remarks = held.map(({ part }) => `line ${part.place.line}: ${quoted(expectedText(part))}`);
    const [first] = held;
    const kind = volatile.find(isAnything);
    const isLeft = first?.part.isVarying === true || first?.part.isPerhaps === true;
    const why = first === undefined ? '' : isLeft || kind === undefined ? whyOpen(first.part) : reasons[kind];
    return { code: 'open', sentence: `${why}: ${remarks.join('; ')}` };
  }
  const { part, actual, isShaken, isUnsteady } = doubtful;
  const why =
    isUnsteady === true
      ? 'another run of the same program shows something else, as packages do with sets or random numbers'
      : whyDoubtful(part, volatile, isShaken === true);
  const sentence = `${why}: line ${part.place.line}, seen ${quoted(actual)} (Python ${python})`;
  return { code: 'not-comparable', sentence };
}

export function expectedText({ lines, error, isVarying }: ShownPart): string {
  const ending = error === null ? [] : [error.message === '' ? error.type : `${error.type}: ${error.message}`];
  const text = shownLines([...lines, ...ending], 0);
  return isVarying === true ? `${text} (said to vary)` : text;
}

/** What leaves it open whether a difference from what is shown is one. */
function whyDoubtful({ error, isAside }: ShownPart, volatile: readonly Volatile[], isShaken: boolean): string {
  if (isShaken) return 'what stands above it ended with an error that the document does not show';
  const kind = volatile.find((each) => isAnything(each)) ?? volatile[0];
  if (kind !== undefined) return reasons[kind];
  if (error !== null) return 'messages differ between versions';
  return isAside === true ? 'it may be a remark' : 'it may be shortened, or told in other words';
}

const reasons = {
  random: 'the program uses random numbers, ids or hashes',
  time: 'the program shows times',
  order: 'the program goes through a set',
  machine: 'the program shows what differs between machines',
  threads: 'the program has threads or processes',
  state: 'readers are to write or change something before it, or it shows what is only expected',
} as const satisfies Record<Volatile, string>;
