import type { Block, Document, QuotableLine } from '../../model/document.ts';
import type { Remarked } from '../../model/as-it-stands.ts';
import { isPython } from '../session.ts';
import { sourceOf } from './stand-in.ts';
import { outputPhrase } from './words.ts';

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
  /** As `above`, beyond notes in quotes and headings such as `Example`, which announce nothing themselves. */
  readonly announced: Remarked | null;
  /** All that is said above it, from the block before or the last heading that is no `Example` on; with that. */
  readonly opening: readonly Remarked[];
  /** All that is said between it, or its output, and the next heading or Python block. */
  readonly trail: readonly Remarked[];
}

export function proseBeside(document: Document, block: Block): Beside {
  const index = document.blocks.indexOf(block);
  const before = document.blocks[index - 1]?.endLine ?? 0;
  const after = document.blocks[index + 1]?.place.line ?? Infinity;
  const prose = document.lines.filter(({ kind }) => kind !== 'block');
  const above = prose.findLast((line) => isBetween(line, before, block.place.line));
  const below = prose.find((line) => isBetween(line, block.endLine, after));
  const leading = prose.filter((line) => isBetween(line, before, block.place.line));
  const announced = leading.findLast((line) => !isQuoted(document, line) && !isBareHeading(line));
  return {
    above: above === undefined || above.kind === 'heading' ? null : remarked(above),
    heading: above?.kind === 'heading' ? remarked(above) : null,
    below: below === undefined || below.kind === 'heading' ? null : remarked(below),
    lead: leading.map(remarked),
    opening: leading
      .slice(
        Math.max(
          0,
          leading.findLastIndex((line) => line.kind === 'heading' && !isBareHeading(line)),
        ),
      )
      .map(remarked),
    announced: announced === undefined || announced.kind === 'heading' ? null : remarked(announced),
    trail: trailOf(document, block, prose),
    comments: block.lines.flatMap(({ text, place }) => {
      const comment = /(?:^|\s|(?<=[)\]]))#+\s*(?<said>.*)$/u.exec(text)?.groups?.['said'];
      return comment === undefined ? [] : [{ text: comment, line: place.line }];
    }),
  };
}

function isQuoted(document: Document, line: QuotableLine): boolean {
  return /^\s*>/u.test(sourceOf(document)[lineOf(line) - 1] ?? '');
}

/** `Example`, `Code 2`, `示例`. */
function isBareHeading({ kind, text }: QuotableLine): boolean {
  return (
    kind === 'heading' &&
    /^\P{L}*(?:examples?|code|snippet|listing|ejemplos?|exemplos?|exemples?|beispiele?|esempio|пример|код|示例|例子|例|代码|예제|예시)\P{L}*$/iu.test(
      text,
    )
  );
}

/** `Output`, `Result 2`. */
function isOutputHeading({ kind, text }: QuotableLine): boolean {
  return kind === 'heading' && outputHeading.test(text);
}

const outputHeading = new RegExp(String.raw`^\P{L}*(?:${outputPhrase})\P{L}*$`, 'iu');

function trailOf({ blocks }: Document, block: Block, prose: readonly QuotableLine[]): readonly Remarked[] {
  const next = blocks.slice(blocks.indexOf(block) + 1).find(isPython)?.place.line ?? Infinity;
  const heading = prose.find(
    (line) => line.kind === 'heading' && lineOf(line) > block.endLine && !isOutputHeading(line),
  );
  const end = Math.min(next, heading === undefined ? Infinity : lineOf(heading));
  return prose.filter((line) => isBetween(line, block.endLine, end)).map(remarked);
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
