import type { Block, Document } from '../../model/document.ts';
import { proseBeside } from './prose.ts';
import type { Beside } from './prose.ts';

/**
 * The versions of Python that a document says a block is for, as a PEP 440 range: in a label such as
 * `Output (Python 2.x):` or a heading such as `Python 2`, in a sentence about Python 2 right above, or in a comment that it begins with. Null:
 * any.
 */
export function saidRange(document: Document, block: Block): string | null {
  const { above, heading } = proseBeside(document, block);
  const [first = ''] = block.lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const comment = /^#+\s*(?<said>.*\S)\s*$/u.exec(first)?.groups?.['said'] ?? '';
  return (
    rangeOfLabel(above?.text ?? '') ??
    (isVersion.test(comment) ? rangeIn(comment) : null) ??
    (isVersion.test(heading?.text ?? '') ? rangeIn(heading?.text ?? '') : null) ??
    (isAboutPython2(lastSentence(above?.text ?? '')) ? '==2.*' : null)
  );
}

/** Of `Output (Python 2.x):`, `Python 3.8+:`. */
function rangeOfLabel(label: string): string | null {
  if (label.length > longestLabel) return null;
  const inBrackets = /[(（](?<said>[^()（）]*\d[^()（）]*)[)）]/u.exec(label)?.groups?.['said'];
  if (inBrackets !== undefined && (/python|py/iu.test(label) || ofVersions.test(inBrackets.trim()))) {
    return rangeIn(inBrackets);
  }
  return isVersion.test(label.trim()) && /[:：]$/u.test(label.trim()) ? rangeIn(label) : null;
}

/** `< 3.8`, `3.8+`, `2.x`, `2.7 … 3.5`. */
const ofVersions = /^[<>=≤≥]|\d\s*\+$|\.x$|(?<![\d.])[23]\.\d+(?![\d.]).*(?<![\d.])3\.\d+$/iu;

/** `Python 2`, `In Python 3.8 and later:`. */
const isVersion =
  /^(?:outputs? )?(?:in |on |for |with |before |since |from |until )?(?:c?python|py)\s?[<>=≤≥]*\s?\d[\d.x]*\s*\+?(?:\s*(?:and|or) (?:later|above|newer|up|earlier|below|older))?(?: only| specifically)?\s*[:：]?$/iu;

const longestLabel = 80;

/** Those that it speaks of right beside a block, or in the heading above it: `3.12`. */
export function versionsBeside({ above, below, comments }: Beside, heading: string): readonly string[] {
  const texts = [heading, ...[above, below, ...comments].flatMap((each) => each?.text ?? [])];
  const found = texts.flatMap((text) => [...text.matchAll(spokenOf)].map(({ groups }) => groups?.['version'] ?? ''));
  return [...new Set(found)];
}

/** Those that the headings above a block and the title of the document are about: `What's new in Python 3.13`. */
export function versionsOver({ title, headings, lines }: Document, block: Block): readonly string[] {
  const path: string[] = [];
  for (let at = block.heading; at !== null; at = headings[at]?.parent ?? null) path.push(headings[at]?.text ?? '');
  const opening = lines
    .filter(({ kind, heading }) => kind !== 'block' && heading === null)
    .map(({ text }) => text.trim());
  const short = [title ?? '', ...path, ...opening].filter((text) => text.length <= longestTitle);
  const named = short.flatMap((text) =>
    aboutPython.test(text) ? [...text.matchAll(/(?<![\d.])3\.\d{1,2}(?![\d.]*\d)/gu)].map(([version]) => version) : [],
  );
  const ofPeps = [title ?? '', ...path].flatMap((text) => versionOfPep(text) ?? []);
  return [...new Set([...named, ...ofPeps])];
}

/** Of `PEP 695: type parameter syntax`. */
function versionOfPep(text: string): string | null {
  const number = /\bPEP[\s:#-]*0*(?<number>\d{3})(?!\d)/iu.exec(text)?.groups?.['number'];
  return peps.find(({ numbers }) => number !== undefined && numbers.includes(number))?.version ?? null;
}

/** By the Python that came with them ("Python-Version" in their headers). */
const peps: readonly { readonly version: string; readonly numbers: string }[] = [
  { version: '3.14', numbers: '649 734 741 749 750 758 765 768 779 784' },
  { version: '3.13', numbers: '667 696 702 703 705 719 742 744' },
  { version: '3.12', numbers: '669 683 684 688 692 693 695 698 701 709' },
];

const longestTitle = 80;

/** Names it, or says that something is new. */
const aboutPython =
  /python|\bnew\b|news|novedad|novidad|\bde novo\b|nouveau|neues?\b|novità|нов(?:ое|инк|овведени)|新功能|新特性|新しい|새로운|yenilik/iu;

const spokenOf =
  /(?:\bpython\s?|\bpy|\b(?:since|from|in|for|needs?|requires?)\s|[>≥]=?\s?|从|自|需要)(?<version>3\.\d+)(?!\d|\.\d)/giu;

/** Without its versions: `Output:` of `Output (Python 2.x):`. */
export function withoutRange(label: string): string {
  return label.replaceAll(/\s*[(（][^()（）]*\d[^()（）]*[)）]/gu, '');
}

/** Speaks of the old Python alone. */
function isAboutPython2(text: string): boolean {
  return (
    /\bpy(?:thon)?[ -]?2(?:\.\d+|\.x)?(?![\d.]*\d)/iu.test(text) &&
    !/\bpy(?:thon)?[ -]?3|\b3\.\d|(?:\b(?:and|or|to|und|et|y|e)|[/,&和与])\s*3\b/iu.test(text)
  );
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?。！？])\s*(?=\p{Lu}|\p{Lo})/u).at(-1) ?? '';
}

/** Of `2.x`, `< Python3.7`, `<= 3.7.x`, `Python 2.7 - 3.5`, `3.8+`, `3.8 and later`; null: it says no one range. */
function rangeIn(said: string): string | null {
  const text = said.replaceAll(/c?python|\bpy(?=\s?\d)/giu, ' ');
  const versions = [...text.matchAll(/(?<![\d.])[23](?:\.(?:\d+|x))*/giu)].map(([found]) =>
    found.replace(/\.x.*$/iu, ''),
  );
  const [first, second, ...others] = versions;
  if (first === undefined || others.length > 0) return null;
  if (second !== undefined) {
    const isSpan = /\d(?:\.x)?\s*(?:-|–|—|~|to|until|through|至|到|تا|до|по|bis|hasta|até)\s*\p{L}*\s*\d/iu.test(
      text.replaceAll(/\s+/gu, ' '),
    );
    return isSpan ? `>=${first}, ${upTo(second)}` : null;
  }
  const sign = signs.find(({ pattern }) => pattern.test(text))?.range;
  return sign === undefined ? `==${first}.*` : sign(first);
}

const signs: readonly { readonly pattern: RegExp; readonly range: (version: string) => string }[] = [
  {
    pattern: /<=|=<|≤|\d\S*\s*(?:and|or|及|和|或)?\s*(?:earlier|below|older|lower|before|以下|及以前|更早)/iu,
    range: upTo,
  },
  { pattern: /<|\b(?:before|prior to|until|up to|below)\s*\d|之前|以前/iu, range: (version) => `<${version}` },
  {
    pattern:
      />=|=>|≥|\d\S*\s*\+|\d\S*\s*(?:and|or)\s*(?:above|later|newer|up|higher|greater)|\b(?:since|from)\s*\d|以上|及以后|起/iu,
    range: (version) => `>=${version}`,
  },
  { pattern: />|\b(?:after|above)\s*\d|之后|以后/iu, range: (version) => `>=${after(version)}` },
];

/** All of `3.7` and before. */
function upTo(version: string): string {
  return version.split('.').length > 2 ? `<=${version}` : `<${after(version)}`;
}

function after(version: string): string {
  const parts = version.split('.').map(Number);
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
}
