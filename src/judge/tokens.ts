import type { Volatile } from '../model/plan.ts';
import { calendarWord, isMoment } from './moments.ts';
import { unified } from './unified.ts';

/** A word, a number, a moment or a sign of a text, as `unified` writes it. `number`: what it is worth, or null. */
export interface Token {
  readonly text: string;
  readonly number: number | null;
}

const tokenPattern =
  /datetime\.(?:datetime|date|time)\([\d, ]+\)|\d\d?-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*-\d{2,4}|\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[+-]\d\d:?\d\d|Z\b)?)?|\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?|\d+(?:[._]\d+)*(?:e[-+]?\d+)?|\.\d+|[^\W\d_]+\w*|[^\s\w]|_+/giu;

export function tokensOf(text: string): readonly Token[] {
  return [...sortedSets(unified(text)).matchAll(tokenPattern)]
    .map(([found]) => found)
    .filter((found) => found !== "'" && found !== ',')
    .map((found) => ({ text: found, number: /^[\d.]+(?:e[-+]?\d+)?$/iu.test(found) ? Number(found) : null }));
}

/** `{3, 1}` as `{1, 3}`; what holds a colon is a dict, whose order counts. */
function sortedSets(text: string): string {
  return text.replaceAll(/\{(?<items>[^{}:()[\]]+)\}/gu, (_, items: string) => {
    const sorted = items.split(',').map((item) => item.trim());
    return `{${sorted.toSorted().join(',')}}`;
  });
}

export function hasSameTokens(wanted: string, actual: string, volatile: readonly Volatile[]): boolean {
  const left = tokensOf(wanted);
  const right = tokensOf(actual);
  return left.length === right.length && left.every((token, index) => isSameToken(token, right[index], volatile));
}

function isSameToken(left: Token, right: Token | undefined, volatile: readonly Volatile[]): boolean {
  if (right === undefined || left.text === right.text) return right !== undefined;
  if (left.number !== null && right.number !== null) {
    if (isRounded(left, right)) return true;
    // How long something took.
    const isFraction = left.text.includes('.') || right.text.includes('.');
    return isFraction && volatile.includes('time');
  }
  return volatile.includes('time') && isMoment(left.text) && isMoment(right.text) && madeBy(left) === madeBy(right);
}

/** `datetime.date` of `datetime.date(2021, 4, 5)`. */
function madeBy({ text }: Token): string {
  return /^[a-z.]+(?=\()/u.exec(text)?.[0] ?? '';
}

/** The last digits of a fraction differ between machines; a shown one may be cut off. */
function isRounded(left: Token, right: Token): boolean {
  if (left.number === null || right.number === null) return false;
  if (left.number === right.number) return true;
  const difference = Math.abs(left.number - right.number);
  // Of `0.30000000000000004` nobody sees `0.3`.
  const isPrecise = decimalsOf(left.text) >= 9 && decimalsOf(right.text) >= 9;
  if (isPrecise && difference <= Math.abs(right.number) * 1e-9) return true;
  const decimals = decimalsOf(left.text);
  return decimals >= 2 && decimals + 2 < decimalsOf(right.text) && difference < 10 ** -decimals;
}

function decimalsOf(text: string): number {
  return (text.split('.')[1] ?? '').replace(/e.*$/iu, '').length;
}

export function isReordered(left: readonly Token[], right: readonly Token[]): boolean {
  const sorted = (tokens: readonly Token[]): string =>
    tokens
      .map(({ text }) => text)
      .toSorted()
      .join(' ');
  return left.length === right.length && sorted(left) === sorted(right);
}

export function isSameButNumbers(left: readonly Token[], right: readonly Token[]): boolean {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (token.number !== null || isMoment(token.text) || calendarWord.test(token.text));
  return (
    left.length === right.length &&
    left.every((token, index) => token.text === right[index]?.text || (isNumber(token) && isNumber(right[index])))
  );
}
