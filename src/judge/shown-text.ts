import type { Volatile } from '../model/plan.ts';
import { dated, zone } from './moments.ts';
import { hasSameTokens, isReordered, isSameButNumbers, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { unified } from './unified.ts';

/** `doubtful`: it differs in a way that proves nothing. */
export type Likeness = 'same' | 'doubtful' | 'differs';

/**
 * Whether output is what the document shows. Nobody wrote it for a machine: white space and the way lines are wrapped,
 * kinds of quotes, prompts, addresses, paths, last digits of fractions and the order within sets do not count, `...`
 * stands for anything, and times and dates only have to be some.
 */
export function compareText(
  shown: readonly string[],
  seen: readonly string[],
  volatile: readonly Volatile[],
): Likeness {
  const over = seen.map(overwritten);
  if (over.some((line, index) => line !== seen[index]) && compareText(shown, over, volatile) === 'same') return 'same';
  const actual = seen.join('\n');
  const [wanted = '', ...others] = readings(shown);
  const isSame = [wanted, ...others].some(
    (text) => squeezed(text) === squeezed(actual) || hasSameTokens(text, actual, volatile),
  );
  if (isSame) return 'same';
  const pieces = wanted.split(elision);
  if (pieces.length > 1) return pieces.every(isBlank) || isElided(pieces, actual) ? 'same' : 'doubtful';
  const unlinked = seen.filter((line) => !link.test(line));
  if (unlinked.length < seen.length && !shown.some((line) => link.test(line)))
    return compareText(shown, unlinked, volatile);
  if (shown.some((line) => ofPython2.test(line))) return 'doubtful';
  const isNamed = [wanted, ...others].some(
    (text) => squeezed(withoutObjects(text)) === squeezed(withoutObjects(actual)),
  );
  return isNamed || isDoubtful(wanted, actual, volatile) ? 'doubtful' : 'differs';
}

/** As a terminal has it: what stands behind a carriage return covers what stands before. */
function overwritten(line: string): string {
  return line.split('\r').reduce((covered, piece) => piece + covered.slice(piece.length), '');
}

/** Half of the words are the same, and neither is the other with words of prose: it is meant as this output. */
export function resembles(shown: readonly string[], seen: readonly string[]): boolean {
  const [left, right] = [wordsIn(shown), wordsIn(seen)];
  const [whole, part] = [squeezed(shown.join('\n')), squeezed(seen.join('\n'))];
  if (whole.includes(part) || part.includes(whole)) return false;
  const common = left.filter((word) => right.includes(word)).length;
  return common > 0 && common * 2 >= Math.max(left.length, right.length);
}

/** The same words in the same places, whatever the numbers, times and dates among them. */
export function isSameButNumbersIn(shown: readonly string[], seen: readonly string[]): boolean {
  return isSameButNumbers(tokensOf(shown.join('\n')), tokensOf(seen.join('\n')));
}

function wordsIn(lines: readonly string[]): readonly string[] {
  return tokensOf(lines.join('\n')).flatMap(({ text }) => (/\w/u.test(text) ? [text.toLowerCase()] : []));
}

/** A remark behind a statement against the value's `repr`, or what was printed: only what is of one kind can differ. */
export function compareValue(shown: string, seen: string, volatile: readonly Volatile[]): Likeness {
  const likeness = compareText([shown], seen.split('\n'), volatile);
  if (likeness !== 'differs') return likeness;
  const kind = kindOf(withoutPrompt(shown));
  return kind !== null && kind === kindOf(seen) ? 'differs' : 'doubtful';
}

/** `[1, 2]  # Python 2`, beside what Python 3 shows; `False  # True since 3.7`. */
const ofPython2 = /\s#\s*(?:in |on )?py(?:thon)?\s?2(?:\.\d+)?\b|\s#.*(?<![\d.])3\.\d{1,2}(?![\d.])/iu;

/** Lines that only say where there is more to read are often left out. */
const link = /\bhttps?:\/\/\S/u;

/** As it stands; without comments; its first paragraph, where code follows; without what Python says on stderr. */
function readings(shown: readonly string[]): readonly string[] {
  const lines = shown.map(withoutPrompt);
  const blank = lines.findIndex(isBlank);
  const isCommented = lines.every((line) => isBlank(line) || /^\s*#/u.test(line));
  const asComments = isCommented ? lines.map((line) => line.replace(/^\s*#+>? ?/u, '')) : lines;
  const uncommented = lines
    .filter((line) => !/^\s*#/u.test(line))
    .map((line) =>
      line.replace(/(?<!\s)(?:\s+|(?<=['")\]}]))(?:(?:#|←|<-|\/\/)\s?.*|\p{Extended_Pictographic}\uFE0F?)$/u, ''),
    );
  // Nothing ends the line before the next prompt.
  const unprompted = lines.map((line) => line.replace(/(?<=\S)>>> ?$/u, ''));
  const withoutWarnings = lines.filter((line) => !warningLine.test(line) && !/Enable tracemalloc/u.test(line));
  const paragraph = blank === -1 || !hasCode(lines.slice(blank).join('\n')) ? lines : lines.slice(0, blank);
  return [lines, shown, asComments, uncommented, paragraph, unprompted, withoutWarnings, unmarked(lines)]
    .filter((each) => each.some((line) => !isBlank(line)) || each === lines || isAllWarning(lines))
    .map((each) => each.join('\n'));
}

/** Without the mark that all of its lines begin with: `>> 3`, `→ 3`. */
function unmarked(lines: readonly string[]): readonly string[] {
  const [mark = null, ...others] = new Set(
    lines
      .filter((line) => !isBlank(line))
      .map((line) => /^\s*(?:>{1,2}|[-=]+>|[→⇒➜▶|])(?=\s)/u.exec(line)?.[0].trim() ?? ''),
  );
  return mark === null || mark === '' || others.length > 0
    ? lines
    : lines.map((line) => line.trimStart().slice(mark.length).trimStart());
}

/** What Python prints of a warning, which goes to stderr. */
const warningLine = /^\s*(?:\S*:\d+: |\w+: )?[\w.]*Warning(?:: |$)/u;

function isAllWarning(lines: readonly string[]): boolean {
  return lines.some((line) => warningLine.test(line)) && lines.every((line) => isBlank(line) || warningLine.test(line));
}

/** Categories of the warnings among these lines. */
export function warningsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    warningLine.test(line) ? (/(?<category>\w*Warning)/u.exec(line)?.groups?.['category'] ?? []) : [],
  );
}

/** `...`, `…`, `[...]`, `<snip>`, `[Calculated Date]`. */
const elision = /^[^\S\n]*\?+[^\S\n]*$|\[\s*(?:\.{3,}|…)\s*\]|\.{3,}|…+|<snip>|⋮|\[[A-Z][a-z]+(?: [A-Z][a-z]+)+\]/mu;

function withoutPrompt(line: string): string {
  return line.replace(/^(?:>>> ?|(?:Out|In) ?\[\d+\]: ?)/iu, '').replaceAll('<BLANKLINE>', '');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** As one run of characters: wrapping, indentation and the kind of quotes do not count. */
function squeezed(text: string): string {
  return unified(text)
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,;](?=[\])}])/gu, '');
}

function isElided(pieces: readonly string[], actual: string): boolean {
  const text = squeezed(actual);
  let from = 0;
  return pieces.map(squeezed).every((piece, index, all) => {
    const at = index === all.length - 1 && piece !== '' ? text.lastIndexOf(piece) : text.indexOf(piece, from);
    if (at < from || (index === 0 && at !== 0)) return false;
    from = at + piece.length;
    return index < all.length - 1 || piece === '' || from === text.length;
  });
}

function isDoubtful(wanted: string, actual: string, volatile: readonly Volatile[]): boolean {
  if (volatile.some(isAnything) || hasCode(wanted) || ofModule.test(wanted)) return true;
  if (ofAuthor.test(wanted) || isFilled(wanted, actual)) return true;
  const left = tokensOf(wanted);
  const right = tokensOf(actual);
  if (volatile.includes('time') && isSameButNumbers(zoneless(wanted), zoneless(actual))) return true;
  // What is made from today's date has another form each day: a calendar.
  const isOfDate = left.length !== right.length && dated.test(wanted) && dated.test(actual);
  if (volatile.includes('time') && isOfDate) return true;
  if (
    /\bmay (?:vary|differ)\b|\brandom\b|#.*\b(?:approx|aproxim|ungefähr|environ\b|or so\b)|或许|可能|каждый раз/iu.test(
      wanted,
    )
  )
    return true;
  // Up to Python 3.6 a dict had no order, and a Counter sorts equals by it.
  if ((volatile.includes('order') || hasEntries(wanted)) && isReordered(left, right)) return true;
  // `1, 2` for a tuple.
  if (isEchoOf(wanted, actual) || squeezed(`(${wanted})`) === squeezed(actual)) return true;
  if (isBlank(actual)) return false;
  // Nothing in common: hardly its output at all.
  const known = new Set(right.map(({ text }) => text));
  const common = left.filter(({ text }) => known.has(text) && /\w/u.test(text)).length;
  return common === 0 && wanted.trim().includes('\n');
}

/** Of `locals()` and `globals()`: what a module holds depends on how it was started. */
const ofModule = /['"]__(?:builtins|loader|spec)__['"]\s*:/u;

/** A folder of whoever wrote it. */
const ofAuthor = /(?<![\w.])(?:\/Users\/|\/home\/|[A-Z]:\\{1,2}Users\\)\w/u;

/** `<function f at <address>>`: words in angle brackets, which were not printed so, stand for something. */
function isFilled(wanted: string, actual: string): boolean {
  const pieces = wanted.split(/<[a-z]+(?:[ _-][a-z]+)*>/u);
  if (pieces.length === 1 || pieces.length > mostFilled || pieces.every(isBlank)) return false;
  const pattern = pieces.map((piece) => squeezed(piece).replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)).join('.+');
  return new RegExp(`^${pattern}$`, 'u').test(squeezed(actual));
}

/** Each more makes the search longer by a power. */
const mostFilled = 5;

function zoneless(text: string): readonly Token[] {
  return tokensOf(text.replaceAll(zone, 'UTC'));
}

/** What it shows may then be anything. */
export function isAnything(kind: Volatile): boolean {
  return kind !== 'time' && kind !== 'order';
}

/** `PosixPath('a')` for a printed `a`, as the prompt echoes it. */
function isEchoOf(wanted: string, actual: string): boolean {
  const inner = /^[A-Z]\w*\((?<inner>'[^']*'|"[^"]*")\)$/u.exec(wanted.trim())?.groups?.['inner'];
  return inner !== undefined && inner.slice(1, -1) === actual.trim();
}

/** How objects without a `repr` are named differs between versions. */
function withoutObjects(text: string): string {
  return unified(text).replaceAll(/<[^<>]*\bat 0x[\da-f]*[^<>]*>/giu, '<object>');
}

/** A copy that lost its prompts. */
function hasCode(text: string): boolean {
  return /^[^\S\n]*(?:def \w+\(.*:|class \w+.*:|import \w+|from \w+ import |for \w+ in .*:|while .*:|if .*:|[a-z_]\w* = \S.*|print\(.*\)|In ?\[\d+\].*)[^\S\n]*(?:#.*)?$/mu.test(
    text,
  );
}

/** Braces with more than one thing between them. Read once from each end: a long text may have thousands that never close. */
function hasEntries(text: string): boolean {
  const [opened, closed] = [text.indexOf('{'), text.lastIndexOf('}')];
  return opened >= 0 && opened < closed && /[,:]/u.test(text.slice(opened, closed));
}

function kindOf(text: string): string | null {
  const trimmed = text.trim();
  if (/^[-+]?[\d.]/u.test(trimmed) && /^[-+\d._ejx]+$/iu.test(trimmed)) return 'number';
  if (/^(?:True|False)$/u.test(trimmed)) return 'truth';
  if (/^[rbu]?['"].*['"]$/su.test(trimmed)) return 'string';
  if (/^\[.*\]$/su.test(trimmed)) return 'list';
  if (/^\(.*\)$/su.test(trimmed)) return 'tuple';
  return /^\{.*\}$/su.test(trimmed) ? 'braces' : null;
}
