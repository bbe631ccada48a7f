import type { BlockLine, Document } from '../../model/document.ts';
import type { Position } from '../../model/place.ts';

/** A comment of HTML (`<!-- … -->`), MyST (`% …`) or MDX (`{/* … *\/}`) that begins its line. */
export interface Comment {
  /** Without its marks, and up to the code in it. */
  readonly text: string;
  /** On one line, without the code in it, for reports. */
  readonly written: string;
  /** Without its marks. */
  readonly lines: readonly BlockLine[];
  /** Python in a fence inside the comment; null: none. */
  readonly code: readonly BlockLine[] | null;
  readonly place: Position;
  readonly endLine: number;
}

/** Those outside of blocks, in reading order. */
export function readComments(document: Document): readonly Comment[] {
  const lines = document.text.split(/\r\n|\n|\r/u);
  const inBlock = new Set(document.blocks.flatMap((block) => numbersFrom(block.place.line, block.endLine)));
  const comments: Comment[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (inBlock.has(index + 1)) continue;
    const form = forms.find(({ opening }) => opening.test(lines[index] ?? ''));
    const end = form === undefined ? null : form.endOf(lines, index);
    if (form === undefined || end === null) continue;
    comments.push(commentOf(lines.slice(index, end + 1), index + 1, form));
    index = end;
  }
  return comments;
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Form {
  /** With the white space before it. */
  readonly opening: RegExp;
  /** On every line that begins with it; else on the first one only. */
  readonly isOnEveryLine: boolean;
  readonly closing: RegExp;
  /** Index of its last line; null where it does not end. */
  readonly endOf: (lines: readonly string[], start: number) => number | null;
}

const forms: readonly Form[] = [
  { opening: /^\s*<!---?\s*/u, isOnEveryLine: false, closing: /\s*-?-->.*$/u, endOf: closedBy('-->') },
  { opening: /^\s*\{\/\*+\s*/u, isOnEveryLine: false, closing: /\s*\*+\/\s*\}.*$/u, endOf: closedBy('*/') },
  {
    opening: /^\s*% {0,2}/u,
    isOnEveryLine: true,
    closing: /$/u,
    endOf: (lines, start) => {
      const next = lines.findIndex((each, index) => index > start && !/^\s*%/u.test(each));
      return (next === -1 ? lines.length : next) - 1;
    },
  },
];

function closedBy(mark: string): Form['endOf'] {
  return (lines, start) => {
    const end = lines.findIndex((each, index) => index >= start && each.includes(mark));
    return end === -1 ? null : end;
  };
}

function commentOf(written: readonly string[], line: number, { opening, isOnEveryLine, closing }: Form): Comment {
  const lines = written.map((text, index) => {
    const mark = index === 0 || isOnEveryLine ? (opening.exec(text)?.[0] ?? '') : '';
    const inner = text.slice(mark.length);
    const isEnd = index === written.length - 1;
    return { text: isEnd ? inner.replace(closing, '') : inner, place: { line: line + index, column: mark.length + 1 } };
  });
  const first = written[0] ?? '';
  const fence = fenceIn(lines);
  const said = lines.slice(0, fence?.start ?? lines.length).map(({ text }) => text);
  return {
    text: said.join('\n').trim(),
    written:
      written.length === 1
        ? first.trim()
        : `${opening.exec(first)?.[0].trim() ?? ''} ${said.join(' ').replaceAll(/\s+/gu, ' ').trim()} …`,
    lines,
    code: fence === null ? null : lines.slice(fence.start + 1, fence.end),
    place: { line, column: first.length - first.trimStart().length + 1 },
    endLine: line + written.length - 1,
  };
}

/** Indices of the lines of a Python fence. */
function fenceIn(lines: readonly BlockLine[]): { readonly start: number; readonly end: number } | null {
  const start = lines.findIndex(({ text }) => /^\s*(?:`{3,}|~{3,})\s*(?:python3?|py)\b/u.test(text));
  const mark = /`{3,}|~{3,}/u.exec(lines[start]?.text ?? '')?.[0];
  if (mark === undefined) return null;
  const end = lines.findIndex(({ text }, index) => index > start && text.trim().startsWith(mark));
  return { start, end: end === -1 ? lines.length : end };
}
