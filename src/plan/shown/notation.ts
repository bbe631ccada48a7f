import type { Remarked } from '../../model/as-it-stands.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { programText } from '../source.ts';
import { errorAlone, pastedOutput, proseIn } from './no-code.ts';
import { readLogicalLines } from '../tokens.ts';
import type { LogicalLine } from '../tokens.ts';

/**
 * What shows that a block is written for readers and not for Python: placeholders, signatures, optional arguments in
 * brackets, bodies that are only a comment, pieces cut out of a statement, tables, tracebacks, commands of a shell.
 */
export function notationsIn(lines: readonly ProgramLine[], context: string, isBegunOnly = false): readonly Remarked[] {
  const source = programText(lines);
  const logical = readLogicalLines(source);
  const code = codeOf(source, logical);
  const at = (index: number): Remarked => ({
    text: (lines[index]?.text ?? '').trim(),
    line: lines[index]?.place?.line ?? 0,
  });
  const found = [
    ...code.flatMap((text, index) => (signs.some((sign) => sign.test(text)) ? [index] : [])),
    ...lines.flatMap(({ text }, index) => (shownSigns.some((sign) => sign.test(text)) ? [index] : [])),
    ...(isAboutPython2(context) ? lines.flatMap(({ text }, index) => (python2.test(text) ? [index] : [])) : []),
    ...columns(code),
    ...equations(code),
    ...signatures(source, logical),
    ...leftOutBodies(code, lines),
    ...cutOff(code),
    ...cutShort(code, lines, isBegunOnly),
    ...piecesOfCalls(code),
    ...headsAlone(code),
    ...signaturesAlone(logical, source),
    ...nonlocalAlone(code),
    ...headAtEnd(logical, source),
    ...decoratorAtEnd(logical, source),
    ...errorAlone(lines),
    ...proseIn(code),
    ...pastedOutput(lines),
  ];
  const isSyntax = lines.some(({ text }) => syntaxLabel.test(text));
  const isSketch = isSyntax || /\bpseudo-?\s?code\b|伪代码|偽代碼|\bpseudoc[oó]digo\b/iu.test(context + source);
  return [...new Set([...found, ...(isSketch || !hasNames(code) ? [0] : [])])].map(at);
}

/** `# syntax`: the form of a statement, with words for what the reader writes there. */
const syntaxLabel =
  /^\s*#+\s*(?:(?:general |basic )?syntax|语法|語法|構文|문법|sintaxis|sintaxe|sintassi|syntaxe|синтаксис)\s*[:：]?\s*$/iu;

/** Each line without comments, and with its strings emptied. */
export function codeOf(source: string, logical: readonly LogicalLine[]): readonly string[] {
  const kept = Array.from({ length: source.length }, (_, at): string => (source[at] === '\n' ? '\n' : ' '));
  for (const { kind, start, end } of logical.flatMap(({ tokens }) => tokens)) {
    for (let at = start; at < end; at += 1) {
      if (source[at] !== '\n') kept[at] = kind === 'string' ? '"' : (source[at] ?? '');
    }
  }
  return kept.join('').split('\n').slice(0, -1);
}

const signs: readonly RegExp[] = [
  /<[A-Za-z_][\w .-]*>|^\s*<\s*[A-Za-z_][\w .-]*>\s*$/u,
  // A log: addresses, versions, a list with stars.
  /(?<![\w.])\d+\.\d+\.\d+(?![\w(])|^\s*\* [A-Z][a-z]+ /u,
  // `Example:` on a line of its own.
  /^\s*[A-Z][a-z]+(?: [a-z]+)*:\s*$/u,
  /\[\s*(?:,|(?:if|else|elif|as|from)\b)/u,
  /\.\.\.\s*(?:[A-Za-z_]|\.\.\.)|…/u,
  /[?$»→⇒❯➜]|=>|::=/u,
  /^\s*(?:%{1,2}|!)\w/u,
  // `class threading.Thread(…)`; a path without quotes; a tree of files.
  /^\s*class \w+\.\w|[=(,]\s*\/\w[\w.-]*\/|[├└│]/u,
  // `Hook(....)`, `tuple[A, B, etc.]`, and a rule of a grammar.
  /\.{4,}|\betc\.(?!\w)/u,
  /^\s*\w+\s*=\s*"\s+(?!(?:if|and|or|in|is|not|for|else)\b)[A-Za-z_]\w*\s+"/u,
  // Where the code can be read, and nothing else.
  /^\s*https?:\/\/\S+\s*$/u,
  /\bimport\s+\.\.\.\s*$/u,
  // Any of several names.
  /\bdef \w*\*/u,
  /^\s*[-+] +[a-z]\w*\b/u,
  // Names that a reader understands and Python cannot.
  /[(,]\s*(?:from|to, from|class|def|import|in|is|with|as)\s*[,)]/u,
  // `def 函数名(参数1，参数2):`
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  // `name:` of YAML.
  /^\s*(?!(?:try|else|finally|_)\s*:)[A-Za-z_][\w-]*:\s*$/u,
  // `glob(*)`, `exclude=w*`
  /(?<!\bdef )(?<!\w)\w+\(\*\s*\)|\w\*\s*[,)]/u,
  // `Some text.`
  /^\s*[A-Z]?[a-z]+(?: [a-z]+)+\.\s*$/u,
  // The last line of a traceback.
  /^(?:[a-z_]\w*\.)+[A-Z]\w*: .*\w \w/u,
  // A sentence.
  /^\s*(?!(?:async|assert|class|def|del|elif|for|from|if|import|print|raise|return|while|with)\b)[A-Za-z]+(?: +[A-Za-z]+){3,}\s*[.:!?]?\s*$/u,
  /^\s*[A-Z][a-z']*(?:,? [\w'-]+){3,}[.!?]\s*(?:[A-Z].*)?$/u,
  // `>> 6` for what is printed, `> cat a.py` for what is typed: nothing in Python begins so.
  /^\s*>{1,2}\s+\S/u,
  // `left:right:step`
  /^\s*\w+(?::\w+){2,}\s*$/u,
  // `f(first, second, ..)`
  /[,(]\s*\.\.\s*[,)]/u,
  // `f(x=1, ...)`
  /=[^,()=]*,\s*\.\.\.\s*[,)]/u,
  // `-> 3` below what prints it.
  /^\s*[-=]>(?:\s|$)/u,
  // Nothing behind `=`; a rule above what was printed; `for 0 <= i < n:`, `a[0..n]`; `N = 3, W = 4`; `def f(self, ...)`.
  /^\s*[A-Za-z_]\w*\s*=\s*$|^\s*-{3,}\s*$/u,
  /^\s*for\s+[\w.]+\s*[<>]=?\s|\w\.\.\w/u,
  /^\s*\w+\s*=\s*[\w."-]+\s*,\s*\w+\s*=\s*[\w."-]+\s*(?:,|$)/u,
  /\bdef \w+\([^)]*,\s*\.\.\.\s*[,)]/u,
  // `Input: a, b`; a path of Windows without quotes; `import xxx-yyy`.
  /^\s*(?:in|out)put\s*:\s*\S|(?:^|\s)[A-Za-z]:\\\w|\b[xX]{3,}\b/iu,
  // A template of Django or Jinja; `from 'package' import 'module'`.
  /\{%|^\s*(?:from|import)\s+"/u,
  // A colon alone; `f(a, b=1, *, c=2)`, `f(a, /)`: a signature that no `def` stands before.
  /^\s*:\s*$/u,
  /^(?!.*\b(?:def|lambda)\b).*\w\([^()]*,\s*[*/]\s*[,)]/u,
  // `from {package} import x`, `{name} = {value}`: a template.
  /\b(?:from|import)\s+\{\w+\}|^\s*\{\w+\}\s*(?::\s*\{|=\s*\{|\.\w+\s*=)/u,
  // The name of the file, or the number of the line, that follows; `f([a,] **b)`.
  /^\s*[\w/-]+\.\w{1,5}\s*:\s*$|^\s*\d+\s?\|\s/u,
  /,\s*\]\s*\*{0,2}[A-Za-z_]|\)\s*-->\s*\w/u,
  // The field of an f-string.
  /^\s*\{.*(?:!r|:[^{}]*\d[a-z_%,]?)[^{}]*\}\s*$/u,
];

const shownSigns: readonly RegExp[] = [
  // A prompt before what is shown, or amid a script; options of a directive.
  /^\s*>>>|^:(?:[\w-]+:|\s)/u,
  /^\s*(?:from [\w.]+ )?import\s+#/u,
  // At the prompts of IPython, without their numbers.
  /^(?:In|Out) ?: \S/u,
  // The mark below what Python could not read, and what it said of it.
  /^\s*\^+\s*$|^(?:Syntax|Indentation|Tab)Error: \w/u,
  /^\s*Ran \d+ tests? in [\d.]+s\s*$/u,
  // At the prompt of another tool.
  /^\s*(?:\(Pdb\+*\)|\w*:>\s|ipdb>|pudb>|sqlite>|mysql>|postgres=[#>]|\w+=[#>] (?:select|\\\\)|ghci>|λ>|irb(?:\([^)]*\))?.*>|node>|julia>|scala>|redis[\w.:]*>|mongo\w*>)/iu,
  /^\s*Traceback \(most recent call last\)|^\s*File "[^"]*", line \d+/u,
  /^(?:\S+@\S+[$#:] ?|\$ |(?:python3? -m )?pip3? install |python3? (?:-m \w|[\w./-]+\.py(?:\s|$))|(?:npm|apt(?:-get)?|brew|conda|poetry|uv) (?:install|add|run) )/u,
];

const python2 = /^\s*(?:>>> ?)?print\s+["'\w]|\bexcept\s+[\w.]+\s*,\s*\w+\s*:|^\s*exec\s+["']|^\s*raise\s+\w+\s*,/u;

/** It says so, or has hardly anything but `print` statements. */
function isAboutPython2(context: string): boolean {
  if (/\bpython ?2(?:\.\d+)?\b/iu.test(context)) return true;
  const statements = context.match(/^[ \t]*(?:>>> ?)?print +[\w"'](?![^\n]*\bis\b)/gmu)?.length ?? 0;
  const calls = context.match(/\bprint\(/gu)?.length ?? 0;
  return statements >= enoughStatements && statements > calls * 3;
}

/** One may be a slip. */
const enoughStatements = 3;

/** `a + b       a.__add__(b)`, on more than one line. */
function columns(code: readonly string[]): readonly number[] {
  const rows = code.flatMap((text, index) => (/[\w)\]"]\s{3,}[\w("~-]/u.test(text) ? [index] : []));
  const ruled = code.flatMap((text, index) => (/^[^"]*\s\|\s{2,}\S/u.test(text) ? [index] : []));
  if (ruled.length > 1) return ruled;
  const isTable = code.some((text) => (text.trim().match(/[\w)\]"]\s{3,}(?=[\w("~-])/gu)?.length ?? 0) > 1);
  return rows.length > 1 || isTable ? rows : [];
}

/** `f(x: int)` that no `def` stands before. */
function signatures(source: string, logical: readonly LogicalLine[]): readonly number[] {
  return logical.flatMap(({ tokens }) => {
    if (tokens.some(({ text }) => text === 'def' || text === 'class' || text === 'lambda')) return [];
    const open: string[] = [];
    for (const { kind, text, start } of tokens) {
      if (kind !== 'operator') continue;
      if (/^[([{]$/u.test(text)) open.push(text);
      else if (/^[)\]}]$/u.test(text)) open.pop();
      else if (text === ':' && open.at(-1) === '(') return [source.slice(0, start).split('\n').length - 1];
    }
    return [];
  });
}

/** Headers with nothing but comments below them; `def f(): ...` with a body all the same. */
function leftOutBodies(code: readonly string[], lines: readonly ProgramLine[]): readonly number[] {
  return code.flatMap((text, index) => {
    const isHeader = /^\s*(?:async |def|class|if|elif|else|for|while|with|try|except|finally|match|case)\b.*:\s*$/u;
    const next = code.findIndex((each, at) => at > index && each.trim() !== '');
    const hasRemark = /^\s*#/u.test(lines[index + 1]?.text ?? '');
    const isBare = next === -1 || (indentOf(code[next] ?? '') <= indentOf(text) && hasRemark);
    if (isHeader.test(text) && isBare) return [index];
    return /:\s*\.\.\.\s*$/u.test(text) && indentOf(code[index + 1] ?? '') > indentOf(text) ? [index] : [];
  });
}

function indentOf(text: string): number {
  return text.trim() === '' ? 0 : text.length - text.trimStart().length;
}

/** Begins in the middle of a statement. */
function cutOff(code: readonly string[]): readonly number[] {
  const first = code.findIndex((text) => text.trim() !== '');
  const isMiddle = /^\s*(?:except|else|elif|finally|case)\b/u.test(code[first] ?? '');
  const isLater = code.findIndex((text) => /^(?:except|finally|elif)\b/u.test(text));
  const opened = code.slice(0, Math.max(0, isLater)).some((text) => /^(?:try|if|for|while)\b/u.test(text));
  return isMiddle || (isLater !== -1 && !opened) ? [isMiddle ? first : isLater] : [];
}

/** A `try` without its clauses, where a comment `# ...` stands for what is left out, or the next block goes on with them. */
function cutShort(code: readonly string[], lines: readonly ProgramLine[], isBegunOnly: boolean): readonly number[] {
  const opened = code.findIndex((text) => /^\s*try\s*:\s*$/u.test(text));
  const isClosed = code.some((text) => /^\s*(?:except|finally|else)\b/u.test(text));
  const isLeftOut = isBegunOnly || lines.slice(opened).some(({ text }) => /^\s*#\s*(?:\.{3,}|…)\s*$/u.test(text));
  return opened === -1 || isClosed || !isLeftOut ? [] : [opened];
}

/** `= None`, `a: int, b: int`, `a=1, b=2`: one line, out of the brackets of a call or a signature. */
function piecesOfCalls(code: readonly string[]): readonly number[] {
  const [only = -1, ...others] = code.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const text = code[only] ?? '';
  const isPiece = /^\s*=(?!=)|^\s*\w+\s*(?::|=(?!=))[^(]*,\s*\w+\s*(?::|=(?!=))|[\s[]\.{3}\s*$/u.test(text);
  return others.length === 0 && isPiece ? [only] : [];
}

/** A decorator with nothing below it; a signature that is all of the block. */
function headsAlone(code: readonly string[]): readonly number[] {
  const written = code.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const last = written.at(-1);
  if (last === undefined) return [];
  const bare = written.find((line, index) => {
    const isWhole = /^\s*@[\w.]+(?:\(.*\))?\s*$/u.test(code[line] ?? '');
    return isWhole && !/^\s*(?:@|def\b|class\b|async\b)/u.test(code[written[index + 1] ?? -1] ?? 'def');
  });
  if (bare !== undefined) return [bare];
  const isSignature =
    written.length === 1 && /^\s*(?:async )?def \w+\(.*\)\s*(?:->.*[^:\s])?\s*$/u.test(code[last] ?? '');
  return isSignature || /^\s*@\w/u.test(code[last] ?? '') ? [last] : [];
}

/** Over however many lines, and nothing else in the block. */
function signaturesAlone(logical: readonly LogicalLine[], source: string): readonly number[] {
  const isAll = logical.every(({ tokens }) => {
    const [first, second, ...rest] = tokens;
    const isOpen = !tokens.some(({ text, depth }) => text === ':' && depth === 0);
    return (first?.text === 'def' || second?.text === 'def') && rest.length > 0 && isOpen;
  });
  const start = logical[0]?.tokens[0]?.start ?? 0;
  return logical.length > 0 && isAll ? [source.slice(0, start).split('\n').length - 1] : [];
}

/** `nonlocal` in a function that stands at the top, of a name that nothing above it speaks of: cut out of the one around it. */
function nonlocalAlone(code: readonly string[]): readonly number[] {
  return code.flatMap((text, index) => {
    const name = /^\s*nonlocal (?<name>\w+)\s*$/u.exec(text)?.groups?.['name'];
    if (name === undefined) return [];
    const isKnown = code.slice(0, index).some((each) => new RegExp(String.raw`\b${name}\b`, 'u').test(each));
    return isKnown ? [] : [index];
  });
}

/** `f(0) = 1`, `True and False = False` and `[1] <- a = 2` in every line, which no assignment is: a table of what is worth how much. */
function equations(code: readonly string[]): readonly number[] {
  const rows = code.flatMap((text, index) => (text.trim() === '' ? [] : [{ text: text.trim(), index }]));
  const isTable = rows.every(({ text }) => /^[^=]*[^=!<>:+*/-]\s*=\s*[\w."-]+$/u.test(text));
  const wrong = rows.filter(({ text }) =>
    /^(?:\w+\([^()]*\)|\[[^\]]*[\d"][^\]]*\]|[\w()[\], "]+\s<-\s.*|(?:not\s|\w+\s+(?:and|or|xor)\s)[\w ]*\w)\s*=/u.test(
      text,
    ),
  );
  return isTable && wrong.length > 1 ? wrong.map(({ index }) => index) : [];
}

/** A header, over however many lines, that ends the block. */
function headAtEnd(logical: readonly LogicalLine[], source: string): readonly number[] {
  const tokens = logical.at(-1)?.tokens ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isHead =
    /^(?:async|class|def|for|if|while|with)$/u.test(first?.text ?? '') && last?.text === ':' && last.depth === 0;
  return isHead ? [source.slice(0, first?.start ?? 0).split('\n').length - 1] : [];
}

/** A decorator over several lines that ends the block: what it is called with. */
function decoratorAtEnd(logical: readonly LogicalLine[], source: string): readonly number[] {
  const tokens = logical.at(-1)?.tokens ?? [];
  const [first] = tokens;
  const isOverLines = source.slice(first?.start ?? 0, tokens.at(-1)?.end ?? 0).includes('\n');
  return first?.text === '@' && isOverLines ? [source.slice(0, first.start).split('\n').length - 1] : [];
}

function hasNames(code: readonly string[]): boolean {
  return code.some((text) => /[A-Za-z_]/u.test(text));
}
