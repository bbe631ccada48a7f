import type { Block, BlockLine } from '../../model/document.ts';

/** What a terminal shows of a program in a file: `$ python3 hello.py`, and below it what was printed. */
export interface Transcript {
  readonly file: string;
  /** Up to the next command; none where the command is all that there is. */
  readonly lines: readonly BlockLine[];
  /** A command without a prompt may be a part of what was printed. */
  readonly isPrompted: boolean;
}

export function readTranscript({ lines }: Block): Transcript | null {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const found = command.exec(lines[first]?.text ?? '')?.groups;
  const file = found?.['file'];
  if (file === undefined) return null;
  const prompt = found?.['prompt']?.trim() ?? '';
  const below = lines.slice(first + 1);
  const next = below.findIndex(
    ({ text }) => prompt !== '' && (text.startsWith(`${prompt} `) || text.trim() === prompt),
  );
  const shown = below.slice(0, next === -1 ? below.length : next);
  const last = shown.findLastIndex(({ text }) => text.trim() !== '' && !/^\s*[$%❯➜»]\s*$/u.test(text));
  return { file: nameOf(file), lines: shown.slice(0, last + 1), isPrompted: prompt !== '' };
}

/** Whether a Python block is that file. `beside`: what is said above it, and between it and the transcript. */
export function isOfFile(program: Block, file: string, beside: readonly string[]): 'surely' | 'perhaps' | 'not' {
  const comment = /^\s*#+\s*(?<name>[\w./\\-]+\.py)\s*$/u.exec(program.lines[0]?.text ?? '')?.groups?.['name'];
  const title = /(?:\b(?:title|filename|file|name|caption)\s*=\s*["']?|:)(?<name>[\w./\\-]+\.py)\b/u.exec(program.info);
  const own = comment ?? title?.groups?.['name'];
  if (own !== undefined) return nameOf(own) === file ? 'surely' : 'not';
  return beside.some((text) => isNamed(text, file)) ? 'surely' : 'perhaps';
}

/** `**hello.py**`, `Save it as hello.py`: all of the file, and no piece of it. */
function isNamed(text: string, file: string): boolean {
  const named = text.match(/[\w./\\-]+\.py\b/gu) ?? [];
  const [only] = named;
  if (only === undefined || named.length > 1 || nameOf(only) !== file) return false;
  return (
    saved.test(text) || !/\p{L}/u.test(text.replace(only, '').replace(/\b(?:file|filename)\b|文件|ファイル/iu, ''))
  );
}

const saved = /\bsav(?:e|ed|ing)\b|\b(?:call|name)d\b|保存|\bspeicher\w*|\bguard\w+|\benregistr\w+|\bsalv\w+|сохран/iu;

const command =
  /^\s*(?<prompt>(?:\([\w .-]+\) ?)?(?:[\w.@~:/\\-]*(?:\[[^\]]*\])?[\w.@~:/\\-]* ?)?(?:[$%❯➜»]|(?<=[\w\\~])>) *)?(?:(?:uv|poetry|pipenv|pdm|hatch|rye) run |winpty |time )*(?:python(?:3(?:\.\d+)?)?(?:\.exe)?(?: -u)? |py(?: -3)? |\.[/\\])(?<file>[\w./\\-]+\.py)\s*$/u;

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/u, '');
}
