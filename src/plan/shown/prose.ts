import type { Block, Document, QuotableLine } from '../../model/document.ts';
import type { Remarked } from '../../model/as-it-stands.ts';

/** What a document says right beside a block. */
export interface Beside {
  /** The paragraph or list item above it, up to the block before. */
  readonly above: Remarked | null;
  /** The heading right above it, with nothing between. */
  readonly heading: Remarked | null;
  readonly below: Remarked | null;
  readonly comments: readonly Remarked[];
  /** All that is said between it and the block before, headings too. */
  readonly lead: readonly Remarked[];
}

export function proseBeside(document: Document, block: Block): Beside {
  const index = document.blocks.indexOf(block);
  const before = document.blocks[index - 1]?.endLine ?? 0;
  const after = document.blocks[index + 1]?.place.line ?? Infinity;
  const prose = document.lines.filter(({ kind }) => kind !== 'block');
  const above = prose.findLast((line) => isBetween(line, before, block.place.line));
  const below = prose.find((line) => isBetween(line, block.endLine, after));
  return {
    above: above === undefined || above.kind === 'heading' ? null : remarked(above),
    heading: above?.kind === 'heading' ? remarked(above) : null,
    below: below === undefined || below.kind === 'heading' ? null : remarked(below),
    lead: prose.filter((line) => isBetween(line, before, block.place.line)).map(remarked),
    comments: block.lines.flatMap(({ text, place }) => {
      const comment = /(?:^|\s|(?<=[)\]]))#+\s*(?<said>.*)$/u.exec(text)?.groups?.['said'];
      return comment === undefined ? [] : [{ text: comment, line: place.line }];
    }),
  };
}

function remarked(line: QuotableLine): Remarked {
  return { text: line.text.trim(), line: lineOf(line) };
}

function lineOf(line: QuotableLine): number {
  return line.segments[0]?.place.line ?? 0;
}

function isBetween(line: QuotableLine, first: number, last: number): boolean {
  return first < lineOf(line) && lineOf(line) < last;
}
