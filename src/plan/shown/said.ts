import type { BlockLine } from '../../model/document.ts';
import type { ShownPart } from '../../model/plan.ts';
import { readLogicalLines } from '../tokens.ts';
import { outputPhrase, sayingPhrase } from './words.ts';

/** What a comment says of a statement. */
export interface Said {
  readonly kind: 'value' | 'output' | 'raises';
  readonly place: ShownPart['place'];
  readonly lines: readonly string[];
  /** Something else stands behind the value, or it is a value only perhaps: a difference proves nothing. */
  readonly isAside: boolean;
}

/** What comments of a script say about its statements; lines count in the script, from 0. */
export interface Remark {
  /** `label`: below `# Output:`: what was printed since the label before. */
  readonly kind: 'value' | 'output' | 'label' | 'raises';
  /** First line of its statement. */
  readonly line: number;
  /** Of comments below a compound statement: where that begins. */
  readonly from?: number;
  /** The line below the last one of a label. */
  readonly until: number;
  /** At the top level of the module. */
  readonly isTop: boolean;
  readonly place: ShownPart['place'];
  readonly lines: readonly string[];
  /** A difference proves nothing. */
  readonly isAside: boolean;
  /** It begins beside its label: its first line may be all of it. */
  readonly isInline?: true;
}

/** Of the comment behind a statement; null: it says nothing of its value. `source`: the text of the statement. */
export function saidBehind(line: BlockLine, behind: string, source: string): Said | null {
  const space = behind.length - behind.trimStart().length;
  if (!behind.trimStart().startsWith('#')) return null;
  const column = line.place.column + line.text.length - behind.length + space;
  return saidIn(behind.trimStart(), { line: line.place.line, column }, source);
}

/** Of a comment, from its mark on. */
export function saidIn(comment: string, place: ShownPart['place'], source: string): Said | null {
  const { mark = '', text = '' } = commentMark.exec(comment)?.groups ?? {};
  const bare = unwrapped(text.trim());
  const said = bare.replace(label, '');
  const raised = raisedIn(said, source);
  if (raised !== null) return { kind: 'raises', place, lines: [raised], isAside: false };
  const told = said.replace(verb, '');
  const isLabelled = said !== bare || (mark !== '' && !/^\s*(?:=|←|[✅✔]\uFE0F?)$/u.test(mark));
  if (told !== said && isLiteral(told, false)) return { kind: 'value', place, lines: [told], isAside: false };
  if (isLiteral(said, isLabelled)) return { kind: 'value', place, lines: [said], isAside: false };
  const listed = listedIn(said, source);
  if (listed !== null) return { kind: 'value', place, ...listed };
  const [first, behind] = splitLiteral(told);
  if (first === null) return null;
  // Of an assignment nobody reads the value out: a number that stands there may be anything.
  const isAnything = isAssigning(source) && !/^['"[{]/u.test(first);
  return {
    kind: 'value',
    place,
    lines: [first],
    isAside: !explaining.test(behind) || unsure.test(behind) || isAnything,
  };
}

/** `4298687200 (may be another one)` */
const unsure =
  /\b(?:may|might|can|could)\b.*\b(?:differ|vary|be (?:another|different))|\b(?:varies|depends|random)\b|可能|不一样|随机/iu;

/** `#>`, `# =>`, `# ->`; `# =`, `# ←` and `# ✅` only before a value that is written as Python does. */
const commentMark =
  /^#+(?<mark>>|\s*(?:={1,2}>|-{1,2}>|→|⇒|↦|➜|➡\uFE0F?|==|>>>?|=(?=\s)|←|[✅✔]\uFE0F?))?(?<text>.*)$/u;

/** `(prints 3)`, and a value between backticks. */
function unwrapped(said: string): string {
  const inner = /^\((?<inner>[^()]*)\)$/u.exec(said)?.groups?.['inner'];
  const bare = inner !== undefined && verb.test(inner) ? inner : said;
  return bare.replace(/`(?<value>[^`]+)`/u, (whole, value: string) => (literal.test(value) ? value : whole));
}

const label = new RegExp(
  String.raw`^(?:(?:${outputPhrase}|results? in|value)(?: ?\[\d*\])?(?: ?\([^()]*\))?\s*[:：=]\s*)+`,
  'iu',
);

/** Only before a value that is written as Python does. */
const verb = new RegExp(String.raw`^(?:${sayingPhrase})\s*[:：]?\s*`, 'iu');

const errorName = String.raw`(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Iteration|Interrupt|Exit|Group)`;

/** `ValueError`, `raises ValueError: no`, `Raise a TypeError, this is a string`; not where the statement is about it. */
function raisedIn(said: string, source: string): string | null {
  const {
    verb: raising,
    error = '',
    rest = '',
  } = new RegExp(
    String.raw`^(?<verb>(?:(?:this |it |always |also |now )*(?:(?:will|would|should) (?:raise|throw|fail with|result in|give)|raises|throws|fails with|results in|gives|lanza|lève|wirft|выбрасывает|抛出|引发|报错)[:：]?\s*(?:an? |un |une |einen |eine )?)?)(?<error>${errorName})(?<rest>.*)$`,
    'iu',
  ).exec(said)?.groups ?? {};
  if (!/^(?:\w+\.)*[A-Z]/u.test(error)) return null;
  const isSpokenOf = source.includes(error) || /\btype\(|__class__|__name__/u.test(source);
  const isOnly = /^(?:\s?:\s.*|\s*[!.]*|\s*[❌✗].*)$/u.test(rest);
  if (isSpokenOf || !(isOnly || (raising !== '' && /^\s*(?:[,;(–—-]|because|since|as|if|when)/u.test(rest))))
    return null;
  return rest.trimStart().startsWith(':') ? `${error}${rest.trimStart()}` : error;
}

/** `3 1` or `3, 1` behind what prints or binds several things at once, or prints one after the other. */
function listedIn(said: string, source: string): Pick<Said, 'lines' | 'isAside'> | null {
  const items = said.split(/\s*,\s*|\s+/u);
  if (items.length < 2 || !items.every((item) => literal.test(item))) return null;
  const hasCommas = said.includes(',');
  const isPrinting = source.startsWith('print(') && (hasCommas || source.includes(','));
  const isBinding = /^[\w.]+\s*,.*=/su.test(source) && hasCommas;
  return isPrinting || isBinding ? { lines: [said], isAside: isPrinting && hasCommas } : null;
}

const number = String.raw`[-+]?(?:\d[\d_]*\.?\d*(?:e[-+]?\d+)?|\.\d+)j?`;
const text = String.raw`[rbu]?'(?:[^'\\]|\\.)*'|[rbu]?"(?:[^"\\]|\\.)*"`;
const literal = new RegExp(
  String.raw`^(?:${number}|\(?${number}[-+][\d.]+j\)?|0x[\da-f]+|0b[01]+|0o[0-7]+|True|False|None|${text})$`,
  'iu',
);

/** Python's way to write a value; words count only behind a mark or a label. */
export function isLiteral(said: string, isLabelled: boolean): boolean {
  if (said === '' || /^(?:\.\.\.|…)/u.test(said)) return false;
  if (/^(?:true|false|none)$/iu.test(said)) return /^(?:True|False|None)$/u.test(said);
  if (literal.test(said)) return true;
  if (/^<(?:\w+[ .]).* at 0x[\da-fA-F.…]+>$|^<class '[\w.]+'>$/u.test(said)) return true;
  if (/^[[({].*[\])}]$/u.test(said)) return isBalanced(said) && hasOnlyValues(said);
  return isLabelled && /^\S/u.test(said) && !/\.\.\.|…/u.test(said);
}

/** `72 (ASCII code)`, `'d', the last`, `5 because …`: the value, and what stands behind it. */
function splitLiteral(said: string): readonly [first: string | null, rest: string] {
  const pattern = new RegExp(
    String.raw`^(?<first>${number}|True|False|None|${text}|\[[^\[\]]*\]|\{[^{}]*\})\s*(?<rest>(?:[(，；：。（！]|[,;:!.–—=]\s|- |\s(?:because|since|as|not|and not|and|porque|weil|car)\b|(?:因为|因為|而不是|不是)).*)$`,
    'u',
  );
  const { first = '', rest = '' } = pattern.exec(said)?.groups ?? {};
  return [isLiteral(first, false) ? first : null, rest];
}

/** `49 = 0b110001`, `5 (not 4)`, `5, because …`; and not `1: the first step`. */
const explaining = /^(?:[(（]|= |,? ?(?:because|since|not|porque|weil|car)\b|，?(?:因为|因為|而不是|不是))/u;

function isAssigning(source: string): boolean {
  return /^[\w.[\]'", ]+(?::[^=]+)?\s*[-+*/%|&^]?=[^=]/u.test(source);
}

function isBalanced(said: string): boolean {
  const tokens = readLogicalLines(`${said}\n`);
  return tokens.length === 1 && tokens[0]?.tokens.at(-1)?.depth === 0 && tokens[0].tokens[0]?.depth === 0;
}

/** No prose in brackets, such as `(see above)`. */
function hasOnlyValues(said: string): boolean {
  const tokens = readLogicalLines(`${said}\n`).flatMap((line) => line.tokens);
  const isWordy = tokens.some(
    (token, index) =>
      token.kind === 'word' && tokens[index + 1]?.kind === 'word' && !/^(?:not|and|or|in|is)$/u.test(token.text),
  );
  const values = tokens.filter(
    (token) => token.kind === 'string' || /^\d/u.test(token.text) || /^(?:True|False|None)$/u.test(token.text),
  );
  const names = tokens.filter((token) => token.kind === 'word' && !/^(?:\d|True$|False$|None$)/u.test(token.text));
  const isCallLike = names.every((name) => /^[[({]/u.test(said) && isPartOfCall(tokens.indexOf(name), tokens));
  return !isWordy && !/^\(\d+\)!?$/u.test(said) && (tokens.length === 2 || (values.length > 0 && isCallLike));
}

/** `Point(x=1)`, `datetime.date(…)`, `x=1`. */
function isPartOfCall(index: number, tokens: readonly { readonly text: string }[]): boolean {
  return ['(', '=', '.'].includes(tokens[index + 1]?.text ?? '');
}
