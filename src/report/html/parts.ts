import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../../model/report.ts';
import { symbols } from './claim-view.ts';

/** `✗ refuted`: never the colour alone. */
export function verdictBadge(verdict: Verdict): Element {
  return h('span', { className: ['verdict', verdict] }, `${symbols[verdict]} ${verdict}`);
}

/** The symbol alone for the eye, with its word for those who hear it. */
export function verdictSymbol(verdict: Verdict): Element {
  return h('span', { className: ['verdict', verdict], title: verdict }, [
    h('span', { ariaHidden: 'true' }, symbols[verdict]),
    spoken(verdict),
  ]);
}

/** For screen readers and copying; not seen. */
export function spoken(text: string): Element {
  return h('span', { className: ['spoken'] }, text);
}

/** Lines that can be scrolled sideways, with the keyboard as well. */
export function scrollable(label: string, children: readonly ElementContent[], className: string): Element {
  return h('div', { className: ['scroll', className], tabIndex: 0, role: 'group', ariaLabel: label }, [...children]);
}

/** `6.01 s`; below a second in milliseconds. */
export function secondsText(seconds: number): string {
  if (seconds >= 10) return `${seconds.toFixed(1)} s`;
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${Math.round(seconds * 1000)} ms`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3.9`, or all of it where another interpreter has the same minor version. */
export function shortVersion(version: string, versions: readonly string[]): string {
  const minor = minorOf(version);
  return versions.filter((each) => minorOf(each) === minor).length > 1 ? version : minor;
}

/** `3.9 to 3.13`, `3.9 and 3.11`, `3.9`. */
export function versionRange(versions: readonly string[]): string {
  const names = versions.map((each) => shortVersion(each, versions));
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return 'no interpreter';
  if (names.length < 3) return names.join(' and ');
  return `${first} to ${last}`;
}

function minorOf(version: string): string {
  return /^\d+\.\d+/u.exec(version)?.[0] ?? version;
}
