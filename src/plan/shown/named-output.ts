import type { Block, Document } from '../../model/document.ts';
import type { Position } from '../../model/place.ts';
import type { ShownPart } from '../../model/plan.ts';
import { sourceText } from '../session.ts';
import { errorIn } from './error.ts';
import type { FenceStanding } from './parts.ts';
import { isLiteral } from './said.ts';
import { linesBetween, placeIn, sourceBetween } from './stand-in.ts';

/** A piece of code that stands in a sentence. */
interface Named {
  readonly text: string;
  readonly place: Position;
}

/** What the sentence right below a block says in so many words that it prints: ``This prints `5`.`` */
export function namedOutput(
  document: Document,
  block: Block,
  { chunk, ending }: Pick<FenceStanding, 'chunk' | 'ending'>,
): readonly ShownPart[] {
  const next = document.blocks[document.blocks.indexOf(block) + 1];
  const [first] = linesBetween(document, block.endLine, next?.place.line ?? Infinity);
  const line = first?.segments[0]?.place.line;
  if (first === undefined || line === undefined || first.kind === 'heading' || first.kind === 'html') return [];
  const last = first.segments.at(-1)?.place.line ?? line;
  const named = namedIn(sourceBetween(document, line, last), line);
  if (named === null || isSpokenOf(named.text, sourceText(block)) || errorIn([named.text]) !== null) return [];
  const of = chunk === null ? ({ kind: 'run' } as const) : ({ kind: 'chunk', index: chunk } as const);
  const echoed = ending === null ? {} : { ending };
  return [{ ...echoed, of, form: 'output', place: named.place, lines: [named.text], error: null, isNamed: true }];
}

function namedIn(source: string, line: number): Named | null {
  const end = /[.!?](?=\s|$)|[。！？]/u.exec(source.replaceAll(/`[^`]*`/gu, (code) => 'x'.repeat(code.length)))?.index;
  const sentence = source.slice(0, end ?? source.length);
  const codes = [...sentence.matchAll(/`(?<code>[^`]+)`/gu)];
  const [code, ...others] = codes;
  if (code === undefined || others.length > 0 || leftOpen.test(sentence)) return null;
  const text = code.groups?.['code'] ?? '';
  const [before, behind] = [sentence.slice(0, code.index), sentence.slice(code.index + code[0].length)];
  const isSaid = forms.some((form) => form.before.test(before) && form.behind.test(behind));
  if (!isSaid) return null;
  return { text, place: placeIn(sentence, code.index + 1, line) };
}

/** A name or a piece of the program, and no output: `prints `name``. */
function isSpokenOf(text: string, source: string): boolean {
  if (isLiteral(text, false) && !/^['"]/u.test(text)) return false;
  return (
    /^[A-Za-z_][\w.]*(?:\(.*\))?$/u.test(text) &&
    new RegExp(String.raw`(?<![\w'"])${escaped(text)}(?![\w'"])`, 'u').test(source)
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Not always, not here, or not of this block. */
const leftOpen =
  /\b(?:not|never|no longer|without|if|unless|when|whenever|would|might|may|could|should|instead|but|except|before|after|until|once|usually|sometimes|every|each|otherwise|second|next|last|python ?2|earlier|older|previous\w*|first|then|also|wenn|nicht|si|no|ne|если|не)\b|n['’]t\b|不|如果|若|可能|应该|没有|第[一二三]/iu;

const subject = String.raw`(?:[*_]*(?:this|that|it|which|running|executing|the (?:code|program|snippet|script|example|above|output|result|call)|above|here|prints|outputs?|displays|results?|salida|resultado|sortie|ausgabe|esto|ceci|cela|das|der code|le code|el código|este|это|код|программа|on|it will)\b)`;
const verb = String.raw`(?:prints?|outputs?|displays?|imprime|muestra|affiche|exibe|stampa|(?:вы|на)?печата(?:ет|ют)|выв(?:одит|едет))`;

/** What stands before and behind the code, where the two say that it is printed. */
const forms: readonly { readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    before: new RegExp(
      String.raw`^\W*${subject}?(?:[^\n\x60,;:]|\n){0,60}?(?<!\p{L})${verb}(?: out| is| will be)?[*_]*\s*:?[*_]*\s*$`,
      'iu',
    ),
    behind:
      /^[*_]*\s*(?:$|[.,;!)—–]|to (?:the |your )?(?:console|screen|terminal|stdout|standard output)\b|on (?:the |your )?(?:console|screen|terminal)\b|because\b|since\b|as\b|- )/iu,
  },
  {
    before:
      /^\W*(?:(?:the )?(?:output|result)|salida|resultado|sortie|résultat|ausgabe|ergebnis|результат|вывод)(?: is| will be)?\W*$/iu,
    behind: /^[*_]*\s*(?:$|[.,;!])/u,
  },
  { before: /^\W*(?:das |der code |dies(?:es)? )?(?:gibt|druckt|schreibt)\s*$/iu, behind: /^\s*(?:aus|auf)\b/iu },
  {
    before:
      /^[^`，,]{0,24}(?:输出|輸出|打印出?|显示|顯示|(?:结果|結果)(?:是|为|為|：|:))(?:结果)?(?:是|为|為)?\s*[:：]?\s*$/u,
    behind: /^\s*(?:$|[，。；！])/u,
  },
  { before: /^[^`、]{0,20}$/u, behind: /^\s*(?:と|が)(?:出力|表示|プリント)(?:され|し)/u },
];
