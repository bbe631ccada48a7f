import { toString } from 'mdast-util-to-string';
import type { Extension } from 'mdast-util-from-markdown';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import { HarnessError } from '../model/harness-error.ts';
import type { Position } from '../model/place.ts';
import { BrokenMdx } from './broken-mdx.ts';
import { limitEffort, TooComplex } from './effort.ts';
import { mathematics } from './mathematics.ts';
import { readsMdx } from './mdx.ts';

/**
 * Begin or end of one token of the Markdown text. The tree of remark says where a node is, but not where each character
 * of its value came from (escapes, entities, soft breaks, code in lists); the tokens it is made from do.
 */
export interface Mark {
  readonly kind: 'enter' | 'exit';
  /** A token type of micromark, such as `codeFenced`. */
  readonly type: string;
  readonly start: Position;
  readonly end: Position;
  /** As written, without the indentation of containers; empty on `enter` and for types whose text nobody needs. */
  readonly text: string;
}

/**
 * `inline`: nothing begins a block, and all of the text is one paragraph. `document`: may have front matter, as `mdx`,
 * which has components and expressions as well, and neither HTML nor blocks by indentation.
 */
export type Flavour = 'document' | 'fragment' | 'inline' | 'mdx' | 'mdx-with-math';

/**
 * The tokens of a Markdown text in reading order.
 *
 * @throws TooComplex where reading it would take minutes, or more of the stack than there is.
 * @throws BrokenMdx where it is to be MDX, and is none.
 */
export function readMarks(markdown: string, flavour: Flavour): readonly Mark[] {
  const reader = (readers[flavour] ??= makeReader(flavour));
  reader.marks.length = 0;
  reader.parse(markdown);
  const marks = [...reader.marks];
  if (marks.length === 0 && markdown.trim() !== '') {
    throw new HarnessError('The Markdown parser reported no tokens', 'Install mdast-util-from-markdown 2.1 or later.');
  }
  return marks;
}

/** A parser, and where it puts the marks of what it parses. */
interface Reader {
  readonly parse: (markdown: string) => void;
  readonly marks: Mark[];
}

// To put a parser together takes longer than to parse a quote, of which a sheet has hundreds.
const readers: Partial<Record<Flavour, Reader>> = {};

function makeReader(flavour: Flavour): Reader {
  const marks: Mark[] = [];
  const effort = limitEffort();
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(record, marks);
  const extensions = [effort.extension];
  let opened: Position | null = null;
  switch (flavour) {
    case 'fragment':
      break;
    case 'inline':
      extensions.push({ disable: { null: blockConstructs } });
      break;
    case 'document':
      processor.use(remarkFrontmatter, ['yaml', 'toml']);
      break;
    case 'mdx':
    case 'mdx-with-math': {
      const { options, extension } = readsMdx({ effort, opened: (place) => (opened = place) });
      processor.use(remarkFrontmatter, ['yaml', 'toml']).use(remarkMdx, options);
      extensions.push(extension, ...(flavour === 'mdx' ? [] : [mathematics]));
    }
  }
  processor.use(addExtensions, extensions);
  const frozen = processor().freeze();
  const parse = (markdown: string): void => {
    effort.begin(markdown);
    opened = null;
    try {
      frozen.parse(markdown);
    } catch (error) {
      if (error instanceof RangeError) throw new TooComplex(null, { cause: error });
      if (!(error instanceof VFileMessage)) throw error;
      throw effort.isSpent() ? new TooComplex(opened, { cause: error }) : new BrokenMdx(error, opened);
    }
    if (effort.isSpent()) throw new TooComplex(opened);
  };
  return { parse, marks };
}

/** `&amp;` as the character that it stands for; text that is no character reference is given back. */
export function decodeReference(reference: string): string {
  const known = references.get(reference);
  if (known !== undefined) return known;
  const decoded = toString(unified().use(remarkParse).parse(reference));
  references.set(reference, decoded);
  return decoded;
}

const references = new Map<string, string>();

function record(this: Processor, marks: Mark[]): void {
  const observer: Extension = {
    beforeEnter(token) {
      if (!typesEntered.has(token.type)) return;
      marks.push({ kind: 'enter', type: token.type, start: at(token.start), end: at(token.end), text: '' });
    },
    afterExit(token) {
      if (!typesEntered.has(token.type) && !typesWithText.has(token.type) && !typesExited.has(token.type)) return;
      const text = typesWithText.has(token.type) ? this.sliceSerialize(token) : '';
      marks.push({ kind: 'exit', type: token.type, start: at(token.start), end: at(token.end), text });
    },
  };
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), observer];
}

/** With what only `exit` is asked of, all that a text can consist of: one that is not blank leaves a mark. */
const typesEntered: ReadonlySet<string> = new Set([
  'atxHeading',
  'atxHeadingText',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'htmlFlow',
  'listItem',
  'mdxJsxTextTag',
  'mdxTextExpression',
  'paragraph',
  'reference',
  'resource',
  'setextHeading',
  'setextHeadingText',
  'tableData',
  'tableHeader',
]);

const typesExited: ReadonlySet<string> = new Set(['lineEnding', 'mdxjsEsm', 'thematicBreak', 'toml', 'yaml']);

const typesWithText: ReadonlySet<string> = new Set([
  'atxHeadingSequence',
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'characterReference',
  'codeFencedFence',
  'codeFlowValue',
  'codeTextData',
  'data',
  'definition',
  'htmlFlowData',
  'htmlText',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'mdxFlowExpression',
  'mdxJsxFlowTag',
  'mdxJsxTextTag',
  'mdxTextExpression',
  'setextHeadingLineSequence',
  'tomlValue',
  'yamlValue',
]);

function at(point: Position): Position {
  return { line: point.line, column: point.column };
}

function addExtensions(this: Processor, extensions: readonly MicromarkExtension[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
}

const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];
