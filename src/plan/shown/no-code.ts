import type { AsItStands } from '../../model/as-it-stands.ts';
import type { BlockLine } from '../../model/document.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { isSlip } from '../slip.ts';
import { errorTypesIn } from './error.ts';
import { isStatement } from './fence.ts';
import { isLabel } from './labels.ts';
import { keywords } from './python-words.ts';
import { outputPhrase } from './words.ts';

/** `code goes here`, `do something`: words side by side that are no statement, and no keyword mistyped. */
export function proseIn(code: readonly string[]): readonly number[] {
  return code.flatMap((text, index) => {
    const found = /^\s*(?<words>[A-Za-z]\w*(?: +[A-Za-z]\w*)*)(?<rest>.*)$/u.exec(text)?.groups;
    if (labelled.test(text) && !words.has(found?.['words']?.split(' ')[0] ?? '')) return [index];
    const [first = '', second = '', third] = (found?.['words'] ?? '').split(/ +/u);
    const isAlone = (found?.['rest'] ?? '').trim() === '' && third === undefined && second !== '';
    if (third === undefined && !isAlone) return [];
    const isWorded = [first, second, third ?? second].every((word) => !words.has(word));
    return isWorded && !isMistyped(first) ? [index] : [];
  });
}

/** `Standard deviation: 4.2` */
const labelled = /^\s*\p{Lu}\p{L}*(?: \p{L}+)+:\s+\S/u;

const words: ReadonlySet<string> = new Set([...keywords, 'match', 'case', 'type', 'print', 'exec']);

/** `retrun total` is a statement gone wrong. */
function isMistyped(word: string): boolean {
  return [...words].some((each) => isSlip(word, each));
}

/** The first line of a block, where it begins as no statement does: `main.py:`, `1| import os`, `- Bake the bread.` */
export function openingOf(lines: readonly BlockLine[]): Pick<AsItStands, 'opening'> {
  const first = lines.find(({ text }) => text.trim() !== '' && !/^\s*#/u.test(text));
  const text = first?.text.trim() ?? '';
  const [word = ''] = /^[A-Za-z_]\w*/u.exec(text) ?? [];
  const isUsual =
    words.has(word) || isMistyped(word) || /^(?:@|[A-Za-z_][\w.]*(?:\s*:[^=]*)?\s*(?:[-+*/]?=|[[(]))/u.test(text);
  return first === undefined || isUsual ? {} : { opening: { text, line: first.place.line } };
}

/** `# output` above what no statement is: a copy of what was printed, in the block itself. */
export function pastedOutput(lines: readonly ProgramLine[]): readonly number[] {
  return lines.flatMap(({ text }, index) => {
    const below = lines.slice(index + 1).find((each) => each.text.trim() !== '')?.text ?? '';
    const isPasted = isOutputLabel(text) && below !== '' && !/^\s*#/u.test(below) && !isStatement(below.trim());
    return isPasted ? [index] : [];
  });
}

/** `TypeError: …`, and nothing that is a statement: what Python says of a program that stands elsewhere. */
export function errorAlone(lines: readonly ProgramLine[]): readonly number[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const isError = errorTypesIn(lines.slice(first, first + 1).map(({ text }) => text)).length > 0;
  return isError && !lines.some(({ text }) => isStatement(text.trim())) ? [first] : [];
}

function isOutputLabel(text: string): boolean {
  return /^\s*#/u.test(text) ? isLabel(text.trim()) || labelAtEnd.test(text) : bareLabel.test(text);
}

/** `# Run it. Output:` */
const labelAtEnd = /^\s*#.*[\s.。](?:outputs?|results?|prints?)\s*[:：]\s*$/iu;
const bareLabel = new RegExp(String.raw`^\s*(?:${outputPhrase})\s*[:：]\s*$`, 'iu');
