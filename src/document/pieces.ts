import type { BlockLine, BlockOption, Container, QuotableKind, QuotableLine, TextSegment } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import { readHtml, separatesWords } from './html.ts';
import type { IncludeReference } from './include-syntax.ts';
import type { HtmlLine } from './html.ts';
import { decodeReference } from './marks.ts';
import type { Mark } from './marks.ts';
import { placeIn } from './source.ts';
import type { Source } from './source.ts';
import { VisibleText } from './visible.ts';
import type { VisibleLine } from './visible.ts';

/** What a text holds, one after another, before it is known which heading and which block is which. */
export type Piece = { readonly place: Position } & (
  | { readonly kind: 'heading'; readonly depth: number; readonly line: VisibleLine | null }
  | {
      readonly kind: 'block';
      /** Null where the block is made by indentation alone. */
      readonly info: string | null;
      /** In a list, a quote or a MkDocs container. */
      readonly isNested: boolean;
      readonly endLine: number;
      readonly lines: readonly CodeLine[];
      /** What stands in the place of `lines`. */
      readonly include?: IncludeReference;
      readonly options?: readonly BlockOption[];
      readonly isUnresolved?: true;
      /** Of the file that it includes, where the fence does not say it. */
      readonly langOfFile?: string;
    }
  | { readonly kind: 'line'; readonly of: Exclude<QuotableKind, 'heading' | 'block'>; readonly line: VisibleLine }
  | ({ readonly kind: 'container' } & Container)
  /** Lines whose fences are meant to be no blocks: comments and front matter. */
  | { readonly kind: 'not-shown'; readonly endLine: number }
);

export interface CodeLine extends BlockLine, Pick<QuotableLine, 'standsFor'> {
  readonly segments: readonly TextSegment[];
}

/** The pieces of the tokens of `source`, with places in the file. `isNested`: `source` is the content of a container. */
export function readPieces(source: Source, marks: readonly Mark[], isNested: boolean): readonly Piece[] {
  const reading: Reading = {
    source,
    isNested,
    pieces: [],
    containers: [],
    hiddenDepth: 0,
    text: null,
    isCell: false,
    heading: { depth: 0, line: null },
    code: null,
    html: [],
  };
  for (const mark of marks) {
    const handlers = mark.kind === 'enter' ? onEnter : onExit;
    handlers.get(mark.type)?.(reading, mark);
  }
  return reading.pieces;
}

interface Reading {
  readonly source: Source;
  readonly isNested: boolean;
  readonly pieces: Piece[];
  /** Types of the lists' items, quotes and footnotes that are open. */
  readonly containers: string[];
  /** Greater than 0 inside what a reader does not see, such as the target of a link. */
  hiddenDepth: number;
  text: VisibleText | null;
  isCell: boolean;
  heading: { depth: number; line: VisibleLine | null };
  code: OpenCode | null;
  html: HtmlLine[];
}

interface OpenCode {
  readonly fences: Mark[];
  readonly values: Mark[];
}

type Handler = (reading: Reading, mark: Mark) => void;

const onEnter: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...types('listItem blockQuote gfmFootnoteDefinition', (reading, mark) => reading.containers.push(mark.type)),
  ...types('resource reference gfmFootnoteCall mdxJsxTextTag mdxTextExpression', hide),
  ...types('paragraph atxHeadingText setextHeadingText', (reading) => openText(reading, false)),
  ...types('tableHeader tableData', (reading) => openText(reading, true)),
  ...types('atxHeading setextHeading', (reading) => (reading.heading = { depth: 0, line: null })),
  ...types('codeFenced codeIndented', (reading) => (reading.code = { fences: [], values: [] })),
  ...types('htmlFlow', (reading) => (reading.html = [])),
]);

const onExit: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...types('listItem blockQuote gfmFootnoteDefinition', (reading) => reading.containers.pop()),
  ...types('resource reference gfmFootnoteCall', endHiding),
  ...types('data characterEscapeValue autolinkProtocol autolinkEmail', addText),
  ...types('literalAutolinkHttp literalAutolinkWww literalAutolinkEmail', addText),
  ...types('codeTextData', (reading, mark) => (reading.isCell ? addCellCode(reading, mark) : addText(reading, mark))),
  ...types('characterReference', (reading, mark) => addDecoded(reading, mark, decodeReference(mark.text))),
  ...types('lineEnding', (reading, mark) => addText(reading, { ...mark, text: ' ' })),
  ...types('htmlText', addInlineHtml),
  ...types('mdxJsxTextTag', (reading, mark) => addInlineHtml(endHiding(reading), mark)),
  ...types('mdxTextExpression', (reading, mark) => addExpression(endHiding(reading), mark)),
  ...types('mdxFlowExpression', addExpression),
  ...types('paragraph', addParagraph),
  ...types('tableHeader tableData', (reading, mark) => addLine(reading, mark, 'table-cell')),
  ...types('yamlValue tomlValue', addFrontMatterLine),
  ...types('yaml toml', addNotShown),
  ...types('atxHeadingText setextHeadingText', (reading) => (reading.heading.line = closeText(reading))),
  ...types('atxHeadingSequence', (reading, mark) => (reading.heading.depth ||= mark.text.length)),
  ...types('setextHeadingLineSequence', (reading, mark) => (reading.heading.depth = mark.text.startsWith('=') ? 1 : 2)),
  ...types('atxHeading setextHeading', addHeading),
  ...types('codeFencedFence', (reading, mark) => reading.code?.fences.push(mark)),
  ...types('codeFlowValue', (reading, mark) => reading.code?.values.push(mark)),
  ...types('codeFenced codeIndented', addCode),
  ...types('htmlFlowData', (reading, mark) => reading.html.push({ text: mark.text, place: begin(reading, mark) })),
  ...types('htmlFlow', addHtml),
]);

function types(
  names: string,
  handler: (reading: Reading, mark: Mark) => unknown,
): readonly (readonly [string, Handler])[] {
  return names.split(' ').map((name) => [name, handler] as const);
}

function begin(reading: Reading, mark: Mark): Position {
  return placeIn(reading.source, mark.start);
}

function hide(reading: Reading): void {
  reading.hiddenDepth += 1;
}

function endHiding(reading: Reading): Reading {
  reading.hiddenDepth -= 1;
  return reading;
}

function openText(reading: Reading, isCell: boolean): void {
  reading.text = new VisibleText();
  reading.isCell = isCell;
}

function closeText(reading: Reading): VisibleLine | null {
  const line = reading.text?.finish() ?? null;
  reading.text = null;
  return line;
}

function addText(reading: Reading, mark: Mark): void {
  if (reading.hiddenDepth === 0) reading.text?.add(mark.text, begin(reading, mark));
}

function addDecoded(reading: Reading, mark: Mark, text: string): void {
  if (reading.hiddenDepth === 0) reading.text?.addDecoded(text, begin(reading, mark));
}

/** In a cell `\|` is a bar, in code too (GFM 0.29, 4.10). */
function addCellCode(reading: Reading, mark: Mark): void {
  let column = mark.start.column;
  for (const part of mark.text.split(/\\(?=\|)/)) {
    addText(reading, { ...mark, text: part, start: { line: mark.start.line, column } });
    column += part.length + 1;
  }
}

function addInlineHtml(reading: Reading, mark: Mark): void {
  if (mark.text.startsWith('<!--')) addNotShown(reading, mark);
  else if (separatesWords(mark.text)) addDecoded(reading, mark, ' ');
}

/** Shown is only what is written in it as text, such as `{' '}`. */
function addExpression(reading: Reading, mark: Mark): void {
  const literal = /^\{\s*(["'`])(?<text>[^"'`\\$]*)\1\s*\}$/u.exec(mark.text)?.groups?.['text'];
  if (literal !== undefined) addDecoded(reading, mark, literal);
  else if (/^\{\s*\/\*/u.test(mark.text)) addNotShown(reading, mark);
}

function addNotShown(reading: Reading, mark: Mark): void {
  const endLine = placeIn(reading.source, mark.end).line;
  reading.pieces.push({ kind: 'not-shown', place: begin(reading, mark), endLine });
}

function addParagraph(reading: Reading, mark: Mark): void {
  addLine(reading, mark, reading.containers.at(-1) === 'listItem' ? 'list-item' : 'paragraph');
}

function addLine(reading: Reading, mark: Mark, of: 'paragraph' | 'list-item' | 'table-cell'): void {
  const line = closeText(reading);
  if (line !== null) reading.pieces.push({ kind: 'line', of, line, place: begin(reading, mark) });
}

function addFrontMatterLine(reading: Reading, mark: Mark): void {
  const place = begin(reading, mark);
  const visible = new VisibleText();
  visible.add(mark.text, place);
  const line = visible.finish();
  if (line !== null) reading.pieces.push({ kind: 'line', of: 'front-matter', line, place });
}

function addHeading(reading: Reading, mark: Mark): void {
  const { depth, line } = reading.heading;
  reading.pieces.push({ kind: 'heading', depth, line: withoutAttributes(line), place: begin(reading, mark) });
}

/** `# Words {#id}`, `# Words { #id .class }`, `# Words {: #id}`, `# Words {.class}`, `# Words {-}`: all but GitHub hide them. */
function withoutAttributes(line: VisibleLine | null): VisibleLine | null {
  const end = line?.text.search(/\s+\{:?\s*(?:#[\w.:-]+|\.[a-z][\w-]*|-)(?:\s+[^{}]*)?\}$/iu) ?? -1;
  if (line === null || end < 1) return line;
  return { text: line.text.slice(0, end), segments: line.segments.filter(({ offset }) => offset < end) };
}

function addHtml(reading: Reading): void {
  const html = readHtml(reading.html);
  for (const line of html.lines) {
    const place = line.segments[0]?.place;
    if (place !== undefined) reading.pieces.push({ kind: 'line', of: 'html', line, place });
  }
  for (const comment of html.comments) {
    reading.pieces.push({ kind: 'not-shown', place: { line: comment.from, column: 1 }, endLine: comment.to });
  }
}

function addCode(reading: Reading, mark: Mark): void {
  const code = reading.code;
  reading.code = null;
  if (code === null) return;
  const [opening, closing] = code.fences;
  const [first] = code.values;
  // A fence that nobody closes runs to the start of the line behind the document's last line end.
  const last = closing?.start.line ?? (mark.end.column === 1 ? mark.end.line - 1 : mark.end.line);
  reading.pieces.push({
    kind: 'block',
    info: opening === undefined ? null : opening.text.replace(/^(?:`+|~+)/, '').trim(),
    isNested: reading.isNested || reading.containers.length > 0,
    place: begin(reading, opening ?? first ?? mark),
    endLine: placeIn(reading.source, { line: last, column: 1 }).line,
    lines: codeLines(reading.source, code.values, {
      from: opening === undefined ? mark.start.line : opening.start.line + 1,
      to: closing === undefined ? last : last - 1,
    }),
  });
}

/** Every line of the range, those without a character included: the parser has no token for them. */
function codeLines(source: Source, values: readonly Mark[], range: { from: number; to: number }): readonly CodeLine[] {
  const lines: CodeLine[] = [];
  let next = 0;
  for (let line = range.from; line <= range.to; line += 1) {
    const value = values[next];
    if (value?.start.line === line) {
      next += 1;
      lines.push(codeLine(source, value));
    } else {
      const place = placeIn(source, { line, column: (source.lines[line - 1]?.text.length ?? 0) + 1 });
      lines.push({ text: '', place, segments: [] });
    }
  }
  return lines;
}

/** Where a tab is half indentation, its other half is spaces in `text` that do not stand in the file. */
function codeLine(source: Source, value: Mark): CodeLine {
  const place = placeIn(source, value.start);
  const virtual = value.text.length - (value.end.column - value.start.column);
  const segments = virtual > 0 ? [0, virtual] : [0];
  return { text: value.text, place, segments: segments.map((offset) => ({ offset, place })) };
}
