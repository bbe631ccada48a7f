import type { Block, BlockLine } from '../model/document.ts';

/** One prompt of a `>>>` session with what is typed there and what the document shows below it. */
export interface Example {
  /** Without prompts; never empty. */
  readonly typed: readonly BlockLine[];
  /** Without empty lines at its ends; comment marks are dropped where all of it is comments. */
  readonly shown: readonly BlockLine[];
  /** Written as `# 3`: may be a remark as well. */
  readonly isComment: boolean;
  /** Of doctest, without the sign: `SKIP`, `ELLIPSIS` (doctest, "Option Flags"). */
  readonly flags: ReadonlySet<string>;
}

/** The examples of a session. What stands before the first prompt belongs to none. */
export function readExamples(block: Block): readonly Example[] {
  const examples: { typed: BlockLine[]; shown: BlockLine[] }[] = [];
  let isTyping = false;
  for (const line of block.lines) {
    const current = examples.at(-1);
    const prompt = promptOf(line.text, isTyping);
    if (prompt === null) {
      // A copy from IDLE has no `...`: lines below an open one are typed too.
      if (isTyping && current !== undefined && isOpen(current.typed) && /^\s+\S/u.test(line.text)) {
        current.typed.push(line);
      } else {
        isTyping = false;
        current?.shown.push(line);
      }
      continue;
    }
    const typed = { text: line.text.slice(prompt.length), place: shifted(line, prompt.length) };
    if (isTyping && prompt.trim() === '...') current?.typed.push(typed);
    else examples.push({ typed: [typed], shown: [] });
    isTyping = true;
  }
  return examples.map(finish).filter(({ typed }) => typed.some(({ text }) => text.trim() !== ''));
}

function promptOf(text: string, isTyping: boolean): string | null {
  return (isTyping ? /^\s*(?:>>>|\.\.\.)(?: |$)/u : /^\s*>>>(?: |$)/u).exec(text)?.[0] ?? null;
}

function shifted({ place }: BlockLine, by: number): BlockLine['place'] {
  return { ...place, column: place.column + by };
}

/** Ends in a colon, and its body has come, if it has, without prompts. */
function isOpen(typed: readonly BlockLine[]): boolean {
  return /:\s*(?:#.*)?$/u.test(typed[0]?.text ?? '') && typed.slice(1).every(({ text }) => /^\s+\S/u.test(text));
}

function finish({ typed, shown }: { typed: readonly BlockLine[]; shown: readonly BlockLine[] }): Example {
  const lines = trimmed(shown);
  const isComment =
    lines.length > 0 && lines.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
  const flags = typed.flatMap(({ text }) => {
    const options = /#\s*doctest:(?<options>.*)$/iu.exec(text)?.groups?.['options'] ?? '';
    return [...options.matchAll(/\+(?<flag>[A-Z_]+)/gu)].map((match) => match.groups?.['flag'] ?? '');
  });
  return { typed, shown: isComment ? lines.map(uncommented) : lines, isComment, flags: new Set(flags) };
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
export function trimmed(lines: readonly BlockLine[]): readonly BlockLine[] {
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

function isFull({ text }: BlockLine): boolean {
  return text.trim() !== '';
}
