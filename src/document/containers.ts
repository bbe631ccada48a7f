import type { Mark } from './marks.ts';
import type { Source, SourceLine } from './source.ts';

/**
 * A tab (`=== "Tab"`), admonition (`!!! note "Title"`) or collapsible one (`??? note`, `???+ note`) of Python-Markdown.
 * CommonMark does not know them and takes their content, which is indented by 4, for code or for a lazy paragraph.
 */
export interface Container {
  /** From its marker to the end of the line. */
  readonly marker: SourceLine;
  /** The words in quotes behind the marker; empty without any. */
  readonly title: SourceLine | null;
  /** Without the indentation. */
  readonly content: readonly SourceLine[];
}

export interface Containers {
  /** Outermost ones only: those within them are found in their content. */
  readonly found: readonly Container[];
  /** The text without them; every other line keeps its number and its columns. */
  readonly rest: Source;
}

/** Only a line that CommonMark reads as part of a paragraph is a marker, so one inside a fence or a comment is none. */
export function findContainers(source: Source, marks: readonly Mark[]): Containers {
  const found: Container[] = [];
  const lines = [...source.lines];
  let next = 1;
  for (const mark of marks) {
    if (mark.kind !== 'exit' || mark.type !== 'paragraph') continue;
    for (let number = Math.max(next, mark.start.line); number <= mark.end.line; number += 1) {
      const line = source.lines[number - 1];
      const marker = line && readMarker(line, number === mark.start.line ? mark.start.column - 1 : null);
      const content = marker ? contentBelow(source, number, marker) : [];
      if (!line || !marker || content.length === 0) continue;
      found.push({ marker: marker.line, title: marker.title, content: content.map((entry) => entry.inside) });
      lines[number - 1] = { ...line, text: marker.prefix + placeholder };
      content.forEach((entry, index) => (lines[number + index] = entry.outside));
      number += content.length;
      next = number + 1;
    }
  }
  return { found, rest: { lines } };
}

/** Ends a paragraph above it and shows nothing. */
const placeholder = '<!---->';

interface Marker {
  readonly line: SourceLine;
  /** What stands before the marker: indentation, quote marks, the mark of a list item. */
  readonly prefix: string;
  readonly title: SourceLine | null;
}

function readMarker(line: SourceLine, knownOffset: number | null): Marker | null {
  const offset = knownOffset ?? /^[ \t>]*/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(offset);
  if (!markers.some((marker) => marker.test(text))) return null;
  const quote = text.indexOf('"');
  const start = offset + quote + 1;
  const title = quote === -1 ? null : line.text.slice(start, line.text.lastIndexOf('"'));
  return {
    line: { text, line: line.line, shift: line.shift + offset },
    prefix: line.text.slice(0, offset),
    title: title === null ? null : { text: title, line: line.line, shift: line.shift + start },
  };
}

const markers = [
  /^===[+!]{0,2} +".*" *$/,
  /^!!! ?[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*(?: +".*")? *$/u,
  /^\?\?\?\+? ?[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*(?: +".*")? *$/u,
  /^\?\?\?\+? +".*" *$/,
];

interface ContentLine {
  readonly inside: SourceLine;
  readonly outside: SourceLine;
}

/** The lines below a marker that are blank or indented by 4 more, up to the last one that is not blank. */
function contentBelow(source: Source, number: number, marker: Marker): readonly ContentLine[] {
  const quotes = marker.prefix.split('>').length - 1;
  const indentation = widthOf(marker.prefix, afterQuotes(marker.prefix, quotes) ?? 0) + 4;
  const content: ContentLine[] = [];
  let length = 0;
  for (const line of linesFrom(source, number)) {
    const quoted = afterQuotes(line.text, quotes);
    if (quoted === null) break;
    const outside = { ...line, text: line.text.slice(0, quoted) };
    if (line.text.slice(quoted).trim() === '') {
      content.push({ inside: { ...line, text: '' }, outside });
      continue;
    }
    const inside = dedent(line, quoted, indentation);
    if (inside === null) break;
    content.push({ inside, outside });
    length = content.length;
  }
  return content.slice(0, length);
}

function* linesFrom(source: Source, index: number): Iterable<SourceLine> {
  for (let at = index; at < source.lines.length; at += 1) {
    const line = source.lines[at];
    if (line !== undefined) yield line;
  }
}

/** The offset behind so many quote marks; null where the line has fewer. */
function afterQuotes(text: string, quotes: number): number | null {
  let offset = 0;
  for (let count = 0; count < quotes; count += 1) {
    const mark = /^[ \t]*>/.exec(text.slice(offset, offset + 80));
    if (mark === null) return null;
    offset += mark[0].length;
  }
  return offset;
}

/** In columns, tabs reaching to the next multiple of 4. */
function widthOf(text: string, from: number): number {
  let width = 0;
  for (const character of text.slice(from)) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

function dedent(line: SourceLine, from: number, indentation: number): SourceLine | null {
  let width = 0;
  let offset = from;
  while (width < indentation) {
    const character = line.text.charAt(offset);
    if (character !== ' ' && character !== '\t') return null;
    width += character === '\t' ? 4 - (width % 4) : 1;
    offset += 1;
  }
  const virtual = width - indentation;
  return { text: ' '.repeat(virtual) + line.text.slice(offset), line: line.line, shift: line.shift + offset - virtual };
}
