import type { AsItStands } from '../../model/as-it-stands.ts';
import type { Block } from '../../model/document.ts';
import { sourceLines } from '../session.ts';
import { splitStatements } from '../statements.ts';

/**
 * A function that refuses, at the very end, what it is called with is shown to do so: with an error of the block's own, or
 * below a call that it took. So is what is thrown into a generator.
 */
export function raisedAtEnd(block: Block): Pick<AsItStands, 'raisedAtEnd'> {
  const lines = sourceLines(block);
  const texts = lines.map(({ text }) => text);
  const statements = splitStatements(texts.map((text) => `${text}\n`).join(''));
  const last = statements.at(-1);
  const [first, end] = [lines[last?.startLine ?? -1], lines[last?.endLine ?? -1]];
  if (first === undefined || end === undefined) return {};
  const calls = statements.map(({ startLine }) => calledIn(texts[startLine] ?? ''));
  const isContrast = calls.at(-1) !== null && calls.indexOf(calls.at(-1) ?? null) < calls.length - 1;
  const raising = lines.filter(({ text }, index) => {
    const type = isConditional(texts, index) ? /^\s+raise\s+(?<type>\w+)\b/u.exec(text)?.groups?.['type'] : undefined;
    const isOwn = type !== undefined && texts.some((each) => new RegExp(String.raw`^class ${type}\b`, 'u').test(each));
    return isOwn || (type !== undefined && isContrast) || /\.throw\(/u.test(text);
  });
  if (raising.length === 0) return {};
  return {
    raisedAtEnd: { last: [first.place.line, end.place.line], lines: raising.map(({ place }) => place.line) },
  };
}

/** In a branch: whether it is reached depends on what the function is called with. */
function isConditional(texts: readonly string[], index: number): boolean {
  const indent = indentOf(texts[index] ?? '');
  const head = texts.slice(0, index).findLast((text) => text.trim() !== '' && indentOf(text) < indent);
  return /^\s+(?:if|elif|else|match|case)\b/u.test(head ?? '');
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** `sell` of `sell(3)`, of `print(sell(3))` and of `loaf = sell(3)`. */
function calledIn(text: string): string | null {
  return /^(?:\w+\s*=\s*)?(?:print\()?(?<name>[A-Za-z_][\w.]*)\(/u.exec(text)?.groups?.['name'] ?? null;
}
