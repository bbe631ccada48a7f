import type { Block, BlockLine, Document, QuotableLine } from '../../model/document.ts';
import { isUnclosed } from '../tokens.ts';
import { isLiteral } from './said.ts';
import { placeIn, sourceBetween } from './stand-in.ts';

/**
 * Sentences that tell the value of a call, ``so `add(2, 3)` returns `5` ``, each paragraph as a session that nobody wrote:
 * no block of the document.
 */
export function saidValues(document: Document): readonly Block[] {
  return document.lines.flatMap((line) => {
    if (line.kind !== 'paragraph' && line.kind !== 'list-item') return [];
    const lines = examplesIn(document, line);
    const [first] = lines;
    if (first === undefined) return [];
    const id = `sentence-${first.place.line}`;
    const names = { id, idIsExplicit: false, selector: id, lang: 'pycon', info: 'pycon' };
    const endLine = lines.at(-1)?.place.line ?? first.place.line;
    return [{ ...names, place: first.place, endLine, lines, heading: line.heading }];
  });
}

function examplesIn(document: Document, { segments }: QuotableLine): readonly BlockLine[] {
  const from = segments[0]?.place.line ?? 1;
  const to = segments.at(-1)?.place.line ?? from;
  const source = sourceBetween(document, from, to);
  if (!source.includes('`')) return [];
  return [...source.matchAll(pair)].flatMap(({ index, groups, 0: found }) => {
    const { call = '', value = '' } = groups ?? {};
    const start = sentenceStart(source, index);
    const [before, behind] = [source.slice(start, index), source.slice(index + found.length)];
    const isOpen = leftOpen.test(before) || leftOpen.test(groups?.['verb'] ?? '') || !ending.test(behind);
    if (isOpen || !isLiteral(value, false) || isUnclosed([call])) return [];
    return [
      { text: `>>> ${call}`, place: placeIn(source, index + 1, from) },
      { text: value, place: placeIn(source, index + found.length - 1 - value.length, from) },
    ];
  });
}

const verbs = [
  String.raw`(?:will |now |also |always |thus |then |therefore )*(?:returns?|evaluates to|gives?(?: us| you)?|yields|is|are|equals|produces|results in)(?: exactly| equal to| the (?:value|number|string|list|tuple))?`,
  String.raw`→|-{1,2}>|={1,2}>|==`,
  String.raw`(?:会|将)?(?:返回|得到|等于|的(?:结果|值)(?:是|为))`,
  'devuelve|retorna|renvoie|vaut|ergibt|liefert|gibt|restituisce|возвращает|вернёт|вернет|は|의 값은',
].join('|');

/** A call or a subscript, and behind the verb what it gives. */
const pair = new RegExp(
  String.raw`\x60(?<call>[A-Za-z_][\w.]*(?:\([^\x60\n]*\)|\[[^\x60\n]*\])(?:\.\w+(?:\([^\x60\n]*\))?)*)\x60(?<verb>\s*(?:${verbs})\s*[:：]?\s*)\x60(?<value>[^\x60\n]+)\x60`,
  'giu',
);

const ending = /^\s*(?:$|[.,;!)。，；！]|because\b|since\b|as\b|and\b|while\b|zurück|[—–(（-]|[*_|])/iu;

/** Not always, not here, or not as the document stands. */
const leftOpen =
  /\b(?:not|never|no longer|without|if|unless|when|whenever|would|might|may|could|should|instead|before|after|until|once|usually|sometimes|otherwise|suppose|assum\w+|imagine|given|let|python ?2|in python|earlier|older|previous\w*|wenn|nicht|si|no|ne|если|не)\b|n['’]t\b|不|如果|假设|若|当|可能|应该|没有/iu;

function sentenceStart(source: string, index: number): number {
  const before = source.slice(0, index).replaceAll(/`[^`]*`/gu, (code) => 'x'.repeat(code.length));
  return Math.max(0, ...[...before.matchAll(/[.!?。！？]\s/gu)].map((found) => found.index + 1));
}
