import type { Block, Document } from '../../model/document.ts';
import { proseBeside } from './prose.ts';

/** Right below `Syntax:` or `Signature`: the form of a statement or a call in a few lines, with words for what a reader writes there. */
export function isForm(document: Document, block: Block): boolean {
  const code = block.lines.filter(({ text }) => /^\s*[^\s#]/u.test(text));
  if (code.length > mostLines) return false;
  const { above, heading } = proseBeside(document, block);
  return label.test((above ?? heading)?.text ?? '');
}

/** More is an example. */
const mostLines = 4;

const label =
  /^[^\p{L}]*(?:(?:[\w.]+(?:\(\))?|basic|general|the)[\s:：–—-]+){0,3}(?:syntax|signatures?|general form|synopsis|syntaxe|sintaxis|sintaxe|sintassi|синтаксис|składnia|sözdizimi|语法|語法|構文|文法|문법)[^\p{L}]*$/iu;
