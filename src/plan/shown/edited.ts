import type { Block, BlockLine } from '../../model/document.ts';

/**
 * The block as phmdoctest runs it: `phmdoctest:omit` at the end of a line makes a comment of it and of what is indented
 * deeper below it, `phmdoctest:pass` puts `pass` in its place.
 */
export function editedBlock(block: Block): Block {
  if (!block.lines.some(({ text }) => mark.test(text))) return block;
  const lines: BlockLine[] = [];
  let omitted: number | null = null;
  for (const { text, place } of block.lines) {
    const width = text.length - text.trimStart().length;
    if (omitted !== null && text.trim() !== '' && width <= omitted) omitted = null;
    const word = omitted === null && !text.trimStart().startsWith('#') ? mark.exec(text)?.groups?.['word'] : undefined;
    if (word === 'omit') omitted = width;
    const [before, behind] = [text.slice(0, width), text.slice(width)];
    const isOut = omitted !== null && behind !== '';
    lines.push({ text: isOut ? `${before}# ${behind}` : word === 'pass' ? `${before}pass  # ${behind}` : text, place });
  }
  return { ...block, lines };
}

const mark = /phmdoctest:(?<word>omit|pass)\s*$/u;
