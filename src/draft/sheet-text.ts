import { expectLines } from './expect-text.ts';
import type { DraftedClaim, DraftedProgram, DraftedQuote, SheetDraft, Suggestion } from './sheet-draft.ts';
import { quoted, scalar } from './yaml-text.ts';

export interface SheetText {
  readonly text: string;
  /** First and last line of each claim, by id, counted from 1. */
  readonly lines: ReadonlyMap<string, readonly [number, number]>;
}

/**
 * The text of a drafted sheet: what holds as claims, in the order of the document, and between them, as comments that
 * become claims when their marks are taken away, what does not. `schema` is where editors find the JSON Schema.
 */
export function sheetText(draft: SheetDraft, schema: string): SheetText {
  const entries = [
    ...draft.claims.map((claim) => ({ line: claim.line, id: claim.id, lines: claimLines(claim) })),
    ...draft.suggestions.map((each) => ({ line: each.place.line, id: null, lines: suggestionLines(each) })),
  ].toSorted((a, b) => a.line - b.line);
  const out = [
    `# yaml-language-server: $schema=${schema}`,
    ...introduction(draft),
    `document: ${pathText(draft.document)}`,
    '',
    ...(entries.length === 0 ? [] : [draft.claims.length === 0 ? '# claims:' : 'claims:']),
  ];
  const lines = new Map<string, readonly [number, number]>();
  for (const entry of entries) {
    if (entry.id !== null) lines.set(entry.id, [out.length + 1, out.length + entry.lines.length]);
    out.push(...entry.lines);
  }
  if (draft.ignores.length > 0) out.push(...(entries.length === 0 ? [] : ['']), 'ignore:');
  for (const { block, because, line } of draft.ignores) {
    out.push(`  # line ${line}`, `  - block: ${scalar(block)}`, `    because: ${quoted(because)}`);
  }
  return { text: `${out.join('\n')}\n`, lines };
}

function introduction({ claims, suggestions }: SheetDraft): readonly string[] {
  const drafted = '# Drafted from one run.';
  const isComment = 'A comment becomes a claim when its marks are taken away';
  if (claims.length > 0) return [`${drafted} Claims hold as they stand. ${isComment}.`];
  return [suggestions.length > 0 ? `${drafted} ${isComment}, and that of \`claims:\`.` : drafted];
}

function claimLines({ id, line, quotes, program, expect }: DraftedClaim): readonly string[] {
  const texts = quotes.map(quoteText);
  return [
    `  # line ${line}`,
    `  - id: ${scalar(id)}`,
    ...(texts.length === 1
      ? [`    quote: ${texts.join('')}`]
      : ['    quote:', ...texts.map((text) => `      - ${text}`)]),
    `    program: ${programText(program)}`,
    ...expectLines(expect).map((text) => `    ${text}`),
  ];
}

function suggestionLines({ place, quote, program, expect, note }: Suggestion): readonly string[] {
  return [
    `  # line ${place.line}: ${oneLine(note)}`,
    `  # - quote: ${quoteText(quote)}`,
    `  #   program: ${program === null ? '{ code: "..." }' : programText(program)}`,
    ...expect.map((text) => `  #   ${text}`),
  ];
}

function quoteText({ text, under, nth }: DraftedQuote): string {
  if (under === null && nth === null) return scalar(text);
  const where = [under === null ? '' : `, under: ${quoted(under)}`, nth === null ? '' : `, nth: ${nth}`].join('');
  return `{ text: ${quoted(text)}${where} }`;
}

function programText({ block, uses }: DraftedProgram): string {
  if (uses.length === 0) return scalar(block);
  return `{ uses: [${uses.map(quoted).join(', ')}], block: ${quoted(block)} }`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function pathText(path: string): string {
  return /^(?:\.\.\/)*[\p{L}_][\p{L}\p{N}_./-]*$/u.test(path) ? path : quoted(path);
}
