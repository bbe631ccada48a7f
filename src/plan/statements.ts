import type { LogicalLine, Token } from './tokens.ts';
import { readLogicalLines } from './tokens.ts';

/**
 * One top-level statement of a Python module, decorators and all branches included. Lines and columns count from 0, in
 * UTF-16 code units; the end is behind the last character, comments behind it and the `;` left out.
 */
export interface Statement {
  readonly kind: StatementKind;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `future`: `from __future__ import …`. `assignment`: annotated ones and `type X = …` too, augmented ones not. */
export type StatementKind = 'import' | 'future' | 'def' | 'class' | 'assignment' | 'docstring' | 'other';

/** Splits Python source (3.6 to 3.14) at its top level. Text that is not Python gives some statements, never an error. */
export function splitStatements(source: string): readonly Statement[] {
  const text = normalizeLineEnds(source);
  const locate = locator(text);
  return groupTokens(readLogicalLines(text)).map((group, index) => ({
    kind: classify(group, index === 0),
    ...locate(group.tokens),
  }));
}

/** The lines, counted from 0, whose first character stands inside a string: white space put before them would change it. */
export function linesInsideStrings(source: string): ReadonlySet<number> {
  const text = normalizeLineEnds(source);
  const locate = locator(text);
  const lines = new Set<number>();
  for (const token of readLogicalLines(text).flatMap((line) => line.tokens)) {
    if (token.kind !== 'string') continue;
    const { startLine, endLine } = locate([token]);
    for (let line = startLine + 1; line <= endLine; line += 1) lines.add(line);
  }
  return lines;
}

function normalizeLineEnds(source: string): string {
  return source.replaceAll(/\r\n?/g, '\n');
}

function locator(text: string): (tokens: readonly Token[]) => Omit<Statement, 'kind'> {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (tokens) => {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    const startLine = lineOf(start);
    const endLine = lineOf(end);
    const startColumn = start - (lineStarts[startLine] ?? 0);
    return { startLine, startColumn, endLine, endColumn: end - (lineStarts[endLine] ?? 0) };
  };
}

/** The tokens of one statement; `head` is its first logical line, which tells its kind. */
interface Group {
  readonly head: readonly Token[];
  readonly tokens: Token[];
}

function groupTokens(lines: readonly LogicalLine[]): readonly Group[] {
  const groups: Group[] = [];
  let isDecorated = false;
  for (const { indented, tokens } of lines) {
    const current = groups.at(-1);
    if (current !== undefined && (indented || isDecorated || isFurtherBranch(tokens))) {
      if (!indented) isDecorated = isDecorator(tokens);
      for (const token of tokens) current.tokens.push(token);
    } else {
      isDecorated = isDecorator(tokens);
      const heads = isCompound(tokens) ? [tokens] : splitAtSemicolons(tokens);
      for (const head of heads.filter(({ length }) => length > 0)) groups.push({ head, tokens: [...head] });
    }
  }
  return groups;
}

function isFurtherBranch(tokens: readonly Token[]): boolean {
  return isWord(tokens[0], ['elif', 'else', 'except', 'finally']);
}

function isDecorator(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '@';
}

/** `match` is a keyword only where its line ends in a colon. */
function isCompound(tokens: readonly Token[]): boolean {
  if (isWord(tokens[0], ['async'])) return isWord(tokens[1], ['def', 'for', 'with']);
  if (isWord(tokens[0], ['if', 'for', 'while', 'with', 'try', 'def', 'class'])) return true;
  return tokens.at(-1)?.text === ':';
}

function splitAtSemicolons(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'operator' && token.text === ';' && token.depth === 0) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function classify({ head, tokens }: Group, isFirst: boolean): StatementKind {
  const [first, second] = isDecorator(head) ? withoutDecorators(tokens) : head;
  if (isWord(first, ['from']) && isWord(second, ['__future__'])) return 'future';
  if (isWord(first, ['import', 'from'])) return 'import';
  if (isWord(first, ['def']) || (isWord(first, ['async']) && isWord(second, ['def']))) return 'def';
  if (isWord(first, ['class'])) return 'class';
  if (isFirst && tokens.every((token) => token.kind === 'string' && !/[bft]/i.test(token.text))) return 'docstring';
  return !isCompound(head) && isAssignment(head) ? 'assignment' : 'other';
}

/** Decorators are expressions, which hold neither word: the first one starts the definition. */
function withoutDecorators(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token) => isWord(token, ['def', 'class']));
  return tokens.slice(isWord(tokens[start - 1], ['async']) ? start - 1 : start);
}

function isAssignment(tokens: readonly Token[]): boolean {
  let openLambdas = 0;
  for (const token of tokens) {
    if (token.depth > 0) continue;
    if (isWord(token, ['lambda'])) openLambdas += 1;
    if (token.kind !== 'operator') continue;
    if (token.text === ':' && openLambdas > 0) openLambdas -= 1;
    else if ((token.text === '=' || token.text === ':') && openLambdas === 0) return true;
  }
  return false;
}

function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text);
}
