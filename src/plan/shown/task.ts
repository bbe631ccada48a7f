import type { Block, Document } from '../../model/document.ts';
import { imagined } from './fence-label.ts';
import { proseBeside } from './prose.ts';
import { sourceOf } from './stand-in.ts';
import { sourceText } from '../session.ts';

/** Whether readers are asked to write or to change code before they come to a block, or it shows what does not come. */
export function isTask(document: Document, block: Block, goesOn: boolean): boolean {
  const { text = '' } = proseBeside(document, block).above ?? {};
  if (isToldTo(text) || isImagined(text) || inPlace.test(text)) return true;
  return (goesOn && isUnder(document, block, exercise)) || isToComplete(document, block) || isOfQuiz(document, block);
}

/** Under a task, with a part that does nothing yet. */
function isToComplete(document: Document, block: Block): boolean {
  const own = document.headings[block.heading ?? -1]?.text ?? '';
  return unwritten.test(sourceText(block)) && !solution.test(own) && isUnder(document, block, task);
}

/** A function that only passes, a pattern without a letter. */
const unwritten =
  /\bdef \w+\(.*\).*:(?:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*|"{3}.*"{3})?\n)*)?[ \t]+(?:pass|\.\.\.)[ \t]*(?:#.*)?$|=[ \t]*r?(?:""|'')[ \t]*(?:#.*)?$/mu;
const solution =
  /\b(?:solutions?|answers?|code|implementation|lösung|solución|solução|corrigé)\b|答案|解答|решени|해답/iu;

/** `We would have expected this:` right above. */
function isImagined(text: string): boolean {
  const last = text.split(/(?<=[.!?。！？])\s*/u).findLast((sentence) => sentence.trim() !== '') ?? '';
  return /[:：]\s*$/u.test(last) && imagined.test(last);
}

/** `Replace the last line with:` what follows. */
const inPlace =
  /\breplac(?:e|ing)\b[^.]{0,60}\b(?:by|with)(?: (?:this|these|the following))?\s*[:：]\s*$|\b(?:en remplaçant|remplace[rz])\b[^.]{0,60}\bpar\s*:\s*$|\b(?:reemplaz|sustitu|substitu)\p{L}+[^.]{0,60}\bpo[rn]\s*:\s*$|\bersetz\p{L}+[^.]{0,60}\bdurch\s*:\s*$|(?:替换|换成|改成|改为)\p{P}*$/iu;

/** In one of its sentences. */
function isToldTo(text: string): boolean {
  return text.split(/(?<=[.!?])\s+/u).some((sentence) => telling.test(sentence));
}

/** Where it asks what comes of a block, and an error may be the answer. */
export function isAskedAbout(document: Document, block: Block): boolean {
  const { above, heading, below, lead } = proseBeside(document, block);
  const said = [(above ?? heading)?.text ?? '', below?.text ?? ''];
  return said.some((text) => asking.test(text)) || lead.some(({ text }) => guessing.test(text));
}

const asking =
  /\bwhat\b.{0,40}\b(?:outputs?|results?|prints?|printed|happens?|returns?|contains?|executi(?:on|ng)|executed)\b[^?]*\?|(?:결과|출력)[^?]*\?|输出[^?？]*(?:什么|多少|[?？])|(?:結果|出力)は[^?？]*[?？]|что (?:выведет|напечатает|будет|произойд[её]т|получится|верн[её]т|случится|покажет)|\bwas (?:gibt|passiert|wird|ist)\b[^?]*\?|\bqué (?:imprime|salida|resultado|devuelve|pasa)[^?]*\?|\bquel(?:le)?\b[^?]*(?:sortie|résultat|affich)[^?]*\?|\bo que (?:imprime|acontece|retorna|será)[^?]*\?/iu;

const guessing = /\bwhat do you (?:expect|think)\b[^?]*\?|\bwhy do you think\b/iu;

/** One of the answers to choose from, `- [ ] B`, or what a question asks about that they stand below. */
function isOfQuiz(document: Document, block: Block): boolean {
  const lines = sourceOf(document);
  if (choice.test(lines.slice(0, block.place.line - 1).findLast(isText) ?? '')) return true;
  const { above, heading } = proseBeside(document, block);
  // `Q36. How would you …`
  const isAsked = /[?？؟]\s*$|^\p{L}{1,10}\s?\d+[.:)]\s/u.test((above ?? heading)?.text ?? '');
  return isAsked && choice.test(lines.slice(block.endLine).find(isText) ?? '');
}

function isText(line: string): boolean {
  return line.trim() !== '';
}

/** `- [ ] B`; `B)` on a line of its own. */
const choice = /^[\s>]*(?:[-*+] \[[ xX]\](?:\s|$)|[*_]{0,2}\(?[A-Ha-h][).:][*_]{0,2}\s*$)/u;

/** A heading such as `Exercise 3`. */
function isUnder({ headings }: Document, { heading }: Block, name: RegExp): boolean {
  for (let at = heading; at !== null;) {
    const current = headings[at];
    if (current === undefined) return false;
    if (name.test(current.text)) return true;
    at = current.parent;
  }
  return false;
}

const exercise =
  /\b(?:exercises?|ejercicios?|exercices?|übung(?:en)?|esercizi[oo]?|exercícios?)\b|练习|練習|упражнени|задани/iu;

/** As `exercise`, by names that are those of other things, too. */
const task = new RegExp(
  String.raw`${exercise.source}|\b(?:tasks?|homework|assi?gnments?|challenges?|practice|your turn|tareas?|devoirs?|aufgaben?|hausaufgaben?|compiti|tarefas?)\b|作业|作業|課題|任务|задач|домашн|과제`,
  'iu',
);

const telling =
  /^use the (?:\w+ )?(?:template|skeleton)\b|^(?:\d+[.)]\s*)?(?:(?:now|next|then|first|finally),?\s+)?(?:modify|change|rewrite|complete|extend|implement|write (?:a|the|some|your)|make (?:a|the) (?:change|following)|your task|fill in|finish|try to write)\b|^(?:修改|编写|編寫|实现|补全|请写)/iu;
