import type { Block, BlockLine } from '../model/document.ts';

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
  /** Of doctest, without the sign: `SKIP`, `ELLIPSIS` (doctest, "Option Flags"). */
  readonly flags: ReadonlySet<string>;
}

/** The examples of a session, of IPython too; what stands before the first prompt is one, where it is code. */
export function readExamples(block: Block): readonly Example[] {
  const examples: Draft[] = [];
  const plain = block.lines.slice(
    0,
    Math.max(
      0,
      block.lines.findIndex(({ text }) => prompt.test(text)),
    ),
  );
  if (plain.some(({ text }) => /^\s*[^\s#]/u.test(text)))
    examples.push({ typed: [...plain], shown: [], isPlain: true });
  let isTyping = false;
  for (const line of block.lines.slice(plain.length)) {
    const current = examples.at(-1);
    const mark = promptOf(line.text, isTyping);
    if (mark === null) {
      // A copy from IDLE has no `...`: lines below an open one are typed too.
      if (isTyping && current !== undefined && isOpen(current.typed) && /^\s+\S/u.test(line.text)) {
        current.typed.push(line);
      } else {
        isTyping = false;
        current?.shown.push(line);
      }
      continue;
    }
    const typed = { text: line.text.slice(mark.length), place: shifted(line, mark.length) };
    if (isTyping && mark.trim().startsWith('...')) current?.typed.push(typed);
    else examples.push({ typed: [typed], shown: [], isPlain: false });
    isTyping = true;
  }
  return examples.map(finish).filter(({ typed }) => typed.some(({ text }) => text.trim() !== ''));
}

interface Draft {
  readonly typed: BlockLine[];
  readonly shown: BlockLine[];
  readonly isPlain: boolean;
}

/** `>>> `, or `In [1]: ` of IPython. */
const prompt = /^\s*(?:>>>(?: |$)|In ?\[\d*\]: ?)/u;
const continued = /^\s*\.\.\.(?::? |:?$)/u;

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
  return at !== -1 && quotes % 2 === 0 && indentOf(block.lines[at]?.text ?? '') <= least;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function shifted({ place }: BlockLine, by: number): BlockLine['place'] {
  return { ...place, column: place.column + by };
}

/** Ends in a colon, and its body has come, if it has, without prompts. */
function isOpen(typed: readonly BlockLine[]): boolean {
  return /:\s*(?:#.*)?$/u.test(typed[0]?.text ?? '') && typed.slice(1).every(({ text }) => /^\s+\S/u.test(text));
}

function finish({ typed, shown, isPlain }: Draft): Example {
  const lines = trimmed(shown).map(withoutOut);
  const isComment =
    lines.length > 0 && lines.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
  const flags = typed.flatMap(({ text }) => {
    const options = /#\s*doctest:(?<options>.*)$/iu.exec(text)?.groups?.['options'] ?? '';
    return [...options.matchAll(/\+(?<flag>[A-Z_]+)/gu)].map((match) => match.groups?.['flag'] ?? '');
  });
  return { typed, shown: isComment ? lines.map(uncommented) : lines, isComment, isPlain, flags: new Set(flags) };
}

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
