import { readLogicalLines } from '../tokens.ts';
import type { LogicalLine, Token } from '../tokens.ts';

/** `time.sleep(1)` in a program whose own block has imports, but not that of `time`. */
export function isForgottenImport(source: string, own: string, name: string): boolean {
  if (!modules.has(name)) return false;
  const hasImports = readLogicalLines(own).some(({ tokens: [first] }) => /^(?:import|from)$/u.test(first?.text ?? ''));
  const tokens = readLogicalLines(source).flatMap((line) => line.tokens);
  return hasImports && usesOf(name, tokens).every(({ next }) => next === '.');
}

/**
 * A function reads `name` as a value, and has a parameter for it that it never reads, or that is `name` with all of its
 * letters: `def average(values): return sum(vals)`.
 */
export function isUnusedParameter(source: string, name: string): boolean {
  const lines = readLogicalLines(source);
  return lines.some((line, index) => {
    const parameters = parametersOf(line);
    if (parameters.length === 0) return false;
    const body = bodyBelow(lines, index, source);
    const tokens = body.flatMap((each) => each.tokens);
    const uses = usesOf(name, tokens);
    const isValue = uses.length > 0 && uses.every(({ next }) => !/^[.([=]/u.test(next));
    const isAlone = body.some(({ tokens: [first, ...rest] }) => first?.text === name && rest.length === 0);
    const read = new Set(tokens.map(({ text }) => text));
    return isValue && !isAlone && parameters.some((each) => !read.has(each) || isShortened(name, each));
  });
}

interface Use {
  readonly next: string;
}

function usesOf(name: string, tokens: readonly Token[]): readonly Use[] {
  return tokens.flatMap(({ kind, text }, index) =>
    kind === 'word' && text === name && tokens[index - 1]?.text !== '.'
      ? [{ next: tokens[index + 1]?.text ?? '' }]
      : [],
  );
}

/** Of `def f(values, limit=3):`; what any function has to take is left out, and what Python passes whether it is wanted or not. */
function parametersOf({ tokens }: LogicalLine): readonly string[] {
  const def = tokens.findIndex(({ text }) => text === 'def');
  if (def !== 0 && !(def === 1 && tokens[0]?.text === 'async')) return [];
  if (/^__(?!init|call|new)\w+__$/u.test(tokens[def + 1]?.text ?? '')) return [];
  return tokens.flatMap(({ kind, text, depth }, index) => {
    const isListed = depth === 1 && kind === 'word' && /^[(,]$/u.test(tokens[index - 1]?.text ?? '');
    return isListed && !/^(?:self|cls|_.*)$/u.test(text) ? [text] : [];
  });
}

function bodyBelow(lines: readonly LogicalLine[], index: number, source: string): readonly LogicalLine[] {
  const indent = columnOf(lines[index], source);
  const end = lines.findIndex((line, at) => at > index && columnOf(line, source) <= indent);
  const own = lines[index]?.tokens ?? [];
  const colon = own.findLastIndex(({ depth, text }) => depth === 0 && text === ':');
  const behind = { indented: true, tokens: own.slice(colon + 1) };
  return [behind, ...lines.slice(index + 1, end === -1 ? lines.length : end)];
}

function columnOf(line: LogicalLine | undefined, source: string): number {
  const start = line?.tokens[0]?.start ?? 0;
  return start - (source.lastIndexOf('\n', start - 1) + 1);
}

/** `vals` of `values`, and not `user` of `username`, which is another thing. */
function isShortened(name: string, known: string): boolean {
  if (name.length < 3 || name.length * 3 < known.length || known.startsWith(name) || name[0] !== known[0]) return false;
  let at = 0;
  for (const letter of known) if (letter === name[at]) at += 1;
  return at === name.length;
}

/** Of the standard library; those that are names of things as well are left out. */
const modules: ReadonlySet<string> = new Set(
  (
    'abc argparse asyncio base64 bisect calendar collections concurrent contextlib contextvars copy csv ctypes ' +
    'dataclasses datetime decimal difflib dis enum fractions functools gc getpass glob gzip hashlib heapq hmac inspect ' +
    'io itertools json logging math multiprocessing operator os pathlib pickle platform pprint random re ' +
    'sched secrets shutil signal socket sqlite3 ssl statistics string struct subprocess sys tempfile textwrap threading ' +
    'time timeit tracemalloc traceback typing unittest urllib uuid warnings weakref zipfile zoneinfo'
  ).split(' '),
);
