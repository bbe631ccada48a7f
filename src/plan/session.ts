import type { Block, BlockLine } from '../model/document.ts';
import { hasPrompts, readExamples } from './shown-examples.ts';

/** `python` and `pycon` blocks; every spelling of them is known to the document stage. */
export function isPython(block: Block): boolean {
  return block.lang === 'python' || block.lang === 'pycon';
}

/** A `>>>` session, whatever its fence calls it. */
export function isSession(block: Block): boolean {
  return block.lang === 'pycon' || (block.lang === 'python' && hasPrompts(block));
}

/** The Python lines of a block: of a session what is typed, without prompts; what is shown is left out. */
export function sourceLines(block: Block): readonly BlockLine[] {
  return isSession(block) ? readExamples(block).flatMap(({ typed }) => typed) : block.lines;
}

export function sourceText(block: Block): string {
  return sourceLines(block)
    .map((line) => line.text)
    .join('\n');
}
