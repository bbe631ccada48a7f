import type { Block, Document } from '../../model/document.ts';
import type { AsItStands, Remarked } from '../../model/as-it-stands.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { errorComes, errorIsThere, pointsAbove, withoutError } from './error-phrases.ts';
import { isPython } from '../session.ts';
import { proseBeside } from './prose.ts';
import type { Beside } from './prose.ts';

/** Where the document says that a block fails: right above it, in its comments, right below it, or around it in one sentence. */
export function failingAt({ above, announced, heading, below, comments }: Beside): Remarked | null {
  if (heading !== null && wrongHeading.test(heading.text)) return heading;
  const said = [
    ...[above, announced].flatMap((each) => (each === null ? [] : [{ ...each, text: lastSentence(each.text) }])),
    ...comments,
    ...sentenceAround(above, below),
    ...(below === null || !(pointing.test(below.text) || pointsAbove.test(below.text))
      ? []
      : [{ ...below, text: firstSentence(below.text) }]),
  ];
  if (below !== null && errorIsThere.test(below.text)) return below;
  if (below !== null && replacing.test(below.text)) return below;
  if (below !== null && comingBelow.test(firstSentence(below.text)) && !harmless.test(below.text)) return below;
  return said.find(({ text }) => saysThatItFails(text)) ?? null;
}

/** Beside the block above, where nothing stands between the two: `Two examples of wrong code:`. */
export function failingTogether(document: Document, block: Block): Remarked | null {
  const before = document.blocks[document.blocks.indexOf(block) - 1];
  if (before === undefined || !isPython(before) || proseBeside(document, block).lead.length > 0) return null;
  const beside = proseBeside(document, before);
  const said = failingAt({ ...beside, below: null, comments: [] });
  if (said !== null) return several.test(said.text) ? said : null;
  return beside.lead.length === 0 ? failingTogether(document, before) : null;
}

const several =
  /\b(?:two|three|four|both|several|some|these|following|examples|dos|tres|ejemplos|deux|trois|exemples|zwei|drei|beispiele|due|esempi|dois|exemplos)\b|两|兩|以下|下面|下列|次の|다음|два|примеры/iu;

/** `Because` above, and `is no valid syntax.` below. */
function sentenceAround(above: Remarked | null, below: Remarked | null): readonly Remarked[] {
  if (above === null || below === null) return [];
  const isOne =
    /[\p{L}\p{N}),、，]$/u.test(above.text) &&
    /^[\p{Ll}\p{Script=Hiragana},、，]|^(?:会|将|會|將|这|這)/u.test(below.text);
  return isOne ? [{ ...above, text: `${lastSentence(above.text)} ${firstSentence(below.text)}` }] : [];
}

/** Sentences around a block, or its output, that name kinds of errors: one of these is no surprise to a reader. */
export function errorsSpokenOf({ opening, trail }: Beside): NonNullable<AsItStands['errorsSpokenOf']> {
  return [...opening, ...trail].flatMap(({ text, line }) =>
    sentencesOf(text).flatMap((sentence) => {
      const types = harmless.test(sentence) || withoutError.test(sentence) ? [] : kindsNamedIn(sentence);
      return types.length === 0 ? [] : [{ line, types, text: sentence }];
    }),
  );
}

/** `ValueError`, and what is called `a value error` or `syntax errors`. */
function kindsNamedIn(sentence: string): readonly string[] {
  const called = [...sentence.matchAll(calledError)].map(({ groups }) =>
    `${groups?.['kind'] ?? ''} error`.replaceAll(/(?:^|[\s-])(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
  );
  return [...(sentence.match(/(?<![\p{L}\p{N}_])[A-Z]\w*(?:Error|Exception)\b/gu) ?? []), ...called];
}

const calledError =
  /\b(?<kind>syntax|zero[ -]?division|type|value|name|index|key|attribute|import|indentation|recursion) errors?\b/giu;

/** `f()  # so: NameError: name 'f' is not defined`, whatever the words around it are; not `# no NameError`. */
export function errorsNamedIn({ comments }: Beside): NonNullable<AsItStands['errorsNamed']> {
  return comments.flatMap(({ text, line }) => {
    const types = [
      ...text.matchAll(
        /(?<![\p{L}\p{N}_])[A-Z]\w*(?:Error|Exception|Warning)(?![\w(])|^[A-Z]+[a-z]+(?:[A-Z][a-z\d]+)+(?=: \S|$)/gu,
      ),
    ].flat();
    const message = /^(?:\w+\.)*[A-Z]\w*: (?<message>\S.*)$/u.exec(text)?.groups?.['message'];
    return types.length === 0 || harmless.test(text)
      ? []
      : [{ line, types, ...(message === undefined ? {} : { message }) }];
  });
}

/** `` `assert` raises an `AssertionError` ``, `a ZeroDivisionError happens`: told of what the block above does, whatever its subject. */
const comingBelow =
  /^(?:\P{L}*[\w.]+\P{L}*|it|this) (?:will )?(?:raises?|throws?) (?:an? |the )?`?\w+(?:Error|Exception)\b|\b\w+(?:Error|Exception)`? (?:happens|occurs)\b/iu;

/** What stands above was right once, or elsewhere. */
const replacing =
  /^(?:it |this |that |they )?(?:should|must|needs? to|has to|have to) (?:now |then )?be (?:replaced|rewritten|changed|migrated|updated|converted|ported)\b|^becomes\b[^.]{0,24}$/iu;

/** Readers who are told above that something is deprecated know of the warning. */
export function deprecatingAt({ lines }: Document, block: Block): Pick<AsItStands, 'deprecating'> {
  const said = lines.findLast(({ kind, text, segments: [first] }) => {
    const line = first?.place.line ?? Infinity;
    return kind !== 'block' && line < block.place.line && /\bdeprecat|弃用|廢棄|废弃|\bobsolet/iu.test(text);
  });
  const line = said?.segments[0]?.place.line;
  return said === undefined || line === undefined ? {} : { deprecating: { text: said.text.trim(), line } };
}

/** Where it says right above, below or in the code that there is a warning. */
export function warnedAt({ above, below, comments, trail }: Beside): Pick<AsItStands, 'warned'> {
  const named = trail.filter(({ text }) => /\b[A-Z]\w*Warning\b/u.test(text));
  const said = [above, below, ...comments, ...named]
    .flatMap((each) => each ?? [])
    .find(({ text }) => warning.test(text));
  return said === undefined || harmless.test(said.text) ? {} : { warned: said };
}

const warning =
  /\b(?:show|give|get|rais|emit|print|issu|produc|trigger|display|see|caus)\w*\b[^.;:]{0,60}\b\w*warnings?\b|\bwarns?\b|(?:显示|出现|产生|给出|发出|引发|提示|抛出)[^。，；]{0,16}警告|предупрежден|advertencia|avertissement|Warnung\b|\baviso\b/iu;

/** Whether it speaks of errors at all. */
export function mentionsErrors({ above, heading, below, comments, lead }: Beside): boolean {
  return [above, heading, below, ...lead, ...comments].some(
    (each) =>
      each !== null &&
      /\brais(?:e|es|ed|ing)\b|\bthrow|exception|\w*error\b|异常|例外|错误|報錯|报错|excepci|исключени|ошибк/iu.test(
        each.text,
      ),
  );
}

/** Where its text, or the document beside it, tells that it does not end. */
export function endlessAt(lines: readonly ProgramLine[], { above, below, comments }: Beside): Remarked | null {
  const said = [above, ...comments, below].flatMap((each) => each ?? []).find(({ text }) => endless.test(text));
  if (said !== undefined) return said;
  const leaves = lines.some(({ text }) => /^\s*(?:break|return)\b|\bexit\(/u.test(text));
  const loop = lines.find(({ text }) => serving.test(text) || (!leaves && /^\s*while (?:True|1)\s*:/u.test(text)));
  return loop === undefined ? null : { text: loop.text.trim(), line: loop.place?.line ?? 0 };
}

/** Where it waits for longer than its time limit, which nobody chose for it. */
export function waitingAt(lines: readonly ProgramLine[], limitSeconds: number): Remarked | null {
  if (!lines.some(({ text }) => /\b(?:sleep|wait)\(/u.test(text) || waiting.test(text))) return null;
  const line =
    lines.find(({ text }) => numbersIn(text).some((number) => number * 2 >= limitSeconds)) ??
    (limitSeconds === Infinity ? undefined : lines.find(({ text }) => waiting.test(text)));
  return line === undefined ? null : { text: line.text.trim(), line: line.place?.line ?? 0 };
}

/** For nobody knows how long: for what another thread or task does, or for so many seconds as a name says. */
const waiting = /\.(?:get|wait|acquire|recv|accept|join)\(|\bsleep\(\s*[A-Za-z_][\w.]*\s*\)/u;

function numbersIn(text: string): readonly number[] {
  return [...text.replace(/#.*$/u, '').matchAll(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/gu)].map(([digits]) =>
    Number(digits),
  );
}

const endless =
  /\bnever (?:be )?(?:complet|end|return|finish|stop|terminat)\w*|\bdeadlock|\bhangs?\b|\bforever\b|\binfinite|\bendless|\bindefinitely\b|无限|無限|死锁|死鎖|永远|一直运行|infinit[oa]|unendlich|бесконечн/iu;

const serving =
  /\bos\.exec[lv]p?e?\(|\b(?:serve_forever|run_forever|mainloop|run_app|start_polling)\(|\b(?:app|server|uvicorn|bot|mcp|demo|socketio)\.(?:run|serve|launch)\(|\b(?:itertools\.)?(?:cycle|count)\(/u;

const wrongHeading = /❌|✗|✘|🚫|^\W*(?:wrong|incorrect|bad)\b|错误(?:示范|写法|做法|示例)/iu;

function saysThatItFails(text: string): boolean {
  const isSaid = failing.some((sign) => sign.test(text)) || errorComes.test(text);
  return isSaid && !harmless.test(text) && !withoutError.test(text);
}

function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?。！？])\s+/u);
}

function lastSentence(text: string): string {
  return sentencesOf(text).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? '';
}

/** Speaks of the block above. */
const pointing =
  /^(?:\P{L}*(?:raises?|throws?|fails?|results? in)\b|(?:if|when|once) (?:you|we|i) (?:\w+ ){0,2}?(?:run|call|execut|evaluat|do|use|type|write)\w*|in (?:this|that|such a) case|this|that|it|which|the (?:above|code|snippet|program|example|call|last|previous)|above|running|here|上面|以上|这|運行|运行|执行|此)/iu;

const failing: readonly RegExp[] = [
  /\bo{2,}ps\b|\bboom\b|💥|\bwhat(?:['’]s| is) (?:happening|going on)\b/iu,
  /\b(?:does ?n['’o]?t|do not|don['’]?t|will not|won['’]?t|wont|can['’]?t|can ?not|never) (?:even |actually |just )?(?:work|run|compile|parse|execute)\b/iu,
  /\b(?:rais|throw|giv|get|got|result|fail|lead|produc|caus|trigger|end|see|return)(?:e|es|s|ing|ting)?\b[^.;:]{0,60}\b(?:errors?|exceptions?|tracebacks?|\w+(?:Error|Exception|Warning))\b/iu,
  /\b(?:immediate|run-?time) errors?\b|\br[au]n(?:s|ning)? into (?:an? |the |this )?[`*]*(?:error|exception|\w+(?:Error|Exception))\b/iu,
  /\b(?:will |would |this |it |always )fails?\b|\bfails[.:!]|\bfailing (?:code|example|test)/iu,
  /\b(?:mypy|pyright|pylance|type[- ]checkers?|linters?|the IDE|your (?:IDE|editor))\b.*\b(?:complain|error|flag|warn|report|reject|catch|mark|highlight|underline)|飘红|飄紅|标红|波浪线/iu,
  /\b(?:is|are|be|being) (?:not valid|invalid|illegal|(?:a|an) (?:\w+ )?error|broken|buggy|not allowed|forbidden)\b/iu,
  /^\W*(?:wrong|bad|incorrect|invalid|broken|buggy|(?:\w+)?error)\b[\s:!.(–—-]*(?:$|way\b|code\b|example\b|usage\b)/iu,
  /^\W*error\s*[:：]\s*\S/iu,
  /^\W*(?:wrong|incorrect|invalid|illegal|broken)\s*[-–—:(,]/iu,
  /\b(?:examples?|ways?|cases?) of (?:an? |the )?(?:incorrect|wrong|invalid|improper|bad|broken)\b/iu,
  /^\W*(?:syntax|zero ?division|type|value|name|index|key|attribute|import|indentation|assertion|runtime) errors?\W*$/iu,
  /^(?:this )?(?:fails|breaks)(?: here)?\W*$|^(?:not allowed|not possible|illegal|invalid(?: \w+)?)\W*$/iu,
  /^NG\b|(?:代入|変更|実行|定義|使用)はできません?|(?:代入|変更|実行|定義|使用)できません?|できない\W*$|構文エラー/u,
  // At the head of a comment, in capitals or before a mark.
  /^\W*(?:MAL|MALO|INCORRECTO|ERRADO|RUIM|FALSCH|SCHLECHT|FAUX|MAUVAIS|SBAGLIATO|ŹLE|YANLIŞ|НЕПРАВИЛЬНО|ПЛОХО|FOUT)(?![\p{L}\p{N}])/u,
  /^[^\p{L}\p{N}]*(?:mal|malo|incorrecto|errado|ruim|falsch|schlecht|faux|mauvais|sbagliato|źle|yanlış|неправильно|плохо|fout)\s*(?:[:：—–-]|$)/iu,
  // A comment that is no more than the word.
  /^[^\p{L}\p{N}]*(?:错误|錯誤|出错|异常|エラー|오류|에러|erreur|erro|fehler|errore|ошибка|błąd|hata|fout)[^\p{L}\p{N}]*$/iu,
  /❌|✗|✘|🚫|⛔|:x:/u,
  /\bfix(?:ed)? (?:this|the|these|all)\b|\bwhat(?:['’]s| is) wrong\b|\bfind the (?:bug|mistake|error|problem)\b/iu,
  /(?:出现|产生|导致|触发|得到|遇到)[^。；，]{0,16}(?:异常|错误|報錯|报错|\w+Error)/u,
  /报错|報錯|[会将]引发|会失败|會失敗|运行失败|抛出|错误(?:示范|写法|做法|示例|的)|錯誤(?:示範|寫法|做法|示例|的)|無法|无法(?:运行|工作|执行)|不能(?:运行|工作|执行|这样)/u,
  /\b(?:no funciona|lanza(?:rá)? un|dará? (?:un )?error|incorrecto|falla(?:rá)?|wirft (?:einen|eine)|funktioniert nicht|schlägt fehl|falsch|lève une|ne (?:marche|fonctionne) pas|échoue|não funciona|lança um|non funziona|solleva un)\b/iu,
  /не работает|вызовет|вызывает (?:ошибк|исключ)|приведёт к ошибке|неправильно|안 ?(?:됨|된다|됩니다|돼)|エラーに|例外が|失敗し|오류가|에러가/u,
];

/** Errors that do not come: handled, avoided, or none. */
const harmless =
  /\b(?:without|no|not|n['’]t|never|avoid\w*|prevent\w*|instead of|handl\w*|catch\w*|suppress\w*|ignor\w*|rather than)\s+(?:\w+\s+){0,3}(?:errors?|exceptions?|warnings?|\w+(?:Error|Exception|Warning))\b|不会报错|不會報錯/iu;
