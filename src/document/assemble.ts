import type { Block, Container, Document, Heading, QuotableLine } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { assignIds } from './ids.ts';
import { readInfo } from './info.ts';
import type { Piece } from './pieces.ts';
import { assignSelectors } from './selectors.ts';

/** Says of each piece, in reading order, which heading and which block it belongs to, and names the blocks. */
export function assemble(
  path: string,
  pieces: readonly Piece[],
): Pick<Document, 'headings' | 'blocks' | 'containers' | 'lines' | 'problems'> {
  const headings: Heading[] = [];
  const drafts: Draft[] = [];
  const lines: QuotableLine[] = [];
  const open: number[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') headings.push(headingOf(piece, headings, open));
    const heading = headings.length === 0 ? null : headings.length - 1;
    if (piece.kind === 'block') drafts.push({ ...piece, ...infoOf(piece, drafts.at(-1)?.lang ?? null), heading });
    for (const line of quotableLines(piece, heading, drafts.length - 1)) lines.push(line);
  }
  const containers = pieces.flatMap((piece) => (piece.kind === 'container' ? [containerOf(piece)] : []));
  return { headings, containers, lines, ...nameBlocks(path, drafts, headings) };
}

type PieceOf<Kind extends Piece['kind']> = Extract<Piece, { readonly kind: Kind }>;

type Draft = PieceOf<'block'> & ReturnType<typeof readInfo> & { readonly heading: number | null };

/**
 * A fence without a word, whose first line has the prompt of Python, is a session; and one of a terminal that begins with
 * that of IPython, or with the command that starts either.
 */
function infoOf(piece: PieceOf<'block'>, langAbove: string | null): ReturnType<typeof readInfo> {
  const info = readInfo(piece.info ?? '');
  if (piece.langOfFile !== undefined) return { ...info, lang: readInfo(piece.langOfFile).lang };
  const first = piece.lines.find((line) => line.text.trim() !== '')?.text ?? '';
  const isSession = info.lang === null && /^>>> \S/u.test(first);
  const isOfTerminal = info.lang === null || terminals.has(info.lang);
  const prompts = piece.lines.filter(({ text }) => pythonPrompt.test(text));
  // Below Python it may be what that prints.
  const isTyped = langAbove !== 'python' && typedInPython.test(first);
  const isStarted = (prompts.length > 0 && startOfPython.test(first)) || isTyped;
  return isSession || (isOfTerminal && isStarted) ? { ...info, lang: 'pycon' } : info;
}

const terminals: ReadonlySet<string> = new Set(
  'console text txt bash sh shell zsh terminal shell-session shellsession'.split(' '),
);
const pythonPrompt = /^(?:>>> \S|In ?\[\d+\]: ?\S)/u;
const typedInPython =
  /^>>> (?:[\d'"[({]|(?:import|from|def|class|for|while|with|if|del|assert) |[A-Za-z_][\w.]*(?:\(|\[| ?[-+*/%&|^]?= ?\S| [-+*/%<>=]{1,2} ))/u;
const startOfPython = /^(?:In ?\[\d+\]: ?\S|[$%❯➜>]?\s*(?:i?python3?(?:\.\d+)?)\s*$|Python [23]\.\d+\.\d+ )/u;

/** `open`: indices of the headings above, outermost first. */
function headingOf(piece: PieceOf<'heading'>, headings: readonly Heading[], open: number[]): Heading {
  while (open.length > 0 && (headings[open.at(-1) ?? 0]?.depth ?? 0) >= piece.depth) open.pop();
  const parent = open.at(-1) ?? null;
  open.push(headings.length);
  const text = piece.line?.text.replace(/\s+/g, ' ') ?? '';
  return { depth: piece.depth, text, place: piece.place, parent };
}

function containerOf({ place, marker, title, lines }: PieceOf<'container'>): Container {
  return { place, marker, title, lines };
}

function quotableLines(piece: Piece, heading: number | null, block: number): readonly QuotableLine[] {
  switch (piece.kind) {
    case 'heading':
      return piece.line === null ? [] : [{ kind: 'heading', ...piece.line, heading, block: null }];
    case 'line':
      return [{ kind: piece.of, ...piece.line, heading, block: null }];
    case 'block':
      return piece.lines
        .filter((line) => line.text.trim() !== '')
        .map(({ text, segments, standsFor }) => {
          return { kind: 'block', text, segments, heading, block, ...(standsFor === undefined ? {} : { standsFor }) };
        });
    case 'container':
    case 'not-shown':
      return [];
  }
}

function nameBlocks(
  path: string,
  drafts: readonly Draft[],
  headings: readonly Heading[],
): Pick<Document, 'blocks' | 'problems'> {
  const { ids, duplicates } = assignIds(
    drafts.map(({ id, lang, heading, place }) => ({
      explicitId: id,
      lang,
      headingText: heading === null ? null : (headings[heading]?.text ?? null),
      place,
    })),
  );
  const isDuplicate = new Set(duplicates);
  const named = drafts.map((draft, index) => {
    const id = ids[index] ?? '';
    return { ...draft, id, idIsExplicit: draft.id === id && !isDuplicate.has(index) };
  });
  const selectors = assignSelectors(headings, named);
  const blocks = named.map((block, index): Block => {
    const { id, idIsExplicit, lang, info, place, endLine, heading } = block;
    const lines = block.lines.map((line) => ({ text: line.text, place: line.place }));
    return {
      id,
      idIsExplicit,
      selector: selectors[index] ?? id,
      lang,
      info: info ?? '',
      place,
      endLine,
      lines,
      heading,
      ...(block.options === undefined ? {} : { options: block.options }),
      ...(block.isUnresolved ? { isUnresolved: true } : {}),
    };
  });
  return { blocks, problems: duplicates.flatMap((index) => duplicateId(path, drafts[index])) };
}

function duplicateId(path: string, draft: Draft | undefined): readonly Problem[] {
  if (draft === undefined) return [];
  const reason = `Unexpected second block with the id \`${draft.id}\`, expected ids that differ`;
  const advice = 'Give this block another id.';
  return [{ ruleId: 'duplicate-block-id', path, place: draft.place, reason, advice, severity: 'error' }];
}
