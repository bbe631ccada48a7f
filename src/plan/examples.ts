import type { Block, BlockLine } from '../model/document.ts';
import { isUnclosed } from './tokens.ts';

/** One prompt of a `>>>` session with what is typed there and what the document shows below it. */
export interface Example {
  /** Without prompts; never empty. */
  readonly typed: readonly BlockLine[];
  /** Without empty lines at its ends; comment marks are dropped where all of it is comments. */
  readonly shown: readonly BlockLine[];
  /** Written as `# 3`: may be a remark as well. */
  readonly isComment: boolean;
  /** Stands before the first prompt: plain code. */
  readonly isPlain: boolean;
  /** An option says that it is compared in a way of its own. */
  readonly isLoose: boolean;
  /** Of doctest, without the sign: `SKIP`, `ELLIPSIS` (doctest, "Option Flags"). */
  readonly flags: ReadonlySet<string>;
}

/** The examples of a session, of IPython too; what stands before the first prompt is one, where it is code. */
export function readExamples(block: Block): readonly Example[] {
  const examples: Draft[] = [];
  const isOfTerminal = block.lines.some(({ text }) => terminal.test(text));
  const lines = isOfTerminal ? block.lines.filter(({ text }) => !ofTerminal.test(text)) : block.lines;
  const firstPrompt = Math.max(
    0,
    lines.findIndex(({ text }) => prompt.test(text)),
  );
  const isBehindShell = block.lines.slice(0, firstPrompt + 1).some(({ text }) => shellPrompt.test(text));
  const plain = isOfTerminal && isBehindShell ? [] : lines.slice(0, firstPrompt);
  if (plain.some(({ text }) => /^\s*[^\s#]/u.test(text)))
    examples.push({ typed: [...plain], shown: [], isPlain: true, isBare: false });
  let isTyping = false;
  for (const line of lines.slice(firstPrompt)) {
    const current = examples.at(-1);
    const mark = promptOf(line.text, isTyping);
    if (mark === null) {
      isTyping &&= current !== undefined && isTypedToo(line.text, current.typed);
      const isBare: boolean = !isTyping && current !== undefined && isWithoutPrompt(line.text, current);
      if (isTyping) current?.typed.push(line);
      else if (isBare) examples.push({ typed: [line], shown: [], isPlain: false, isBare });
      else current?.shown.push(line);
      isTyping ||= isBare;
      continue;
    }
    const typed = { text: line.text.slice(mark.length), place: shifted(line, mark.length) };
    if (typed.text.trim() === '' && current?.isPlain === true && isOnlyPrompt(lines)) {
      isTyping = false;
      continue;
    }
    if (current !== undefined && isGoingOn(mark, typed.text, current, isTyping)) current.typed.push(typed);
    else examples.push({ typed: [unindented(typed)], shown: [], isPlain: false, isBare: false });
    isTyping = true;
  }
  return examples.map(finish).filter(({ typed }) => typed.some(({ text }) => text.trim() !== ''));
}

/** Below code without prompts one that stands alone shows that its output follows. */
function isOnlyPrompt(lines: readonly BlockLine[]): boolean {
  return lines.filter(({ text }) => prompt.test(text)).length === 1;
}

/** The command that starts Python, or what Python says then. */
const terminal = /^[$%❯➜>]?\s*i?python3?(?:\.\d+)?\s*$|^Python [23]\.\d+\.\d+ /u;
const ofTerminal =
  /^[$%❯➜](?:\s.*)?$|^>?\s*i?python3?(?:\.\d+)?\s*$|^I?Python \d+\.\d+(?:\.\d+)? |^\[(?:GCC|Clang|MSC)\b.*\]|^Type "help"|^Type 'copyright'/u;

/** What a shell prints stands below it. */
const shellPrompt = /^[$%❯➜]\s+\S/u;

interface Draft {
  readonly typed: BlockLine[];
  readonly shown: BlockLine[];
  readonly isPlain: boolean;
  /** It stands among prompts without one. */
  readonly isBare: boolean;
}

/** A copy from IDLE has no `...`: lines below an open bracket, and the body of a compound statement, are typed too. */
function isTypedToo(text: string, typed: readonly BlockLine[]): boolean {
  if (/^\s*(?:File "|Traceback \(|\w*Error\b)/u.test(text)) return false;
  const isBody = isOpen(typed) && /^\s+\S/u.test(text);
  // What is printed stands less far to the right than the body of a copy from IDLE.
  const isOut = indentOf(text) < indentOf(typed[1]?.text ?? '') && !clauses.test(text);
  return isUnclosed(typed.map((line) => line.text)) || (isBody && !isOut);
}

/** Code among comments that show output: its writer left out the prompts. */
function isWithoutPrompt(text: string, { isBare, shown }: Draft): boolean {
  if (/^(?:\s|#|$)/u.test(text)) return false;
  const isBelowComments = shown.some((line) => line.text.startsWith('#')) && shown.at(-1)?.text.trim() === '';
  return (isBare && shown.length === 0) || (isBelowComments && statement.test(text));
}

const statement =
  /^(?:[A-Za-z_][\w.[\], ]* = \S|[A-Za-z_][\w.]*\(.*\)\s*(?:#.*)?$|import \w|from [\w.]+ import |(?:def|class|for|if|while|with) .*:)/u;

/** `...`, any line within brackets, and `>>> except:` or `>>> }`, which no statement begins with; `>>>     x` below an open statement. */
function isGoingOn(mark: string, text: string, { typed, shown }: Draft, isTyping: boolean): boolean {
  if (mark.trim().startsWith('...')) return isTyping;
  const isBody = /^\s{2,}\S/u.test(text) && isOpen(typed) && indentOf(typed[0]?.text ?? '') === 0;
  const isClause = /^\s*(?:(?:except|else|elif|finally)\b.*:|[)\]}])/u.test(text);
  return shown.length === 0 && (isBody || isClause || isUnclosed(typed.map((line) => line.text)));
}

function unindented(line: BlockLine): BlockLine {
  const by = indentOf(line.text);
  return { text: line.text.slice(by), place: shifted(line, by) };
}

/** `>>> `, also without the space, or `In [1]: ` of IPython. */
const prompt = /^\s*(?:>>>(?: |$|(?=[\w"'([{@#-]))|In ?\[\d*\]: ?)/u;
const continued = /^\s*\.\.\.(?::? |:?$|(?=[A-Za-z_@]))/u;

/** `... look at the output ...` is no code. */
function promptOf(text: string, isTyping: boolean): string | null {
  if (isTyping && /^\s*\.\.\. .*\.\.\.\s*$/u.test(text)) return null;
  return prompt.exec(text)?.[0] ?? (isTyping ? (continued.exec(text)?.[0] ?? null) : null);
}

/** Of a block whose first line of code is a prompt, or which has prompts further down, outside of strings. */
export function hasPrompts(block: Block): boolean {
  const at = block.lines.findIndex(({ text }) => prompt.test(text));
  const before = block.lines.slice(0, at).map(({ text }) => text);
  const quotes = before.join('\n').match(/"""|'''/gu)?.length ?? 0;
  const least = Math.min(...before.filter((text) => text.trim() !== '').map(indentOf), Infinity);
  return at !== -1 && quotes % 2 === 0 && indentOf(block.lines[at]?.text ?? '') <= least && !isInverted(block, at);
}

/** Code without prompts, and `>>> 'solid'` below it for what it gives. */
function isInverted({ lines }: Block, at: number): boolean {
  const hasCodeAbove = lines.slice(0, at).some(({ text }) => /^\s*[^\s#]/u.test(text));
  const typed = lines.filter(({ text }) => prompt.test(text)).map(({ text }) => text.replace(prompt, ''));
  return hasCodeAbove && typed.every((text) => given.test(text));
}

const given =
  /^\s*(?:(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)\b(?:: .*)?|-?[\d.]+|True|False|None|(['"]).*\1|[[({].*[\])}])\s*(?:#.*)?$/u;

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function shifted({ place }: BlockLine, by: number): BlockLine['place'] {
  return { ...place, column: place.column + by };
}

/** Ends in a colon, or is a decorator, and its body has come, if it has, without prompts. */
function isOpen(typed: readonly BlockLine[]): boolean {
  const isHead = /^@|:\s*(?:#.*)?$/u.test(typed[0]?.text ?? '');
  return isHead && typed.slice(1).every(({ text }) => /^\s+\S/u.test(text));
}

function finish({ typed: written, shown, isPlain }: Draft): Example {
  const typed = aligned(written);
  const lines = trimmed(shown).map(withoutOut);
  const isComment =
    lines.length > 0 && lines.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
  const flags = typed.flatMap(({ text }) => {
    const options = /#\s*doctest:(?<options>.*)$/iu.exec(text)?.groups?.['options'] ?? '';
    const own = /#.*\bbyexample:(?<options>.*)$/u.exec(text)?.groups?.['options'] ?? '';
    return [
      ...[...`${options}${own}`.matchAll(/\+(?<flag>[A-Z_]+)/gu)].map((match) => match.groups?.['flag'] ?? ''),
      ...(/\+skip\b/u.test(own) ? ['SKIP'] : []),
      ...(/\+pass\b/u.test(own) ? ['IGNORE_OUTPUT'] : []),
    ];
  });
  const isLoose = typed.some(({ text }) => looseOption.test(text));
  return {
    typed,
    shown: isComment ? lines.map(uncommented) : lines,
    isComment,
    isPlain,
    isLoose,
    flags: new Set(flags),
  };
}

/** Of byexample: what is shown is no copy of what is printed. */
const looseOption = /#.*\bbyexample:.*[+-](?:rm|term|geometry|type|paste|capture|tags|py-doctest)\b/u;

/** In IDLE what is below the first line of a statement stands as far to the right as its prompt is wide. */
function aligned(typed: readonly BlockLine[]): readonly BlockLine[] {
  const follows = typed[0]?.text.startsWith('@') === true ? decorated : clauses;
  const clause = typed.findIndex(({ text }, index) => index > 0 && follows.test(text));
  const by = indentOf(typed[clause]?.text ?? '');
  const isNested = typed
    .slice(1, Math.max(1, clause))
    .some(({ text }) => indentOf(text) === by && /^\s*(?:try|if|for|while|async)\b/u.test(text));
  if (by === 0 || isNested) return typed;
  return typed.map((line, index) => {
    const cut = index === 0 ? 0 : Math.min(by, indentOf(line.text));
    return { text: line.text.slice(cut), place: shifted(line, cut) };
  });
}

const clauses = /^\s+(?:except|else|elif|finally)\b.*:/u;
const decorated = /^\s*(?:async def|def|class) /u;

/** `Out[1]: 3` */
function withoutOut(line: BlockLine): BlockLine {
  const mark = /^\s*Out ?\[\d*\]: ?/u.exec(line.text)?.[0] ?? '';
  return { text: line.text.slice(mark.length), place: shifted(line, mark.length) };
}

/** `# 3`, `#> 3`, `# => 3`, `# -> 3`. */
export function uncommented(line: BlockLine): BlockLine {
  const mark =
    /^\s*#+(?:>|\s*(?:=>|->|→|⇒)|\s?Out\[\d+\]:)? ?(?:(?:outputs?|prints?|输出)\s?[:：] ?(?=\S))?/iu.exec(
      line.text,
    )?.[0] ?? '';
  return { text: line.text.slice(mark.length), place: shifted(line, mark.length) };
}

/** Without empty lines at both ends. */
function trimmed(lines: readonly BlockLine[]): readonly BlockLine[] {
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

function isFull({ text }: BlockLine): boolean {
  return text.trim() !== '';
}
