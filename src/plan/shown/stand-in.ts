import type { Block, BlockLine, Document, QuotableLine } from '../../model/document.ts';
import { lastAtMost } from '../quotable-text.ts';
import { isLiteral } from './said.ts';

/** Output that stands in no fence: a `<pre>` of HTML, or a quote. */
export interface StandIn {
  /** No block of the document; its lines are as a reader sees them. */
  readonly block: Block;
  /** The prose between the program and it. */
  readonly between: readonly QuotableLine[];
  readonly kind: 'pre' | 'quote';
}

/** The first one between a program and the block below it, with what is said before it. */
export function standInBelow(document: Document, program: Block): StandIn | null {
  const next = document.blocks[document.blocks.indexOf(program) + 1];
  const prose = linesBetween(document, program.endLine, next?.place.line ?? Infinity);
  const [first] = prose;
  if (first === undefined || !/^\s*(?:<|>)/mu.test(document.text)) return null;
  const source = sourceOf(document);
  const end = Math.min(next?.place.line ?? Infinity, source.length + 1);
  const rows = source
    .slice(program.endLine, end - 1)
    .map((text, index) => ({ text, line: program.endLine + 1 + index }));
  const at = rows.findIndex(({ text }) => /^\s*(?:<pre\b|<details\b.*<pre\b)/iu.test(text) || text.startsWith('>'));
  const found =
    at === -1 ? null : /<pre\b/iu.test(rows[at]?.text ?? '') ? preAt(rows.slice(at)) : quoteAt(rows.slice(at));
  const line = rows[at]?.line;
  const [shown] = found ?? [];
  if (found === null || line === undefined || shown === undefined) return null;
  const between = prose.filter((each) => (each.segments[0]?.place.line ?? 0) < line);
  const kind = /<pre\b/iu.test(rows[at]?.text ?? '') ? 'pre' : 'quote';
  return { block: { ...standing(program, found), place: shown.place }, between, kind };
}

interface Row {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

function standing(program: Block, lines: readonly BlockLine[]): Block {
  const [first, last] = [lines[0]?.place ?? program.place, lines.at(-1)?.place ?? program.place];
  const { heading } = program;
  const names = { id: '', idIsExplicit: false, selector: '', lang: null, info: '' };
  return { ...names, place: first, endLine: last.line, lines, heading };
}

/** Up to its end, without tags and entities; null where it does not end, or is code of another language. */
function preAt(rows: readonly Row[]): readonly BlockLine[] | null {
  const end = rows.findIndex(({ text }) => /<\/pre>/iu.test(text));
  const opening = rows[0]?.text ?? '';
  if (end === -1 || /\b(?:class|lang)="?[^">]*\b(?:language-|lang-|highlight|mermaid)/iu.test(opening)) return null;
  const lines = rows.slice(0, end + 1).map(({ text, line }, index) => {
    const head =
      index === 0 ? (/^.*?<pre\b[^>]*>(?:\s*<(?:code|samp|output)\b[^>]*>)?/iu.exec(text)?.[0].length ?? 0) : 0;
    const inner = text.slice(head).replace(/<\/pre>.*$/iu, '');
    return { text: decoded(inner.replaceAll(/<\/?[a-z][^<>]*>/giu, '')), place: { line, column: head + 1 } };
  });
  return withoutBlankEnds(lines);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/gu, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function quoteAt(rows: readonly Row[]): readonly BlockLine[] | null {
  const end = rows.findIndex(({ text }) => !text.startsWith('>'));
  const lines = rows.slice(0, end === -1 ? rows.length : end).map(({ text, line }) => {
    const mark = /^>\s?/u.exec(text)?.[0].length ?? 0;
    return { text: plain(text.slice(mark)), place: { line, column: mark + 1 } };
  });
  const isNested = lines.some(({ text }) => /^\s*(?:```|~~~|>|\[!)/u.test(text));
  return isNested ? null : withoutBlankEnds(lines);
}

/** Without a hard break, and without the marks of code and of strong words around all of it. */
function plain(text: string): string {
  const bare = text.replace(/\s*(?:\\|<br ?\/?>)?\s*$/u, '');
  return bare.replace(/^(?<mark>`|\*\*)(?<inner>[^`*]+)\k<mark>$/u, '$<inner>');
}

/** Nothing but a value, such as `> 5`. */
export function isValue({ lines }: Block): boolean {
  const [only, ...others] = lines;
  return only !== undefined && others.length === 0 && isLiteral(only.text.trim(), false);
}

function withoutBlankEnds(lines: readonly BlockLine[]): readonly BlockLine[] {
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

function isFull({ text }: BlockLine): boolean {
  return text.trim() !== '';
}

const sources = new WeakMap<Document, readonly string[]>();

/** Lines of the file; each document is asked for each of its blocks. */
export function sourceOf(document: Document): readonly string[] {
  const known = sources.get(document);
  if (known !== undefined) return known;
  const lines = document.text.split(/\r\n|\n|\r/u);
  sources.set(document, lines);
  return lines;
}

/** The file from one line to another. */
export function sourceBetween(document: Document, from: number, to: number): string {
  return sourceOf(document)
    .slice(from - 1, to)
    .join('\n');
}

/** Where a character of a text stands whose first line is this one of the file. */
export function placeIn(text: string, offset: number, firstLine: number): BlockLine['place'] {
  const lines = text.slice(0, offset).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
}

/** Prose and headings between two lines of the document. */
export function linesBetween(document: Document, after: number, before: number): Document['lines'] {
  const numbers = document.lines.map((line) => line.segments[0]?.place.line ?? 0);
  let index = lastAtMost(numbers, after);
  while ((numbers[index] ?? Infinity) <= after) index += 1;
  const lines: Document['lines'][number][] = [];
  for (let line = document.lines[index]; (numbers[index] ?? Infinity) < before && line !== undefined;) {
    lines.push(line);
    index += 1;
    line = document.lines[index];
  }
  return lines;
}
