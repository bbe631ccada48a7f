import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { TooComplex } from './effort.ts';
import { titleOf } from './front-matter.ts';
import { findHiddenBlocks } from './hidden.ts';
import type { Piece } from './pieces.ts';
import { readMarkdown } from './read.ts';
import { splitLines } from './source.ts';

export interface ParsedDocument {
  /** Null where the file cannot be read as a document. */
  readonly document: Document | null;
  /** Why it cannot; what is wrong with a document that can be read is in `document.problems`. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one Markdown file: CommonMark, GFM, YAML or TOML front matter, and the tabs and admonitions of MkDocs.
 * `path` is relative to the working directory, with `/`. Refused are files that are not UTF-8 (`not-text`) or larger
 * than 5 MiB (`file-too-large`), or whose marks would keep the parser busy for minutes (`document-too-complex`).
 */
export function parseDocument(path: string, bytes: Uint8Array): ParsedDocument {
  const decoded = decode(path, bytes);
  if (decoded.kind === 'refused') return { document: null, problems: [decoded.problem] };
  const { text } = decoded;
  const pieces = readPieces(path, text);
  if (!('length' in pieces)) return { document: null, problems: [pieces] };
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
    problems: [...problems, ...findHiddenBlocks(path, splitLines(text), pieces)],
  };
  return { document, problems: [] };
}

function readPieces(path: string, text: string): readonly Piece[] | Problem {
  try {
    return readMarkdown(text);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return {
      ruleId: 'document-too-complex',
      path,
      place: error.place,
      reason: 'Unexpected text of so many marks that reading it would take minutes, expected one that a person wrote',
      advice: 'Put it into a fenced block, or leave the file out.',
      severity: 'error',
    };
  }
}
