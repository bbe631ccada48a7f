import type { AsItStands, Remarked } from '../../model/as-it-stands.ts';
import type { Block, BlockLine, Document } from '../../model/document.ts';

/**
 * What a reader is to set before running a block: variables of the environment in its comments, or in commands above, and
 * files of settings that the section shows. Nothing of it is here.
 */
export function settingOf(document: Document, block: Block): Pick<AsItStands, 'setting'> {
  const own = block.lines.find(({ text }) => /^\s*#/u.test(text) && isVariable(text));
  if (own !== undefined) return { setting: { ...remarked(own), isOwn: true } };
  const start = startOfSection(document, block);
  const isAbove = (line: number): boolean => start <= line && line < block.place.line;
  const shown = document.blocks
    .filter((each) => isAbove(each.place.line))
    .flatMap((each) => {
      if (each.lang !== null && formats.has(each.lang)) return each.lines.filter(({ text }) => /\w/u.test(text));
      return each.lang === null || shells.has(each.lang) ? each.lines.filter(({ text }) => isVariable(text)) : [];
    })
    .at(0);
  const said = document.lines.find(
    ({ kind, text, segments: [first] }) =>
      kind !== 'block' && first !== undefined && isAbove(first.place.line) && exported.test(text),
  );
  if (shown !== undefined) return { setting: remarked(shown) };
  return said === undefined ? {} : { setting: { text: said.text.trim(), line: said.segments[0]?.place.line ?? 0 } };
}

/** How the document calls a program that reads arguments of the command line: `$ python add.py -a 1`. */
export function callOf({ blocks }: Document, source: string): Pick<AsItStands, 'called'> {
  if (!/\.parse_(?:known_)?args\(\s*\)|\bsys\.argv\b/u.test(source)) return {};
  const shown = blocks.flatMap(({ lang, lines }) => (lang === null || shells.has(lang) ? lines : []));
  const call = shown.find(({ text }) =>
    /^\s*(?:[$%>]\s*)?(?:(?:python|py)[\d.]*\s+)?[\w./-]+\.py\s+[\w'"./-]/u.test(text),
  );
  return call === undefined ? {} : { called: remarked(call) };
}

/** The heading of the first two levels that it stands under; else the document. */
function startOfSection({ headings }: Document, block: Block): number {
  let at = block.heading;
  while (at !== null && (headings[at]?.depth ?? 1) > deepestOfSections) at = headings[at]?.parent ?? null;
  return at === null ? 0 : (headings[at]?.place.line ?? 0);
}

const deepestOfSections = 2;

function isVariable(text: string): boolean {
  return exported.test(text) || /^\s*(?:#+\s*)?(?:[$%>]\s+)?[A-Z][A-Z0-9]*_[A-Z0-9_]*=\S/u.test(text);
}

/** As a shell is told of a variable. */
const exported = /(?:^|[\s#$%>`])(?:export|setx?|env) [A-Z][A-Z0-9_]*[= ]\S|\$env:[A-Z]\w*\s*=/u;

const formats: ReadonlySet<string> = new Set('toml yaml yml ini cfg conf config env dotenv properties hcl'.split(' '));
const shells: ReadonlySet<string> = new Set(
  'bash sh shell zsh fish console shell-session shellsession terminal text powershell bat cmd'.split(' '),
);

function remarked({ text, place }: BlockLine): Remarked {
  return { text: text.trim(), line: place.line };
}
