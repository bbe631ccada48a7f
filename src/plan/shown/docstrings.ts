import type { Block, BlockLine, Document } from '../../model/document.ts';
import { isPython, isSession, sourceLines } from '../session.ts';
import { readLogicalLines } from '../tokens.ts';
import type { LogicalLine } from '../tokens.ts';

/** Sessions in the docstring of a function or class, which `python -m doctest` runs, and the block that it stands in. */
export interface DocstringSession {
  readonly host: Block;
  /** No block of the document: below its host, whose names it has. */
  readonly session: Block;
}

/** Of scripts, in reading order. None where the document shows how doctest complains: there they are false on purpose. */
export function docstringSessions({ blocks, text }: Document): readonly DocstringSession[] {
  if (/Failed example|Test Failed/u.test(text)) return [];
  return blocks.filter((block) => isPython(block) && !isSession(block)).flatMap(sessionsIn);
}

function sessionsIn(host: Block): readonly DocstringSession[] {
  if (!host.lines.some(({ text }) => /^\s*>>> /u.test(text))) return [];
  const lines = sourceLines(host);
  const source = lines.map(({ text }) => `${text}\n`).join('');
  const logical = readLogicalLines(source);
  return logical.flatMap((line, index) => {
    const [token] = line.tokens;
    const header = logical[index - 1];
    if (token === undefined || header === undefined || !isDocstring(line, header)) return [];
    const body = logical[index + 1];
    const indent = columnOf(source, token.start);
    if (body === undefined || columnOf(source, startOf(body)) < indent || isLeftOut(source, body)) return [];
    const written = source.slice(token.start, token.end);
    // An escape is a character of its own there.
    if (written.includes('\\') && !/r/iu.test(token.text)) return [];
    const first = source.slice(0, token.start).split('\n').length;
    return sessionOf(host, lines.slice(first, first - 1 + written.split('\n').length));
  });
}

function isDocstring({ tokens }: LogicalLine, header: LogicalLine): boolean {
  const [token] = tokens;
  const [word, next] = header.tokens.map(({ text }) => text);
  const isHeader = word === 'class' || word === 'def' || (word === 'async' && next === 'def');
  return isHeader && header.tokens.at(-1)?.text === ':' && tokens.length === 1 && token?.kind === 'string';
}

/** The reader is to write it, or it stands for another one. */
function isLeftOut(source: string, body: LogicalLine): boolean {
  const [start, end] = [startOf(body), body.tokens.at(-1)?.end ?? 0];
  const rest = source.slice(end).split('\n', 1)[0] ?? '';
  return /^(?:pass|\.\.\.|raise NotImplementedError\b.*|return (?:NotImplemented|_+|\.\.\.))$|todo|_{3,}|your /iu.test(
    `${source.slice(start, end)}${rest.trim() === '' ? '' : ` ${rest.trim()}`}`,
  );
}

/** The prompts and what stands below each of them, up to an empty line: then the text goes on. */
function sessionOf(host: Block, lines: readonly BlockLine[]): readonly DocstringSession[] {
  const shown: BlockLine[] = [];
  let margin = -1;
  for (const line of lines) {
    const prompt = /^\s*(?=>>> )/u.exec(line.text)?.[0].length;
    margin = prompt ?? (line.text.trim() === '' ? -1 : margin);
    const isShown = margin >= 0 && line.text.slice(0, margin).trim() === '';
    if (!isShown || /^\s*(?:"""|''')/u.test(line.text)) margin = -1;
    else shown.push({ text: line.text.slice(margin), place: { ...line.place, column: line.place.column + margin } });
  }
  const [first] = shown;
  if (first === undefined) return [];
  const id = `docstring-${first.place.line}`;
  const line = host.endLine + 1;
  const names = { id, idIsExplicit: false, selector: id, lang: 'pycon', info: 'pycon' };
  const session = { ...names, place: { line, column: 1 }, endLine: line, lines: shown, heading: host.heading };
  return [{ host, session }];
}

function startOf({ tokens }: LogicalLine): number {
  return tokens[0]?.start ?? 0;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
