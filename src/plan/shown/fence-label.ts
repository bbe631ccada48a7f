import type { Document, QuotableLine } from '../../model/document.ts';
import { outputPhrase, outputWords } from './words.ts';

/** What stands between a program and what may be its output, where that says so. */
export interface FenceLabel {
  /** Its last paragraph, or the last sentence of that. */
  readonly text: string;
  /** Something was changed before, or it is a sentence and no label: nothing but likeness tells whose output it is. */
  readonly isPerhaps: boolean;
  readonly isVarying: boolean;
}

/** `between`: what stands there, in reading order; never empty. Null: it does not speak of output. */
export function readFenceLabel(between: Document['lines']): FenceLabel | null {
  const last = between.at(-1);
  const before = between.slice(0, -1);
  if (last === undefined) return null;
  const whole = last.text.trim();
  const isShort = before.length <= mostParagraphs && before.every(isProse);
  if (!isShort) return farLabel(whole);
  const label = before.length === 0 && saysOutput(whole) ? whole : endOf(whole, before.length > 0);
  if (label === null || ofCodeBelow.test(label)) return null;
  const isSaid = before.length > 0 || label !== whole || whole.length > longestLabel;
  const said = isSaid ? [...before.map(({ text }) => text), whole].join(' ') : label;
  const isLabel = (/[:：]$/u.test(label) || label.length <= 40) && (saysOutput(label) || tellsOfOutput(label));
  const isOther = otherSetting.test(label);
  const isPerhaps = changing.test(said.replaceAll(running, ' ')) || !isLabel || isOther;
  return { text: label, isPerhaps, isVarying: isOther || varying.test(said) };
}

/** Below an explanation of whatever length. */
function farLabel(text: string): FenceLabel | null {
  const sentence = lastSentence(text);
  const isRun = runs.test(sentence) && endOf(text, false) !== null;
  if ((!plainLabel.test(text) && !isRun) || ofCodeBelow.test(sentence)) return null;
  return { text: sentence, isPerhaps: true, isVarying: varying.test(sentence) };
}

/** Below an output: `Your output may vary.` */
export function saysThatItVaries(text: string): boolean {
  return /\b(?:outputs?|results?|numbers?|values?|order|yours|timings?|addresse?s?)\b.{0,30}\b(?:may|might|can|will|could)\b.{0,20}\b(?:vary|differ\w*)\b|(?:输出|结果|数值|顺序|时间).{0,12}可能.{0,8}(?:不同|差异|变化)/iu.test(
    text,
  );
}

/** `The following code generates this output:` above both. */
const ofCodeBelow =
  /\b(?:following|next) (?:code|program|snippet|script|example)s?\b|(?:以下|下記|次)の(?:コード|プログラム|例)|(?:下面|以下|下列)的?(?:代码|程序|例子)|\b(?:siguiente|seguinte) (?:código|programa|ejemplo|exemplo)\b|\b(?:code|programme|exemple) suivant\b|\bfolgende[rs]? (?:Code|Programm|Beispiel)\b/iu;

/** `Output`, `Expected output:`, and nothing else. */
export const plainLabel = new RegExp(String.raw`^(?:${outputPhrase})\s*[:：]?$`, 'iu');

/** Prose, and not much of it. */
export function isBriefly(between: Document['lines']): boolean {
  return between.length <= mostParagraphs + 1 && between.every(isProse);
}

/** `Output (guess = 'e'):` is that of a run with another value than the one shown, or with none shown. */
export const otherSetting =
  /[(（]\s*(?:(?:if|when|with|for|wenn|si|se|若|当)\s+)?[A-Za-z_]\w*\s*={1,2}\s*[^()（）]+[)）]/u;

const mostParagraphs = 2;

function isProse({ kind }: QuotableLine): boolean {
  return kind === 'paragraph' || kind === 'html';
}

/** `Output:`, `输出：`, `expected output`, `This will print the following:`, `You'll see:`. */
export function saysOutput(label: string): boolean {
  if (otherTools.test(label) || imagined.test(label)) return false;
  if (ofElse.test(label) && !outputWords.test(label)) return false;
  if (label.length <= 40 && (outputWords.test(label) || /^[^.。]{0,24}[:：]$/u.test(label))) return true;
  return label.length <= longestLabel && /[:：]$/u.test(label) && (outputWords.test(label) || seeing.test(label));
}

const longestLabel = 160;

/** The sentence that ends a paragraph, where it says that output follows; below others only where it says nothing else. */
function endOf(text: string, isBelowOthers: boolean): string | null {
  const sentence = lastSentence(text);
  const isOfOthers = (printing.test(sentence) ? checkers : otherTools).test(sentence);
  if (isOfOthers || imagined.test(sentence) || !(tellsOfOutput(sentence) || runs.test(sentence))) return null;
  if (isBelowOthers) return saysOutput(sentence) && sentence.length <= longestSentence ? sentence : null;
  if (/[:：]$/u.test(sentence)) return sentence;
  const isPointing = pointing.test(sentence) || (runs.test(sentence) && outputWords.test(sentence));
  return isPointing ? sentence : null;
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?。！？])\s*(?=\p{Lu}|\p{Lo}|[`*_])/u).at(-1) ?? '';
}

function tellsOfOutput(sentence: string): boolean {
  return outputWords.test(sentence) || seeing.test(sentence);
}

/** `Running this …`, `If you run it, …`. */
const runs =
  /\b(?:running|executing) (?:this|it|that|the)\b|\b(?:if|when|once) (?:you|we|it|this|i)(?: is|[’']s)? (?:run|execute)|运行(?:上面|上述|这|该|以上|程序|代码|一下|它|后)|执行(?:上面|上述|这|该|以上|程序|代码|它|后)|\b(?:al|si) (?:\w+ )?(?:ejecuta\w*|executa\w*)|\bexécut\w+ (?:ce|cette|le|la)\b|\bausgeführt\b|\bführ\w+ \w+ (?:code|programm|skript)\w* aus\b|実行する|실행하/iu;

const longestSentence = 80;

/** A sentence that ends in a full stop, and yet speaks of what is below. */
const pointing = /\b(?:the following|as follows|like this|see this|shown below|this output)\b/iu;

const seeing = /\b(?:you|we)(?:['’]ll| will| should| would| can)? (?:\w+ )?(?:see|get|obtain)\b/iu;

/** Says of a program that it prints: whatever file or terminal it speaks of. */
const printing = /\b(?:prints?|outputs?) (?:out )?(?:the following|this|these|as follows)\b/iu;

const checkers = /\b(?:mypy|pyright|pytest|ruff|flake8|pylint|curl)\b/iu;

/** Said of something else than the Python block. */
const otherTools = /\b(?:mypy|pyright|pytest|ruff|flake8|pylint|curl|command|shell|terminal|config|file|json|yaml)\b/iu;

/** `Explanation:`, `Input:`: what stands below is that, and no output. */
const ofElse =
  /^\W*(?:explanation|explained|notes?|hints?|tips?|inputs?|usage|syntax|format|grammar|exercise|steps?|structure|diagram|formula|memory|install\w*|explicación|nota|entrada|explicação|explication|remarque|entrée|erklärung|hinweis|eingabe)\b|^\P{L}*(?:说明|解释|解析|注意|提示|输入|结构|语法|格式|公式|пояснение|объяснение|примечание|ввод|説明|解説|入力|설명|입력)/iu;

/** What does not come, or does so only elsewhere: `You would expect:`, `Without the lock we would get:`. */
export const imagined =
  /\b(?:you|one|we|i)(?:['’]d| would| might| may)(?: \w+)? expect\b|\bwhat (?:you|we|i) (?:had |have )?(?:expected|hoped)\b|(?:我们|你|您|大家)(?:可能|或许|也许|本来|原本)?会?(?:期望|预期|希望|以为)|\b(?:would|should|could|might) have (?:been|got)|\b(?:instead of|rather than|naively|intuitively)\b|\b(?:without|otherwise)\b.*\b(?:would|might)\b|\b(?:would|might)\b.*\b(?:without|otherwise)\b/iu;

/** `If you run this`: nothing is changed. */
const running =
  /\b(?:if|when|once|after|now|as)\s+(?:you|we|i|it|this|the \w+)(?:['’](?:ll|re|ve))?\s+(?:\w+\s+)?(?:run|running|runs|execut\w+|call\w*|launch\w*|start\w*|print\w*)\b|\b(?:new|two|three|several|different|other) lines?\b/giu;

/** What comes then is not what the block as it stands prints. */
const changing =
  /\b(?:if|unless|whenever|when|chang\w+|replac\w+|instead|without|remov\w+|delet\w+|uncomment\w*|comment\w* out|modif\w+|edit\w*|switch\w*|another|again|second time|next time|twice|pass(?:es|ed|ing)?|set(?:s|ting)? (?:it|the|this)|add(?:s|ed|ing)? (?:a|an|the|this|some|one|it)|suppose|imagine|earlier|previous\w*)\b|如果|若|改成|改为|换成|替换|去掉|删除|注释掉|取消注释|假设|再次|之前的|si (?:on|vous|tu|se)\b|wenn man|cambia|если|заменить/iu;

const varying =
  /\b(?:may|might|can|could|will|should) (?:\w+ )?(?:vary|differ|be (?:slightly |a bit |completely )?different|look (?:different|something|similar))\b|\b(?:something|somewhat|output|result) (?:like|similar)\b|\b(?:similar to|similar output|yours|approximately|roughly|varies|not exactly)\b|可能(?:会)?(?:不同|有所|略有|因|类似)|(?:输出|结果|如下)?类似|類似|大致|大概|のような|ähnlich\w*|algo (?:como|parecido|así)|similar a\b|quelque chose comme|semblable|примерно|похож\w*/iu;
