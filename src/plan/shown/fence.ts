import type { Block, Document, QuotableLine } from '../../model/document.ts';
import type { ShownPart } from '../../model/plan.ts';
import { readExamples } from '../examples.ts';
import { isPython, isSession } from '../session.ts';
import { readLogicalLines } from '../tokens.ts';
import { splitError } from './error.ts';
import { proseBeside } from './prose.ts';
import { isLiteral } from './said.ts';
import { saidRange, withoutRange } from './said-range.ts';
import { isValue, linesBetween, sourceOf, standInBelow } from './stand-in.ts';
import { isBriefly, plainLabel, readFenceLabel, saysOutput, saysThatItVaries } from './fence-label.ts';
import type { FenceLabel } from './fence-label.ts';
import { isOfFile, readTranscript } from './transcript.ts';
import type { Transcript } from './transcript.ts';
import { outputWords } from './words.ts';

/** A block that shows what another one prints, and under which Pythons (a PEP 440 range; null: any). */
export interface OutputBlock {
  readonly block: Block;
  readonly range: string | null;
  readonly doubts: Doubts;
}

/** How sure it is that a block shows just what the other one prints. */
export type Doubts = Pick<ShownPart, 'isPerhaps' | 'isVarying' | 'isData'>;

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
  const other = withoutFence(document, program);
  if (other !== null) return [other];
  const found: OutputBlock[] = [];
  for (const [below, block] of document.blocks.slice(index + 1).entries()) {
    // The command that runs it may stand in a fence of its own.
    if (below === 0 && !isMarked(block) && readTranscript(block)?.lines.length === 0) continue;
    const output = outputAt(document, program, index + 1 + below, isMarked(block));
    if (output === null || (found.length > 0 && output.range === null)) break;
    found.push(output);
    if (output.range === null) break;
  }
  return found;
}

/** In a `<pre>`, or in a quote that a label or nothing but a value makes one. */
function withoutFence(document: Document, program: Block): OutputBlock | null {
  const found = standInBelow(document, program);
  if (found === null || isSession(program)) return null;
  const { block, between, kind } = found;
  const label = between.length === 0 ? null : readFenceLabel(between);
  const isShown =
    between.length === 0 ? kind === 'pre' || isValue(block) : label !== null && outputWords.test(label.text);
  if (!isShown || (kind === 'quote' && label?.isPerhaps === true) || isForeign(block, false)) return null;
  return {
    block,
    range: null,
    doubts: { ...doubtsOf(label, { isData: false, isVarying: false }), ...(label === null ? { isPerhaps: true } : {}) },
  };
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
  if (isMarked) return { block, range: null, doubts: {} };
  if (block.lines.length === 0) return null;
  const between = linesBetween(document, before.endLine, block.place.line);
  const transcript = readTranscript(block);
  if (transcript !== null)
    return isPython(block) ? null : outputOfRun({ document, program, block, between }, transcript);
  const isData = dataLanguages.has(block.lang ?? '');
  const label = between.length === 0 ? null : readFenceLabel(isData ? between.map(withoutFormat) : between);
  if (between.length > 0 && label === null) return null;
  const doubts = doubtsOf(label, { isData, isVarying: saysThatItVaries(firstBelow(document, block)) });
  const output = { block, range: label === null ? null : saidRange(document, block), doubts };
  if (isPython(block))
    return label !== null && !isAnswered(block) && !isSession(program) && isNoCode(block, withoutRange(label.text))
      ? output
      : null;
  if (isData) return isPrinting(program) && (label === null || outputWords.test(label.text)) ? output : null;
  const isNamed = label !== null || outputWords.test(titleOf(block));
  if (!isOutputLanguage(block.lang) && !isShell(block.lang)) return null;
  return isForeign(block, isShell(block.lang) && !isNamed) ? null : output;
}

interface Below {
  readonly document: Document;
  readonly program: Block;
  readonly block: Block;
  readonly between: Document['lines'];
}

function outputOfRun(
  { document, program, block, between }: Below,
  { file, lines, isPrompted }: Transcript,
): OutputBlock | null {
  const above = proseBeside(document, program).above?.text ?? '';
  const isOf = isOfFile(program, file, [above, ...between.map(({ text }) => text)]);
  const [first] = lines;
  if (isOf === 'not' || first === undefined || isSession(program) || !isBriefly(between)) return null;
  const label = between.length === 0 ? null : readFenceLabel(between);
  const isPerhaps = isOf === 'perhaps' || !isPrompted;
  return {
    block: { ...block, lines, place: first.place },
    range: null,
    doubts: { ...doubtsOf(label, { isData: false, isVarying: false }), ...(isPerhaps ? { isPerhaps } : {}) },
  };
}

/** A session of its own, with what was typed and what came. */
function isAnswered(block: Block): boolean {
  return isSession(block) && readExamples(block).some(({ shown }) => shown.length > 0);
}

/** What a session shows, where the document says that it is only like that, or cut short. */
export function asSaidBeside(document: Document, block: Block, parts: readonly ShownPart[]): readonly ShownPart[] {
  const { above, below } = proseBeside(document, block);
  const isLoose =
    onlyAlike.test(above?.text ?? '') || cutShort.test(below?.text ?? '') || cutShort.test(above?.text ?? '');
  return isLoose ? parts.map((part) => ({ ...part, isVarying: true, isPerhaps: true })) : parts;
}

const onlyAlike =
  /\bresembl\w*|\b(?:something|output|results?|looks?) (?:\w+ )?(?:like|similar to) (?:this|the following|that)\b[^.]*[:.]?$/iu;
const cutShort =
  /\b(?:outputs?|results?|listing|responses?)\b[^.]{0,40}\b(?:is|are|was|were|been) (?:\w+ )?(?:abbreviated|shortened|truncated|simplified|trimmed|abridged|omitted|reformatted|pretty[- ]printed)\b|\b(?:abbreviated|shortened|truncated|simplified|trimmed|abridged) (?:\w+ )?(?:outputs?|results?)\b/iu;

function titleOf({ info }: Block): string {
  return /\b(?:title|caption|name)\s*=\s*["']?(?<title>[^"']*)/u.exec(info)?.groups?.['title'] ?? '';
}

function doubtsOf(
  label: FenceLabel | null,
  { isData, isVarying }: { readonly isData: boolean; readonly isVarying: boolean },
): Doubts {
  return {
    ...(label?.isPerhaps === true || (isData && label === null) ? { isPerhaps: true as const } : {}),
    ...(label?.isVarying === true || isVarying ? { isVarying: true as const } : {}),
    ...(isData ? { isData: true as const } : {}),
  };
}

/** Formats that a program may print, and that documents highlight as such; mostly they are files. */
const dataLanguages: ReadonlySet<string> = new Set(
  'json json5 jsonc yaml yml toml ini xml html csv tsv markdown md'.split(' '),
);

/** `Output:` of `JSON output:`. */
function withoutFormat(line: QuotableLine): QuotableLine {
  return { ...line, text: line.text.replaceAll(/\b(?:json|ya?ml|toml|xml|html|csv|markdown)\b/giu, '').trim() };
}

function isPrinting(program: Block): boolean {
  return program.lines.some(({ text }) => /\b(?:p?print|pp|stdout\.write|dump)\(/u.test(text));
}

function firstBelow(document: Document, block: Block): string {
  return proseBeside(document, block).below?.text.slice(0, 120) ?? '';
}

/** Under `Output:`, in a fence for Python, with nothing that is typed: no program, whatever stands above. */
export function isLoneOutput(document: Document, block: Block): boolean {
  const { above } = proseBeside(document, block);
  if (isInOutputTab(document, block)) return true;
  if (above === null && !isSession(block) && isProseBehind(document, block)) return true;
  return above !== null && !isSession(block) && isNoCode(block, withoutRange(above.text));
}

/** `<TabItem value="output">`, `=== "Output"`: the tab beside the one with the code. */
function isInOutputTab(document: Document, { place }: Block): boolean {
  const above = sourceOf(document).slice(0, place.line - 1);
  const line = above.findLast((text) => text.trim() !== '') ?? '';
  return /^\s*(?:<TabItem\b[^>]*\b(?:value|label)=["']?|===[!+]? ")(?:outputs?|results?|out|console)["']/iu.test(line);
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
  if (
    texts.some((text) => /^\s*(?:[$%](?!\d)|#|❯|➜|PS [A-Z]:.*>|C:\\.*>) ?\S/u.test(text) && /^\s*[$%❯➜PC]/u.test(text))
  )
    return true;
  if (texts.some((text) => /[├└│]──|^[./\w-]+\.(?:py|pyi):\d+:(?:\d+:)? (?:note|error|warning)/u.test(text)))
    return true;
  if (/^=+ test session starts|^={3,} /u.test(first)) return true;
  return /^\s*(?:pip3?|python3?|uv|poetry|conda|npm|git|cd|curl|pytest|docker|sudo|apt|brew|make|export|source) \S/u.test(
    first,
  );
}
