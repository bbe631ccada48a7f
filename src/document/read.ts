import type { BlockLine } from '../model/document.ts';
import { readCellOptions } from './cell-options.ts';
import { withoutColons } from './colons.ts';
import { findContainers, noContainers } from './containers.ts';
import type { Container, Containers, Embed } from './containers.ts';
import { readsOf } from './dialect.ts';
import { Includes } from './includes.ts';
import type { IncludeContext } from './includes.ts';
import { readInfo } from './info.ts';
import { readLiteralInclude } from './literal-include.ts';
import { readMarks } from './marks.ts';
import { mdxOf, refuseDeepTags } from './mdx-text.ts';
import type { Flavour, Mark } from './marks.ts';
import { directiveOf } from './myst.ts';
import { readPieces } from './pieces.ts';
import type { CodeLine, Piece } from './pieces.ts';
import { markdownOf, wholeSource } from './source.ts';
import type { Source, SourceLine } from './source.ts';

/** Of a whole document. */
export type WholeFlavour = Exclude<Flavour, 'fragment' | 'inline'>;

export interface ReadMarkdown {
  readonly pieces: readonly Piece[];
  readonly includes: Includes;
  /** What `Document.mdx` is; absent: it is none. */
  readonly mdx?: string;
}

/**
 * The pieces of a whole document in reading order, those of its containers among them, with what it includes.
 *
 * @throws TooComplex where it cannot be read in a reasonable time.
 * @throws BrokenMdx where it is to be MDX, and is none.
 */
export function readMarkdown(text: string, context: IncludeContext, flavour: WholeFlavour): ReadMarkdown {
  const includes = new Includes(context);
  const reads = readsOf(context.project.dialect);
  const isMdx = flavour !== 'document';
  const { source, titles } =
    isMdx || reads.colons ? withoutColons(wholeSource(text)) : { source: wholeSource(text), titles: [] };
  const words = titles.flatMap(readTitle);
  if (isMdx) {
    const marks = readMarks(markdownOf(source), flavour);
    refuseDeepTags(marks);
    const pieces = [...words, ...readPieces(source, marks, false)];
    return { pieces: finish(pieces, includes), includes, mdx: mdxOf(source, titles, marks) };
  }
  const pieces = [...words, ...readSource(source, 'document', { context, nesting: 0, outer: new Map() })];
  return { pieces: finish(pieces, includes), includes };
}

function finish(pieces: readonly Piece[], includes: Includes): readonly Piece[] {
  return pieces
    .map((piece) => (piece.kind === 'block' ? finishBlock(piece, includes) : piece))
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

interface Nested {
  readonly context: IncludeContext;
  readonly nesting: number;
  /** Link reference definitions outside. */
  readonly outer: Definitions;
}

/** Each level reads what is inside it again, so a file that nests without end would take time without end. */
const deepestNesting = 16;

function readSource(source: Source, flavour: Flavour, nested: Nested): readonly Piece[] {
  const marks = readMarks(markdownOf(source), flavour);
  const { context, nesting } = nested;
  const isDeep = nesting >= deepestNesting;
  const containers = isDeep ? noContainers(source) : findContainers(source, marks, context.project.dialect);
  const { found, definitions, embeds, rest } = containers;
  const isPlain = found.length + definitions.length + embeds.length === 0;
  const own = isPlain
    ? readPieces(source, marks, nesting > 0)
    : readPieces(rest, readMarks(markdownOf(rest), flavour), nesting > 0);
  const links = new Map([...nested.outer, ...definitionsIn(marks)]);
  const inner = { context, nesting: nesting + 1, outer: links };
  return [
    ...own.flatMap((piece) => (isDeep ? [piece] : openBlock(piece, source, inner))),
    ...readContainers(containers, inner),
  ];
}

function readContainers({ found, definitions, embeds }: Containers, inner: Nested): readonly Piece[] {
  return [
    ...found.flatMap((container) => readContainer(container, inner)),
    ...definitions.flatMap(({ content }) => readContent(content, inner)),
    ...embeds.map(toBlock),
  ];
}

function readContainer(container: Container, inner: Nested): readonly Piece[] {
  const title = container.title === null ? [] : readTitle(container.title);
  return [toPiece(container), ...title, ...readContent(container.content, inner)];
}

function readContent(content: readonly SourceLine[], inner: Nested): readonly Piece[] {
  return readSource({ lines: [...definitionsFor(content, inner.outer), ...content] }, 'fragment', inner);
}

function readTitle(title: SourceLine): readonly Piece[] {
  const source = { lines: [title] };
  return readPieces(source, readMarks(markdownOf(source), 'inline'), true);
}

function toPiece({ marker, title, content }: Container): Piece {
  const { place, text } = toBlockLine(marker);
  const lines = content.map(toBlockLine);
  return { kind: 'container', place, marker: text, title: title === null ? null : toBlockLine(title), lines };
}

function toBlockLine({ text, line, shift }: SourceLine): BlockLine {
  return { text, place: { line, column: shift + 1 } };
}

type BlockPiece = Extract<Piece, { readonly kind: 'block' }>;

function toBlock({ line, include }: Embed): BlockPiece {
  const { text, place } = toBlockLine(line);
  const lines = [{ text, place, segments: [{ offset: 0, place }] }];
  return { kind: 'block', info: '', isNested: false, place, endLine: place.line, lines, include };
}

/** What is Markdown in a block of its dialect: the content of a directive, and a fence that a list has indented by 4. */
function openBlock(piece: Piece, source: Source, inner: Nested): readonly Piece[] {
  if (piece.kind !== 'block') return [piece];
  const reads = readsOf(inner.context.project.dialect);
  const isWide = reads.wideLists && piece.info === null && piece.isNested && opensFence(piece.lines);
  if (isWide) return readContent(piece.lines.map(toSourceLine), inner);
  const directive = reads.directives ? directiveOf(piece, source) : null;
  if (directive === null) return [piece];
  const { title, content } = directive;
  return [...(title === null ? [] : readTitle(title)), ...readContent(content.map(toSourceLine), inner)];
}

function opensFence(lines: readonly CodeLine[]): boolean {
  return /^\s*(?:```|~~~)/u.test(lines.find(({ text }) => text.trim() !== '')?.text ?? '');
}

/** A tab that is half indentation is spaces in `text`, which do not stand in the file. */
function toSourceLine({ text, place, segments }: CodeLine): SourceLine {
  const virtual = segments.length > 1 ? (segments[1]?.offset ?? 0) : 0;
  return { text, line: place.line, shift: place.column - 1 - virtual };
}

/** Without the options at its head, and with the files that it includes. */
function finishBlock(piece: BlockPiece, includes: Includes): BlockPiece {
  const { options, lines } = readCellOptions(piece.info ?? '', piece.lines);
  const values = new Map(options.map(({ name, value }) => [name, value]));
  const reference = piece.include ?? readLiteralInclude(piece.info ?? '', values);
  const block = options.length === 0 ? piece : { ...piece, options, lines };
  const lang = reference === null ? null : (reference.lang ?? extensionOf(reference.path));
  const isPython = readInfo(lang ?? piece.info ?? '').lang?.startsWith('py') === true;
  const [first] = piece.lines;
  const marker = piece.include === undefined || first === undefined ? markerOf(piece) : first;
  const shown = reference === null ? includes.expand(lines, isPython) : includes.include(reference, marker, isPython);
  if (shown === null)
    return { ...block, ...(lang === null ? {} : { langOfFile: lang }), ...(isPython ? { isUnresolved: true } : {}) };
  return shown === lines ? block : { ...block, lines: shown, ...(lang === null ? {} : { langOfFile: lang }) };
}

/** A fence that includes a file stands for all of it. */
function markerOf({ info, place }: BlockPiece): CodeLine {
  return { text: `\`\`\`${info ?? ''}`, place, segments: [{ offset: 0, place }] };
}

function extensionOf(path: string): string {
  return /\.(?<extension>\w+)$/u.exec(path)?.groups?.['extension'] ?? 'text';
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
