import type { Block } from '../../model/document.ts';
import type { AsItStands } from '../../model/as-it-stands.ts';
import type { Chunk, ProgramLine } from '../../model/plan.ts';
import type { ShownClaim } from './claim.ts';
import type { ExpectedThere } from './expected.ts';
import type { Order } from './order.ts';

/** A block as a program of its own, with what the document shows of it. */
export interface ShownProgram {
  readonly block: Block;
  /** Its own block first, then those whose state it needs. */
  readonly blocks: readonly Block[];
  readonly lines: readonly ProgramLine[];
  readonly chunks: readonly Chunk[];
  readonly watched: readonly number[];
  readonly claims: readonly ShownClaim[];
  /** Exceptions and warnings that the document shows, which are no uncleanness. */
  readonly expected: readonly ExpectedThere[];
  /** The block that shows its output. */
  readonly output: Block | null;
  /** What marks of other tools say of it. */
  readonly order: Order;
  readonly asItStands: AsItStands;
}
