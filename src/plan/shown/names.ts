import { readLogicalLines } from '../tokens.ts';
import type { LogicalLine, Token } from '../tokens.ts';
import { builtins, keywords } from './python-words.ts';

/** The names that a piece of Python needs from elsewhere, makes for others, and changes. */
export interface Names {
  /** Read somewhere and bound nowhere in it; builtins left out. */
  readonly missing: ReadonlySet<string>;
  /** Bound at its top level. */
  readonly bound: ReadonlySet<string>;
  /** Bound in its functions: parameters, and names of their own. */
  readonly inner: ReadonlySet<string>;
  /** Built-in names that are read and not bound. */
  readonly builtin: ReadonlySet<string>;
  /** Bound at its top level by an import, a function or a class: what they are does not change. */
  readonly fixed: ReadonlySet<string>;
  /** At its top level the next item is taken of them. */
  readonly passed: ReadonlySet<string>;
  /** At its top level something is called on them, or a part of them is assigned or deleted. */
  readonly changed: ReadonlySet<string>;
}

/**
 * By tokens alone: what functions bind is taken as one scope, so that a name that they read is rather called bound than
 * missing.
 */
export function readNames(source: string): Names {
  const bound = new Set<string>();
  const inner = new Set<string>();
  const read = new Set<string>();
  const changed = new Set<string>();
  const fixed = new Set<string>();
  const passed = new Set<string>();
  const early = new Set<string>();
  const readOutside = new Set<string>();
  const inClass = openClasses(source);
  let inDefinition = false;
  for (const line of readLogicalLines(source).flatMap(simpleStatements)) {
    const { tokens } = line;
    if (!line.indented) inDefinition = isWord(tokens[0], ['def', 'class', '@']) || isWord(tokens[1], ['def']);
    const isTop = !line.indented || !inDefinition;
    for (const name of inClass(line)) readOutside.add(name);
    for (const name of parametersIn(tokens)) inner.add(name);
    for (const name of isTop ? readFirst(tokens, source) : []) {
      if (!bound.has(name) && !inner.has(name)) early.add(name);
    }
    for (const name of boundIn(tokens)) (isTop && !isDeclaration(tokens) ? bound : inner).add(name);
    for (const name of readIn(tokens, source)) read.add(name);
    for (const name of isTop ? readOutsideOf(tokens, source) : []) readOutside.add(name);
    if (!isTop) continue;
    for (const name of changedIn(line)) changed.add(name);
    for (const name of passedIn(tokens)) passed.add(name);
    const isFixing = isWord(tokens[0], ['import', 'from', 'def', 'class']) || isWord(tokens[1], ['def']);
    for (const name of isFixing ? boundIn(tokens) : []) fixed.add(name);
  }
  const free = [...read].filter((name) => !bound.has(name) && (readOutside.has(name) || !inner.has(name)));
  const missing = new Set([...free, ...early].filter((name) => !builtins.has(name)));
  const builtin = new Set(free.filter((name) => builtins.has(name)));
  return { missing, builtin, bound, inner, fixed, passed, changed };
}

/**
 * Of one line after the other: what the body of a class at the top reads that it has not bound itself. It runs at once, so
 * that a parameter of a method further down binds nothing for it.
 */
function openClasses(source: string): (line: LogicalLine) => readonly string[] {
  let bound: Set<string> | null = null;
  let column: number | null = null;
  return ({ indented, tokens }) => {
    const start = tokens[0]?.start ?? 0;
    const at = start - (source.lastIndexOf('\n', start - 1) + 1);
    if (!indented) {
      bound = isWord(tokens[0], ['class']) ? new Set() : null;
      column = null;
      return [];
    }
    if (bound === null) return [];
    column ??= at;
    if (at !== column) return [];
    const known = bound;
    const read = readOutsideOf(tokens, source).filter((name) => !known.has(name));
    for (const name of boundIn(tokens)) known.add(name);
    return isDeclaration(tokens) ? [] : read.filter((name) => !known.has(name));
  };
}

/** `import os; os.getcwd()`: an import ends at the `;`. */
function simpleStatements(line: LogicalLine): readonly LogicalLine[] {
  const { tokens } = line;
  const end = isWord(tokens[0], ['import', 'from'])
    ? tokens.findIndex(({ kind, text, depth }) => kind === 'operator' && text === ';' && depth === 0)
    : -1;
  if (end === -1) return [line];
  const rest = tokens.slice(end + 1);
  return [
    { ...line, tokens: tokens.slice(0, end) },
    ...(rest.length === 0 ? [] : simpleStatements({ ...line, tokens: rest })),
  ];
}

/** What a line reads that is no parameter of its own `lambda` or `def`; the default of `def f(x=x):` is none. */
function readOutsideOf(tokens: readonly Token[], source: string): readonly string[] {
  const given = tokens.filter(({ kind, depth }, at) => kind === 'word' && depth === 1 && tokens[at - 1]?.text === '=');
  const own = new Set(parametersIn(tokens).filter((name) => !given.some(({ text }) => text === name)));
  return readIn(tokens, source).filter((name) => !own.has(name));
}

/** Names that a statement reads before it binds any: `x` of `x = x + 1`. Statements that share a line are left alone. */
function readFirst(tokens: readonly Token[], source: string): readonly string[] {
  if (tokens.some((token) => token.text === ';' && token.depth === 0)) return [];
  const isAssigning = assignedIn(tokens).length > 0;
  const last = tokens.findLastIndex((token) => token.depth === 0 && token.text === '=');
  const bindsAtOnce = new Set(boundIn(tokens).filter((name) => !isAssigning || !assignedIn(tokens).includes(name)));
  const reading = isAssigning ? tokens.slice(last === -1 ? tokens.length : last + 1) : tokens;
  return readIn(reading, source).filter((name) => !bindsAtOnce.has(name));
}

function boundIn(tokens: readonly Token[]): readonly string[] {
  const [first] = tokens;
  if (isWord(first, ['import', 'from'])) return importedIn(tokens);
  const names: string[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (isWord(token, ['def', 'class', 'as', 'global', 'nonlocal']) && next?.kind === 'word') names.push(next.text);
    if (isWord(token, ['as']) && next?.text === '(') names.push(...wordsUntilClosed(tokens, index + 1));
    if (token.text === ':=') names.push(tokens[index - 1]?.text ?? '');
    if (isWord(token, ['for'])) names.push(...targetsFrom(tokens, index + 1));
  });
  const isCompound = isWord(first, compoundWords) || (isWord(first, ['match', 'case']) && isSoftKeyword(tokens));
  const start = isCompound ? tokens.findIndex((token) => token.depth === 0 && token.text === ':') + 1 : 0;
  return [...names, ...assignedIn(tokens.slice(start))];
}

const compoundWords = 'if elif else for while with try except finally async def class'.split(' ');

function wordsUntilClosed(tokens: readonly Token[], opening: number): readonly string[] {
  const depth = tokens[opening]?.depth ?? 0;
  const end = tokens.findIndex((token, index) => index > opening && token.text === ')' && token.depth === depth);
  return tokens.slice(opening + 1, end).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}

/** `a, (b, c) = …`, `x: int = …`, `x = y = …`: names to the left of the last `=`. */
function assignedIn(tokens: readonly Token[]): readonly string[] {
  const last = tokens.findLastIndex((token) => token.depth === 0 && token.text === '=');
  const colon = tokens.findIndex((token) => token.depth === 0 && token.text === ':');
  const end = colon !== -1 && (last === -1 || colon < last) ? colon : last;
  if (end <= 0) return [];
  return tokens.slice(0, end).flatMap((token, index, all) => {
    const next = all[index + 1]?.text ?? '=';
    const isPart = all[index - 1]?.text === '.' || next === '.' || next === '[' || next === '(';
    const isTarget = token.kind === 'word' && !isPart && isName(token.text) && !isIndex(index, all);
    return isTarget && !(index === 0 && isSoftKeyword(tokens)) ? [token.text] : [];
  });
}

/** `key` of `table[key] = …` and of `table[0, key] = …`. */
function isIndex(index: number, tokens: readonly Token[]): boolean {
  const depth = tokens[index]?.depth ?? 0;
  const opening = tokens.findLastIndex(
    (token, at) => at < index && token.depth < depth && /^[([{]$/u.test(token.text) && token.kind === 'operator',
  );
  const before = tokens[opening - 1];
  return tokens[opening]?.text === '[' && (before?.kind === 'word' || /^[)\]]$/u.test(before?.text ?? ''));
}

/** `match x:`, `case 1: …` and `type X = …`; and not `match(x)`, `type = 3`: these are names. */
function isSoftKeyword(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (second === undefined) return false;
  if (isWord(first, ['type'])) return second.kind === 'word' && /^[=[]$/u.test(third?.text ?? '');
  const isOpen = tokens.some(({ depth, kind, text }) => depth === 0 && kind === 'operator' && text === ':');
  return isWord(first, ['match', 'case']) && isOpen && !/^[=:.,)]$/u.test(second.text);
}

/** `user: tuple[str, int]`, which binds nothing. */
function isDeclaration([first, colon, ...rest]: readonly Token[]): boolean {
  return (
    first?.kind === 'word' &&
    isName(first.text) &&
    colon?.text === ':' &&
    rest.length > 0 &&
    !rest.some(({ text, depth }) => text === '=' && depth === 0)
  );
}

function targetsFrom(tokens: readonly Token[], start: number): readonly string[] {
  const end = tokens.findIndex((token, index) => index >= start && isWord(token, ['in']));
  return tokens
    .slice(start, end === -1 ? start : end)
    .flatMap((token) => (token.kind === 'word' && isName(token.text) ? [token.text] : []));
}

function importedIn(tokens: readonly Token[]): readonly string[] {
  const isFrom = tokens[0]?.text === 'from';
  const start = isFrom ? tokens.findIndex((token) => isWord(token, ['import'])) + 1 : 1;
  const names: string[] = [];
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1]?.text;
    if (token?.kind !== 'word' || before === '.') continue;
    if (token.text === 'as') names.pop();
    else names.push(token.text);
  }
  return names;
}

/** Of `def` and `lambda`. */
function parametersIn(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  const isDefinition = isWord(tokens[0], ['def']) || isWord(tokens[1], ['def']);
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !isName(token.text)) return;
    const before = tokens[index - 1];
    const isListed = before !== undefined && ['(', ',', '*', '**', 'lambda'].includes(before.text);
    const lambda = tokens.findLastIndex((each, at) => at < index && isWord(each, ['lambda']));
    const isOpen =
      lambda !== -1 &&
      !tokens.slice(lambda, index).some((each) => each.text === ':' && each.depth === tokens[lambda]?.depth);
    if (isListed && ((isDefinition && token.depth === 1) || isOpen)) names.push(token.text);
  });
  return names;
}

function readIn(tokens: readonly Token[], source: string): readonly string[] {
  if (isWord(tokens[0], ['import', 'from'])) return [];
  return tokens.flatMap((token, index) => {
    if (token.kind === 'string')
      return /[ft]/iu.test(token.text) ? readInFields(source.slice(token.start, token.end)) : [];
    if (token.kind !== 'word' || !isName(token.text) || tokens[index - 1]?.text === '.') return [];
    if (index === 0 && isSoftKeyword(tokens)) return [];
    const isKeyword = token.depth > 0 && tokens[index + 1]?.text === '=';
    return isKeyword ? [] : [token.text];
  });
}

/** Of an f-string; nested ones are passed over. */
function readInFields(text: string): readonly string[] {
  const fields = [
    ...text.replaceAll(/\{\{[^{}]*\}\}/gu, '').matchAll(/\{(?<field>(?:[^{}!:'"]|'[^'{}]*'|"[^"{}]*")+)/gu),
  ];
  return fields.flatMap(({ groups }) => {
    const field = groups?.['field'] ?? '';
    return readLogicalLines(field).flatMap(({ tokens }) => readIn(tokens, field));
  });
}

/** `items.append(1)`, `items[0] = 1`, `count += 1`, `del items[0]`, `car.colour = "red"`. */
function changedIn({ tokens }: LogicalLine): readonly string[] {
  const start = isWord(tokens[0], ['del']) ? 1 : 0;
  const name = tokens[start];
  if (name?.kind !== 'word' || !isName(name.text)) return [];
  const next = tokens[start + 1]?.text ?? '';
  const isAssigned = tokens.some(
    (token) => token.kind === 'operator' && token.depth === 0 && /^[^=!<>]*=$/u.test(token.text),
  );
  const isCalled =
    next === '.' &&
    tokens[start + 3]?.text === '(' &&
    !pureMethods.has(tokens[start + 2]?.text ?? '') &&
    !pureModules.has(name.text);
  const isPart = (next === '.' || next === '[') && isAssigned;
  const isAugmented = next.endsWith('=') && next !== '==' && next !== '=';
  return start === 1 || isCalled || isPart || isAugmented ? [name.text] : [];
}

/** Whose functions leave nothing behind. */
const pureModules: ReadonlySet<string> = new Set(
  (
    'itertools functools math re operator string collections json copy datetime statistics textwrap time asyncio typing ' +
    'dataclasses enum inspect fractions cmath calendar difflib pprint base64 hashlib bisect'
  ).split(' '),
);

const pureMethods: ReadonlySet<string> = new Set(
  (
    'upper lower title capitalize casefold strip lstrip rstrip split rsplit splitlines join replace find rfind index ' +
    'count startswith endswith format items keys values get copy encode decode isdigit isalpha isalnum isspace zfill ' +
    'center ljust rjust partition union intersection difference issubset issuperset group groups span most_common'
  ).split(' '),
);

/** `next(lines)`, `lines.__next__()`: of what is shown in part nobody can say where it stands. */
function passedIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (isWord(token, ['next']) && next?.text === '(') return [tokens[index + 2]?.text ?? ''];
    return next?.text === '.' && isWord(tokens[index + 2], ['__next__', 'send', 'readline']) ? [token.text] : [];
  });
}

function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && token.kind !== 'string' && words.includes(token.text);
}

function isName(text: string): boolean {
  return !/^\d/u.test(text) && !keywords.has(text);
}
