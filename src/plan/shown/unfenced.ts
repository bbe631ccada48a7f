import type { Block, Document } from '../../model/document.ts';
import { isPython, sourceText } from '../session.ts';
import { docstringSessions } from './docstrings.ts';
import { readNames } from './names.ts';
import { saidValues } from './said-values.ts';
import type { State } from './state.ts';

/**
 * Examples that no block of the document is: sentences that tell values of what the blocks above define, and sessions in the
 * docstrings of blocks that are run. Those with a name that nobody can know are none.
 */
export function unfencedExamples(document: Document, state: State, isRun: (block: Block) => boolean): readonly Block[] {
  if (!document.blocks.some(isPython)) return [];
  const told = saidValues(document).filter((each) => isKnown(state, each, boundBelow(document, each)));
  const documented = docstringSessions(document).filter(
    ({ host, session }) => isRun(host) && isKnown(state, session, null),
  );
  return [...told, ...documented.map(({ session }) => session)];
}

function isKnown(state: State, block: Block, anew: ReadonlySet<string> | null): boolean {
  const { missing } = readNames(`${sourceText(block)}\n`);
  const above = state.namesAbove(block);
  return (
    [...missing].every((name) => above.has(name) && anew?.has(name) !== true) &&
    state.providers(block).every(({ isChanging }) => !isChanging)
  );
}

/** Names of the next block under the same heading: a sentence may be about what is to come. */
function boundBelow({ blocks }: Document, block: Block): ReadonlySet<string> | null {
  const next = blocks.find((each) => isPython(each) && each.place.line > block.endLine);
  return next === undefined || next.heading !== block.heading ? null : readNames(`${sourceText(next)}\n`).bound;
}
