import type { Block, Document } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import { isPython } from './session.ts';

/** What marks of other tools say about a block. */
export interface Directive {
  readonly kind: 'skip' | 'continue' | 'raises' | 'expected-output' | 'edited';
  /** As written, for reports. */
  readonly text: string;
  readonly place: Position;
}

/** Words of a namespace that nobody knows. */
export interface UnknownDirective {
  readonly text: string;
  readonly place: Position;
  readonly known: readonly string[];
}

export interface Directives {
  readonly of: (block: Block) => readonly Directive[];
  /** Code in comments, that runs before what is below it (Sybil's `invisible-code-block`). */
  readonly hidden: readonly Block[];
  readonly unknown: readonly UnknownDirective[];
}

/**
 * Reads the marks by which other tools are told what to do with a block: in its info string, and in comments right
 * above it. docs/migrating.md has them all.
 */
export function readDirectives(document: Document): Directives {
  const lines = document.text.split(/\r\n|\n|\r/u);
  const comments = readComments(document, lines);
  const ranges = skippedRanges(document, comments);
  const found = new Map<Block, readonly Directive[]>();
  document.blocks.forEach((block, index) => {
    const after = document.blocks[index - 1]?.endLine ?? 0;
    const above = commentsAbove(block, after, comments, lines).flatMap(directivesIn);
    const range = ranges.find(({ start, end }) => start < block.place.line && block.place.line < end);
    found.set(block, [
      ...wordsOf(block),
      ...linesOf(block),
      ...above,
      ...(range === undefined ? [] : [range.directive]),
    ]);
  });
  return {
    of: (block) => found.get(block) ?? [],
    hidden: comments.flatMap((comment) => hiddenBlock(comment)),
    unknown: comments.flatMap(unknownIn),
  };
}

/** A comment of HTML (`<!-- … -->`) or MyST (`% …`). */
interface Comment {
  /** Without its marks. */
  readonly text: string;
  readonly lines: readonly { readonly text: string; readonly place: Position }[];
  readonly place: Position;
  readonly endLine: number;
}

function readComments(document: Document, lines: readonly string[]): readonly Comment[] {
  const inBlock = new Set(document.blocks.flatMap((block) => numbersFrom(block.place.line, block.endLine)));
  const comments: Comment[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (inBlock.has(index + 1)) continue;
    const end = endOfComment(lines, index);
    if (end === null) continue;
    comments.push(commentOf(lines.slice(index, end + 1), index + 1));
    index = end;
  }
  return comments;
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Index of the last line of the comment that begins on this line; null: none does. */
function endOfComment(lines: readonly string[], start: number): number | null {
  const line = lines[start] ?? '';
  if (/^\s*<!--/u.test(line)) {
    const end = lines.findIndex((each, index) => index >= start && each.includes('-->'));
    return end === -1 ? null : end;
  }
  if (!/^\s*% ?/u.test(line)) return null;
  const next = lines.findIndex((each, index) => index > start && !/^\s*%/u.test(each));
  return (next === -1 ? lines.length : next) - 1;
}

function commentOf(written: readonly string[], line: number): Comment {
  const isHtml = /^\s*<!--/u.test(written[0] ?? '');
  const lines = written.map((text, index) => {
    const mark = (isHtml ? (index === 0 ? /^\s*<!---?\s*/u : /^/u) : /^\s*% {0,2}/u).exec(text)?.[0] ?? '';
    const inner = isHtml ? text.slice(mark.length).replace(/\s*-?-->.*$/u, '') : text.slice(mark.length);
    return { text: inner, place: { line: line + index, column: mark.length + 1 } };
  });
  const first = written[0] ?? '';
  return {
    text: lines
      .map(({ text }) => text)
      .join('\n')
      .trim(),
    lines,
    place: { line, column: first.length - first.trimStart().length + 1 },
    endLine: line + written.length - 1,
  };
}

/** Nothing but comments and empty lines may stand between. */
function commentsAbove(
  block: Block,
  after: number,
  comments: readonly Comment[],
  lines: readonly string[],
): readonly Comment[] {
  const above: Comment[] = [];
  for (let line = block.place.line - 1; line > after;) {
    const comment = comments.find((each) => each.endLine === line);
    if (comment !== undefined) above.push(comment);
    else if ((lines[line - 1] ?? '').trim() !== '') break;
    line = comment === undefined ? line - 1 : comment.place.line - 1;
  }
  return above;
}

const kinds: readonly { readonly kind: Directive['kind']; readonly pattern: RegExp }[] = [
  { kind: 'skip', pattern: /^pytest-codeblocks:\s*(?:skip(?:if\b.*)?|importorskip\b.*)$/u },
  { kind: 'continue', pattern: /^pytest-codeblocks:\s*cont(?:-nofile)?$/u },
  { kind: 'raises', pattern: /^(?:pytest-codeblocks:\s*expect-(?:error|exception)|pytest\.mark\.xfail\b.*)$/u },
  { kind: 'expected-output', pattern: /^pytest-codeblocks:\s*expected-output(?:-ignore-whitespace)?$/u },
  { kind: 'skip', pattern: /^pytest\.mark\.skip(?:if)?\b.*$/u },
  { kind: 'skip', pattern: /^phmdoctest-(?:skip|mark\.skip(?:if\b.*)?)$/u },
  { kind: 'skip', pattern: /^(?:claimcheck|mdoctest|doctest|doccident|md-test|test)[:-]\s*(?:skip|ignore|notest)$/u },
];

function directivesIn({ text, place }: Comment): readonly Directive[] {
  return kinds.flatMap(({ kind, pattern }) => (pattern.test(text) ? [{ kind, text: `<!-- ${text} -->`, place }] : []));
}

const skipWords: ReadonlySet<string> = new Set(
  'notest no-test skip skip-test noexec no-exec norun no-run no_run ignore ignored compile_fail pseudo pseudocode'.split(
    ' ',
  ),
);
const raisingWords: ReadonlySet<string> = new Set([
  'should_panic',
  'should-fail',
  'should_fail',
  'xfail',
  'expect-error',
  'raises',
]);

function wordsOf(block: Block): readonly Directive[] {
  const words = block.info
    .split(/[\s,{}]+/u)
    .slice(1)
    .map((word) => word.replace(/^\./u, ''));
  return words.flatMap((text): readonly Directive[] => {
    const at = { text, place: block.place };
    if (skipWords.has(text) || /^(?:test|exec|eval)=["']?(?:skip|no|off|false)["']?$/u.test(text))
      return [{ kind: 'skip', ...at }];
    if (raisingWords.has(text)) return [{ kind: 'raises', ...at }];
    return text === 'continuation' || text === 'continued' ? [{ kind: 'continue', ...at }] : [];
  });
}

/** phmdoctest leaves such lines out, so its output is not that of the block. */
function linesOf(block: Block): readonly Directive[] {
  return block.lines.flatMap(({ text, place }) => {
    const mark = /#\s*phmdoctest:(?:omit|pass)\b/u.exec(text)?.[0];
    return mark === undefined ? [] : [{ kind: 'edited', text: mark, place }];
  });
}

interface SkippedRange {
  readonly start: number;
  readonly end: number;
  readonly directive: Directive;
}

/** Sybil's `skip: next` and `skip: start` to `skip: end`, and whole files (`skipfile`). */
function skippedRanges(document: Document, comments: readonly Comment[]): readonly SkippedRange[] {
  return comments.flatMap(({ text, place }, index): readonly SkippedRange[] => {
    const directive = { kind: 'skip', text: `<!-- ${text} -->`, place } as const;
    if (/^pytest-codeblocks:\s*skipfile$/u.test(text)) return [{ start: 0, end: Infinity, directive }];
    if (/^skip: next\b/u.test(text)) {
      const next = document.blocks.find((block) => isPython(block) && block.place.line > place.line);
      return next === undefined ? [] : [{ start: place.line, end: next.endLine, directive }];
    }
    if (!/^skip: start\b/u.test(text)) return [];
    const end = comments.slice(index + 1).find((each) => /^skip: end\b/u.test(each.text));
    return [{ start: place.line, end: end?.place.line ?? Infinity, directive }];
  });
}

function hiddenBlock({ text, lines, place, endLine }: Comment): readonly Block[] {
  if (!/^invisible-code(?:-block)?:? *:? *(?:python|py)\b/u.test(text)) return [];
  const id = `invisible-${place.line}`;
  return [
    {
      id,
      idIsExplicit: false,
      selector: id,
      lang: 'python',
      info: 'python',
      place,
      endLine,
      lines: lines.slice(1),
      heading: null,
    },
  ];
}

const namespaces: readonly { readonly pattern: RegExp; readonly known: readonly string[] }[] = [
  {
    pattern: /^pytest-codeblocks:\s*(?<word>[\w-]+)/u,
    known:
      'skip skipif skipfile importorskip cont cont-nofile expect-error expect-exception expected-output expected-output-ignore-whitespace name'.split(
        ' ',
      ),
  },
  {
    pattern: /^phmdoctest-(?<word>[\w-]+)/u,
    known: 'skip label mark setup teardown share-names clear-names'.split(' '),
  },
];

function unknownIn({ text, place }: Comment): readonly UnknownDirective[] {
  return namespaces.flatMap(({ pattern, known }) => {
    const word = pattern.exec(text)?.groups?.['word'];
    return word === undefined || known.includes(word) ? [] : [{ text: word, place, known }];
  });
}

/** The Python block that one goes on from. */
export function blockBefore(document: Document, block: Block): Block | null {
  return document.blocks.slice(0, document.blocks.indexOf(block)).findLast(isPython) ?? null;
}
