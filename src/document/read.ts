import type { BlockLine } from '../model/document.ts';
import { findContainers } from './containers.ts';
import type { Container } from './containers.ts';
import { readMarks } from './marks.ts';
import type { Flavour, Mark } from './marks.ts';
import { readPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { markdownOf, wholeSource } from './source.ts';
import type { Source, SourceLine } from './source.ts';

/** The pieces of a whole document in reading order, those of its MkDocs tabs and admonitions among them. */
export function readMarkdown(text: string): readonly Piece[] {
  const pieces = readSource(wholeSource(text), 'document', 0, new Map());
  return pieces.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** Each level reads what is inside it again, so a file that nests without end would take time without end. */
const deepestNesting = 16;

function readSource(source: Source, flavour: Flavour, nesting: number, outer: Definitions): readonly Piece[] {
  const marks = readMarks(markdownOf(source), flavour);
  const { found, rest } = nesting < deepestNesting ? findContainers(source, marks) : { found: [], rest: source };
  if (found.length === 0) return readPieces(source, marks, nesting > 0);
  const definitions = new Map([...outer, ...definitionsIn(marks)]);
  return [
    ...readPieces(rest, readMarks(markdownOf(rest), flavour), nesting > 0),
    ...found.flatMap((container) => readContainer(container, nesting, definitions)),
  ];
}

function readContainer(container: Container, nesting: number, definitions: Definitions): readonly Piece[] {
  const title = container.title === null ? null : { lines: [container.title] };
  const content = { lines: [...definitionsFor(container.content, definitions), ...container.content] };
  return [
    toPiece(container),
    ...(title === null ? [] : readPieces(title, readMarks(markdownOf(title), 'inline'), true)),
    ...readSource(content, 'fragment', nesting + 1, definitions),
  ];
}

function toPiece({ marker, title, content }: Container): Piece {
  const { place, text } = toBlockLine(marker);
  const lines = content.map(toBlockLine);
  return { kind: 'container', place, marker: text, title: title === null ? null : toBlockLine(title), lines };
}

function toBlockLine({ text, line, shift }: SourceLine): BlockLine {
  return { text, place: { line, column: shift + 1 } };
}

/** Link reference definitions as written, by their label. */
type Definitions = ReadonlyMap<string, string>;

function definitionsIn(marks: readonly Mark[]): Definitions {
  const definitions = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind !== 'exit' || mark.type !== 'definition') continue;
    const label = /^\[([^\]]*)\]/.exec(mark.text)?.[1];
    if (label !== undefined) definitions.set(normalize(label), mark.text);
  }
  return definitions;
}

/** A link inside a container may refer to a definition outside it: those it names go before its text. */
function definitionsFor(content: readonly SourceLine[], definitions: Definitions): readonly SourceLine[] {
  if (definitions.size === 0) return [];
  const needed = new Set<string>();
  for (const line of content) {
    for (const found of line.text.matchAll(/\[([^[\]]+)\]/g)) {
      const definition = definitions.get(normalize(found[1] ?? ''));
      if (definition !== undefined) needed.add(definition);
    }
  }
  const lines = [...needed].flatMap((definition) => wholeSource(definition).lines);
  return needed.size === 0 ? [] : [...lines, { text: '', line: 0, shift: 0 }];
}

function normalize(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
