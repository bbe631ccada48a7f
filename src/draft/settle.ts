import type { ClaimReport, Report } from '../model/report.ts';
import { expectLines } from './expect-text.ts';
import type { DraftedClaim, DraftedIgnore, SheetDraft, Suggestion } from './sheet-draft.ts';

export interface Objections {
  /** Claims that fail their gate, of the sheet and implicit ones. */
  readonly failing: readonly ClaimReport[];
  /** Lines of the sheet's text that are a Problem. */
  readonly wrong: readonly number[];
  /** First and last line of each drafted claim, by id. */
  readonly lines: ReadonlyMap<string, readonly [number, number]>;
  readonly report: Report;
}

/** The draft without what did not hold when it was run: claims become suggestions, blocks are ignored with the reason. */
export function settle(draft: SheetDraft, { failing, wrong, lines, report }: Objections): SheetDraft {
  const byId = new Map(failing.map((claim) => [claim.id, claim]));
  const unclean = failing.filter(({ implicit }) => implicit).flatMap((claim) => ignoresOf(claim, report));
  const ignoredIds = new Set(unclean.map(({ blockId }) => blockId));
  const ignoredSelectors = new Set(unclean.map(({ block }) => block));
  const isOut = ({ id, block, program }: DraftedClaim): boolean => {
    const [first, last] = lines.get(id) ?? [0, 0];
    const isWrong = wrong.some((line) => first <= line && line <= last);
    return byId.has(id) || isWrong || ignoredIds.has(block) || program.uses.some((each) => ignoredSelectors.has(each));
  };
  const out = draft.claims.filter(isOut);
  const notSaid = new Set(out.flatMap(({ isOfShown, block }) => (isOfShown === true ? [block] : [])));
  const isLeft = ({ isOfShown, block }: DraftedClaim): boolean => isOfShown === true && notSaid.has(block);
  const demoted = out
    .filter((claim) => !isLeft(claim))
    .flatMap((claim) => toSuggestion(claim, byId.get(claim.id)?.reason ?? 'not seen again'));
  return {
    ...draft,
    claims: draft.claims.filter((claim) => !isOut(claim) && !isLeft(claim)),
    suggestions: [...draft.suggestions, ...demoted],
    ignores: [
      ...draft.ignores,
      ...unclean.filter(({ blockId }) => !draft.ignores.some((each) => each.blockId === blockId)),
    ],
  };
}

/** Of the block that the program is named after, or else begins with. */
function ignoresOf(
  { place: at, program, reason, verdict }: ClaimReport,
  { documents }: Report,
): readonly DraftedIgnore[] {
  const blocks = documents.flatMap((document) => document.blocks).filter(({ role }) => role !== 'output');
  const block =
    blocks.find(({ id }) => id === program) ??
    blocks.find(({ place, endLine }) => at !== null && place.line <= at.line && at.line <= endLine);
  if (block === undefined) return [];
  const because = `did not hold when this was drafted: ${reason ?? verdict}`.slice(0, 200);
  return [{ block: block.selector, blockId: block.id, line: block.place.line, because }];
}

/** As a comment. */
export function toSuggestion({ line, quotes, program, expect }: DraftedClaim, note: string): readonly Suggestion[] {
  return quotes.slice(0, 1).map((quote) => ({ place: { line }, quote, program, expect: expectLines(expect), note }));
}
