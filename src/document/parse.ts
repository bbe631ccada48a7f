import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { noProject } from '../model/project.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { TooComplex } from './effort.ts';
import { titleOf } from './front-matter.ts';
import { findHiddenBlocks } from './hidden.ts';
import type { IncludeContext } from './includes.ts';
import { readMarkdown } from './read.ts';
import type { ReadMarkdown } from './read.ts';
import { splitLines } from './source.ts';

/** The project that a document is part of, and what reads the files that it includes. */
export type Surroundings = Omit<IncludeContext, 'path'>;

export interface ParsedDocument {
  /** Null where the file cannot be read as a document. */
  readonly document: Document | null;
  /** Why it cannot; what is wrong with a document that can be read is in `document.problems`. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one Markdown file: CommonMark, GFM, YAML or TOML front matter, and what the dialect of its project adds.
 * What stands in other files is read with it. `path` is relative to the working directory, with `/`. Refused are files that are not UTF-8 (`not-text`) or larger
 * than 5 MiB (`file-too-large`), or whose marks would keep the parser busy for minutes (`document-too-complex`).
 */
export function parseDocument(path: string, bytes: Uint8Array, surroundings = alone): ParsedDocument {
  const decoded = decode(path, bytes);
  if (decoded.kind === 'refused') return { document: null, problems: [decoded.problem] };
  const { text } = decoded;
  const read = readText(text, { path, ...surroundings });
  if (!('pieces' in read)) return { document: null, problems: [read] };
  const { pieces, includes } = read;
  const { headings, blocks, containers, lines, problems } = assemble(path, pieces);
  const frontMatter = lines.flatMap((line) => (line.kind === 'front-matter' ? [line.text] : []));
  const document = {
    path,
    title: titleOf(frontMatter) ?? headings.find((heading) => heading.depth === 1)?.text ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    headings,
    blocks,
    containers,
    lines,
    problems: [...problems, ...findHiddenBlocks(path, splitLines(text), read), ...includes.problems],
  };
  const { looked } = includes;
  return { document: looked.length === 0 ? document : { ...document, includes: looked }, problems: [] };
}

/** Of a text without a place of its own: it is part of nothing, and what it includes is not there. */
const alone: Surroundings = { project: noProject, read: () => ({ kind: 'absent' }) };

function readText(text: string, context: IncludeContext): ReadMarkdown | Problem {
  try {
    return readMarkdown(text, context);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return {
      ruleId: 'document-too-complex',
      path: context.path,
      place: error.place,
      reason: 'Unexpected text of so many marks that reading it would take minutes, expected one that a person wrote',
      advice: 'Put it into a fenced block, or leave the file out.',
      severity: 'error',
    };
  }
}
