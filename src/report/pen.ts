import { styleText } from 'node:util';

/** What a drawing on a terminal is made with. */
export interface Pen {
  readonly paint: (ink: Ink, text: string) => string;
  readonly symbols: Symbols;
  /** Columns of the terminal. */
  readonly width: number;
}

export interface PenOptions {
  readonly color: boolean;
  readonly width: number;
  readonly symbols: 'unicode' | 'ascii';
}

export type Ink = keyof typeof inks;

export interface Symbols {
  readonly pass: string;
  readonly fail: string;
  readonly warn: string;
  readonly bar: string;
  readonly ellipsis: string;
}

/** Below this nothing can be laid out; what does not fit is then left to the terminal. */
const leastWidth = 40;

export function makePen({ color, width, symbols }: PenOptions): Pen {
  return {
    paint: (ink, text) => (color && text !== '' ? styleText([...inks[ink]], text, { validateStream: false }) : text),
    symbols: symbolSets[symbols],
    width: Math.max(leastWidth, width),
  };
}

const inks = {
  place: ['cyan'],
  fail: ['red', 'bold'],
  warn: ['yellow', 'bold'],
  pass: ['green', 'bold'],
  name: ['bold'],
  faint: ['dim'],
  removed: ['red'],
  added: ['green'],
} as const;

const symbolSets = {
  unicode: { pass: '✓', fail: '✗', warn: '!', bar: '│', ellipsis: '…' },
  ascii: { pass: 'ok', fail: 'FAIL', warn: '!', bar: '|', ellipsis: '...' },
} satisfies Record<PenOptions['symbols'], Symbols>;
