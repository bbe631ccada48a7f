import type { Block, BlockLine } from '../model/document.ts';

/** `python` and `pycon` blocks; every spelling of them is known to the document stage. */
export function isPython(block: Block): boolean {
  return block.lang === 'python' || block.lang === 'pycon';
}

/** A `>>>` session, whatever its fence calls it. */
export function isSession(block: Block): boolean {
  if (block.lang === 'pycon') return true;
  const first = block.lines.find((line) => line.text.trim() !== '');
  return block.lang === 'python' && first !== undefined && /^\s*>>>(?: |$)/u.test(first.text);
}

/** The Python lines of a block: of a session what is typed, without prompts; what is shown is left out. */
export function sourceLines(block: Block): readonly BlockLine[] {
  return isSession(block) ? typedLines(block) : block.lines;
}

export function sourceText(block: Block): string {
  return sourceLines(block)
    .map((line) => line.text)
    .join('\n');
}

/** `...` continues what is typed only directly below it: elsewhere it is output. */
function typedLines(block: Block): readonly BlockLine[] {
  const typed: BlockLine[] = [];
  let isOpen = false;
  for (const { text, place } of block.lines) {
    const prompt: string | undefined = (isOpen ? /^\s*(?:>>>|\.\.\.)(?: |$)/u : /^\s*>>>(?: |$)/u).exec(text)?.[0];
    isOpen = prompt !== undefined;
    if (prompt === undefined) continue;
    typed.push({ text: text.slice(prompt.length), place: { ...place, column: place.column + prompt.length } });
  }
  return typed;
}
