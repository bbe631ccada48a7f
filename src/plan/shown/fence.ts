import type { Block, Document } from '../../model/document.ts';
import { lastAtMost } from '../quotable-text.ts';
import { isPython, isSession } from '../session.ts';
import { readLogicalLines } from '../tokens.ts';
import { splitError } from './error.ts';
import { proseBeside } from './prose.ts';
import { isLiteral } from './said.ts';
import { saidRange, withoutRange } from './said-range.ts';
import { outputPhrase, outputWords } from './words.ts';

/** A block that shows what another one prints, and under which Pythons (a PEP 440 range; null: any). */
export interface OutputBlock {
  readonly block: Block;
  readonly range: string | null;
}

/**
 * The blocks that show what a Python block prints: the next one, with nothing or a label between, or one that is marked
 * as its output; several where their labels tell of different Pythons.
 */
export function outputBlocks(
  document: Document,
  index: number,
  isMarked: (block: Block) => boolean,
): readonly OutputBlock[] {
  const program = document.blocks[index];
  if (program === undefined) return [];
  const found: OutputBlock[] = [];
  for (const [below, block] of document.blocks.slice(index + 1).entries()) {
    const output = outputAt(document, program, index + 1 + below, isMarked(block));
    if (output === null || (found.length > 0 && output.range === null)) break;
    found.push(output);
    if (output.range === null) break;
  }
  return found;
}

/** Ranges of all that stands right below a block under a label of output that tells of Pythons, sessions too. */
export function rangesBelow(document: Document, index: number): readonly string[] {
  const ranges: string[] = [];
  for (let at = index + 1; at < document.blocks.length; at += 1) {
    const range = labelledRange(document, at);
    if (range === null) break;
    ranges.push(range);
  }
  return ranges;
}

function labelledRange(document: Document, index: number): string | null {
  const [before, block] = [document.blocks[index - 1], document.blocks[index]];
  if (before === undefined || block === undefined) return null;
  const between = linesBetween(document, before.endLine, block.place.line);
  const label = between.map(({ text }) => text.trim()).join('\n');
  return between.length === 1 && saysOutput(label) ? saidRange(document, block) : null;
}

function outputAt(document: Document, program: Block, index: number, isMarked: boolean): OutputBlock | null {
  const [before, block] = [document.blocks[index - 1], document.blocks[index]];
  if (before === undefined || block === undefined) return null;
  if (isMarked) return { block, range: null };
  if (block.lines.length === 0) return null;
  const between = linesBetween(document, before.endLine, block.place.line);
  const label = between.map(({ text }) => text.trim()).join('\n');
  const isLabelled = between.length === 1 && saysOutput(label);
  const isTitled = /\b(?:title|caption|name)\s*=\s*["']?(?<title>[^"']*)/u.exec(block.info)?.groups?.['title'] ?? '';
  if (between.length > 0 && !isLabelled) return null;
  const output = { block, range: isLabelled ? saidRange(document, block) : null };
  if (isPython(block)) return isLabelled && !isSession(program) && isNoCode(block, withoutRange(label)) ? output : null;
  const isNamed = isLabelled || outputWords.test(isTitled);
  if (!isOutputLanguage(block.lang) && !(isNamed && isShell(block.lang)) && !isShell(block.lang)) return null;
  return isForeign(block, isShell(block.lang) && !isNamed) ? null : output;
}

/** Under `Output:`, in a fence for Python, with nothing that is typed: no program, whatever stands above. */
export function isLoneOutput(document: Document, block: Block): boolean {
  const { above } = proseBeside(document, block);
  if (above === null && !isSession(block) && isProseBehind(document, block)) return true;
  return above !== null && !isSession(block) && isNoCode(block, withoutRange(above.text));
}

/** Right behind another Python block, with nothing but words and values in it. */
function isProseBehind(document: Document, block: Block): boolean {
  const before = document.blocks[document.blocks.indexOf(block) - 1];
  if (before === undefined || !isPython(before) || linesBetween(document, before.endLine, block.place.line).length > 0)
    return false;
  const texts = block.lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.every((text) => isProse(text) || isLiteral(text, false)) && texts.some(isSentence);
}

function isSentence(text: string): boolean {
  return isProse(text) && text.split(/\s+/u).length > 2;
}

/** In a fence for Python, and yet words and values that are no statements. */
function isNoCode({ lines }: Block, label: string): boolean {
  if (!(/[:：]$/u.test(label) || plainLabel.test(label)) || /error|exception|wrong|invalid|错|錯/iu.test(label))
    return false;
  const texts = lines.map(({ text }) => text.replace(/^\s*(?:>>> ?)?/u, '').trim()).filter((text) => text !== '');
  if (plainLabel.test(label) && (splitError(texts).error !== null || !texts.some((text) => statement.test(text))))
    return true;
  const isShown = (text: string): boolean => isProse(text) || isLiteral(text, false);
  return texts.every(isShown) && (texts.some(isProse) || plainLabel.test(label));
}

const plainLabel = new RegExp(String.raw`^(?:${outputPhrase})\s*[:：]?$`, 'iu');

/** What hardly anything prints. */
const statement =
  /^(?:def \w+\(|class \w+.*:|import \w|from [\w.]+ import |print\(|[a-z_]\w*(?:\.\w+)* = \S|[a-z_]\w*(?:\.\w+)*\(|(?:for|if|while|with|try)\b.*:$|@\w)/u;

export function isStatement(text: string): boolean {
  return statement.test(text);
}

/** Two words side by side, neither of which Python knows, or the end of a sentence. */
function isProse(text: string): boolean {
  if (/[A-Za-z]{2}[.!?]$/u.test(text)) return true;
  const tokens = readLogicalLines(`${text}\n`).flatMap((line) => line.tokens);
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    return token.kind === 'word' && next?.kind === 'word' && !known.test(token.text) && !known.test(next.text);
  });
}

const known =
  /^(?:and|as|assert|async|await|case|class|def|del|elif|else|except|exec|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|print|raise|return|type|while|with|yield)$/u;

function linesBetween(document: Document, after: number, before: number): Document['lines'] {
  const numbers = document.lines.map((line) => line.segments[0]?.place.line ?? 0);
  let index = lastAtMost(numbers, after);
  while ((numbers[index] ?? Infinity) <= after) index += 1;
  const lines: Document['lines'][number][] = [];
  for (let line = document.lines[index]; (numbers[index] ?? Infinity) < before && line !== undefined;) {
    lines.push(line);
    index += 1;
    line = document.lines[index];
  }
  return lines;
}

/** Said of something else than the Python block. */
const otherTools = /\b(?:mypy|pyright|pytest|ruff|flake8|pylint|curl|command|shell|terminal|config|file|json|yaml)\b/iu;

/** `Output:`, `输出：`, `expected output`, `This will print the following:`. */
function saysOutput(label: string): boolean {
  if (otherTools.test(label) || imagined.test(label)) return false;
  if (label.length <= 40) return outputWords.test(label) || /^[^.。]{0,24}[:：]$/u.test(label);
  return label.length <= 160 && /[:：]$/u.test(label) && outputWords.test(label);
}

/** What does not come, or does so only elsewhere: `You would expect:`, `Without the lock we would get:`. */
const imagined =
  /\b(?:you|one|we|i)(?:['’]d| would| might| may)(?: \w+)? expect\b|\b(?:would|should|could|might) have (?:been|got)|\b(?:instead of|rather than|naively|intuitively)\b|\b(?:without|otherwise)\b.*\b(?:would|might)\b|\b(?:would|might)\b.*\b(?:without|otherwise)\b/iu;

const outputLanguages: ReadonlySet<string | null> = new Set([
  null,
  ...(
    'text txt plain plaintext none output out result stdout stderr console terminal log traceback pytb py3tb ' +
    'python-traceback python-output ansi'
  ).split(' '),
]);

function isOutputLanguage(lang: string | null): boolean {
  return outputLanguages.has(lang);
}

function isShell(lang: string | null): boolean {
  return (
    lang !== null && ['bash', 'sh', 'shell', 'zsh', 'shell-session', 'shellsession', 'bat', 'powershell'].includes(lang)
  );
}

/** Commands, a tree of files, the report of another tool, code of another language. */
function isForeign({ lines }: Block, isCommands: boolean): boolean {
  const texts = lines.map(({ text }) => text);
  const first = texts.find((text) => text.trim() !== '') ?? '';
  if (isCommands) return true;
  if (texts.some((text) => /^\s*(?:\$|%|#|❯|➜|PS [A-Z]:.*>|C:\\.*>) ?\S/u.test(text) && /^\s*[$%❯➜PC]/u.test(text)))
    return true;
  if (texts.some((text) => /[├└│]──|^[./\w-]+\.(?:py|pyi):\d+:(?:\d+:)? (?:note|error|warning)/u.test(text)))
    return true;
  if (/^=+ test session starts|^={3,} /u.test(first)) return true;
  return /^\s*(?:pip3?|python3?|uv|poetry|conda|npm|git|cd|curl|pytest|docker|sudo|apt|brew|make|export|source) \S/u.test(
    first,
  );
}
