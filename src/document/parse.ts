import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { noProject } from '../model/project.ts';
import { assemble } from './assemble.ts';
import { BrokenMdx } from './broken-mdx.ts';
import { decode } from './decode.ts';
import { TooComplex } from './effort.ts';
import { titleOf } from './front-matter.ts';
import { findHiddenBlocks } from './hidden.ts';
import type { IncludeContext } from './includes.ts';
import { readMarkdown } from './read.ts';
import type { ReadMarkdown, WholeFlavour } from './read.ts';
import { splitLines } from './source.ts';

/** The project that a document is part of, and what reads the files that it includes. */
export type Surroundings = Omit<IncludeContext, 'path'>;

export interface ParsedDocument {
  /** Null where the file cannot be read as a document. */
  readonly document: Document | null;
  /** Null where the bytes are none. */
  readonly text: string | null;
  /** Why it cannot; what is wrong with a document that can be read is in `document.problems`. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one Markdown file: CommonMark, GFM, YAML or TOML front matter, and what the dialect of its project adds.
 * What stands in other files is read with it. `.mdx` is MDX. `path` is relative to the working directory, with `/`.
 * Refused are files that are not UTF-8 (`not-text`) or larger than 5 MiB (`file-too-large`), whose marks would keep the
 * parser busy for minutes (`document-too-complex`), and those that are to be MDX and are none (`broken-mdx`).
 */
export function parseDocument(path: string, bytes: Uint8Array, surroundings = alone): ParsedDocument {
  const decoded = decode(path, bytes);
  if (decoded.kind === 'refused') return { document: null, text: null, problems: [decoded.problem] };
  const { text } = decoded;
  const read = readText(text, { path, ...surroundings });
  if (read.kind === 'refused') return { document: null, text, problems: [read.problem] };
  const { pieces, includes } = read;
  const { headings, blocks, containers, lines, problems } = assemble(path, pieces);
  const frontMatter = lines.flatMap((line) => (line.kind === 'front-matter' ? [line.text] : []));
  const document = {
    path,
    title: titleOf(frontMatter) ?? headings.find((heading) => heading.depth === 1)?.text ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    ...(read.mdx === undefined ? {} : { mdx: read.mdx }),
    headings,
    blocks,
    containers,
    lines,
    problems: [...problems, ...read.problems, ...findHiddenBlocks(path, splitLines(text), read), ...includes.problems],
  };
  const { looked } = includes;
  return { document: looked.length === 0 ? document : { ...document, includes: looked }, text, problems: [] };
}

/** Of a text without a place of its own: it is part of nothing, and what it includes is not there. */
const alone: Surroundings = { project: noProject, read: () => ({ kind: 'absent' }) };

type ReadText =
  | ({ readonly kind: 'read'; readonly problems: readonly Problem[] } & ReadMarkdown)
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * `.md` is MDX only as long as its project says so and it can be read as such: else all of its blocks would be unseen.
 * Formulas are no part of MDX, but of many projects: what cannot be read without them is read with them.
 */
function readText(text: string, context: IncludeContext): ReadText {
  const isMdx = /\.mdx$/iu.test(context.path);
  const first = tryToRead(text, context, isMdx || context.project.isMdx ? 'mdx' : 'document');
  if (first.kind === 'read' || first.problem.ruleId !== 'broken-mdx') return first;
  const second = tryToRead(text, context, 'mdx-with-math');
  if (second.kind === 'read') return second;
  if (isMdx) return first;
  const last = tryToRead(text, context, 'document');
  return last.kind === 'refused' ? last : { ...last, problems: [{ ...first.problem, severity: 'warning' }] };
}

function tryToRead(text: string, context: IncludeContext, flavour: WholeFlavour): ReadText {
  try {
    return { kind: 'read', problems: [], ...readMarkdown(text, context, flavour) };
  } catch (error) {
    const { path } = context;
    if (error instanceof BrokenMdx) {
      const { place, reason, advice } = error;
      return refused({ ruleId: 'broken-mdx', path, place, reason, advice, severity: 'error' });
    }
    if (!(error instanceof TooComplex)) throw error;
    return refused({
      ruleId: 'document-too-complex',
      path,
      place: error.place,
      reason: 'Unexpected text of so many marks that reading it would take minutes, expected one that a person wrote',
      advice: 'Put it into a fenced block, or leave the file out.',
      severity: 'error',
    });
  }
}

function refused(problem: Problem): ReadText {
  return { kind: 'refused', problem };
}
