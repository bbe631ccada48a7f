import { toSuggestion } from './settle.ts';
import type { DraftedClaim, Suggestion } from './sheet-draft.ts';
import type { Subject } from './subject.ts';

interface Drafts {
  /** Claims of what blocks show, all or none of each. */
  readonly shown: readonly DraftedClaim[];
  /** Claims of sentences. */
  readonly said: readonly DraftedClaim[];
  /** Blocks that show something, which holds. */
  readonly subjects: readonly Subject[];
}

/**
 * The claims that leave no shown output out of sight: what a block shows is looked at without a sheet, but not any more
 * where a claim uses the block. So claims stay off a block of whose output none is drafted; of those that do, sentences
 * become comments.
 */
export function leaveShown({ shown, said, subjects }: Drafts): {
  readonly kept: readonly DraftedClaim[];
  readonly suggestions: readonly Suggestion[];
} {
  const isKept = stayOff({ shown, subjects }, new Set(shown.map(({ block }) => block)));
  return {
    kept: [...shown, ...said].filter(isKept),
    suggestions: said
      .filter((claim) => !isKept(claim))
      .flatMap((claim) =>
        toSuggestion(claim, 'holds; as a claim it would keep what its block shows from being checked'),
      ),
  };
}

/** `told`: blocks of whose output there are claims. Those of them that need a block of the others are taken back, too. */
function stayOff(
  { shown, subjects }: Omit<Drafts, 'said'>,
  told: ReadonlySet<string>,
): (claim: DraftedClaim) => boolean {
  const open = subjects.filter(({ block }) => !told.has(block.id)).map(({ block }) => block.selector);
  const isKept = ({ program }: DraftedClaim): boolean =>
    ![program.block, ...program.uses].some((selector) => open.includes(selector));
  const still = new Set(shown.filter(isKept).map(({ block }) => block));
  return still.size === told.size ? isKept : stayOff({ shown, subjects }, still);
}
