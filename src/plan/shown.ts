import type { Block, Document } from '../model/document.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Chunk, ProgramLine } from '../model/plan.ts';
import { blockLines } from './compose.ts';
import { isPython, isSession } from './session.ts';
import type { ShownClaim } from './shown-claim.ts';
import { blockBefore, readDirectives } from './shown-directives.ts';
import type { Directive, Directives } from './shown-directives.ts';
import { readExamples } from './shown-examples.ts';
import { expectedOf, raisesOf, raisingClaim } from './shown-expected.ts';
import { outputBlock } from './shown-fence.ts';
import { claimsOf, examplePart, fencePart, remarkPart } from './shown-parts.ts';
import { chunksOf, compose, cutAtRaises, isRunnable, pieceOf, volatileOf } from './shown-pieces.ts';
import type { Part } from './shown-pieces.ts';
import { expressionsIn, readRemarks } from './shown-remarks.ts';
import { State } from './shown-state.ts';
import { timelineOf } from './shown-timeline.ts';

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
  readonly expected: readonly Expectation[];
  /** The block that shows its output. */
  readonly output: Block | null;
}

/** Reads what a document shows of its Python blocks that no sheet speaks of. */
export class Shown {
  readonly #document: Document;
  readonly #state: State;
  readonly #directives: Directives;

  constructor(document: Document) {
    this.#document = document;
    this.#directives = readDirectives(document);
    const blocks = [...document.blocks.filter(isPython), ...this.#directives.hidden];
    this.#state = new State(blocks.toSorted((a, b) => a.place.line - b.place.line));
  }

  get unknownDirectives(): Directives['unknown'] {
    return this.#directives.unknown;
  }

  /** The mark by which another tool is told not to run a block; null: none. */
  skip(block: Block): Directive | null {
    return this.#marked(block, 'skip');
  }

  /** Marked as the output of the block above. */
  isOutput(block: Block): boolean {
    return this.#marked(block, 'expected-output') !== null;
  }

  program(block: Block): ShownProgram {
    const prefix = this.#prefix(block);
    return isSession(block) ? this.#session(block, prefix) : this.#script(block, prefix);
  }

  #marked(block: Block, kind: Directive['kind']): Directive | null {
    return this.#directives.of(block).find((each) => each.kind === kind) ?? null;
  }

  /** What a mark says comes first, then the names that are missing. */
  #prefix(block: Block): readonly Part[] {
    const before = this.#marked(block, 'continue') === null ? null : blockBefore(this.#document, block);
    if (before === null) return this.#state.providers(block).map(chunksOf);
    const whole = chunksOf({ block: before, definitionsOnly: false, isChanging: false });
    return [...this.#prefix(before), whole];
  }

  /** Its own first; code in comments is no block. */
  #blocksOf(block: Block, prefix: readonly Part[]): readonly Block[] {
    return [...new Set([block, ...prefix.map((part) => part.block)])].filter((each) =>
      this.#document.blocks.includes(each),
    );
  }

  #session(block: Block, prefix: readonly Part[]): ShownProgram {
    const before = prefix.flatMap((part) => part.pieces);
    const examples = readExamples(block).filter(isRunnable);
    const own = examples.map((example) => pieceOf(example, 'end'));
    const composed = compose([...before, ...own]);
    const parts = examples.flatMap((example, index) => examplePart(example, before.length + index));
    return {
      block,
      blocks: this.#blocksOf(block, prefix),
      lines: composed.lines,
      chunks: composed.chunks,
      watched: [],
      expected: [],
      output: null,
      claims: claimsOf('output', parts, {
        volatile: volatileOf(block, prefix, composed.lines),
        raising: composed.raising,
      }),
    };
  }

  #script(block: Block, prefix: readonly Part[]): ShownProgram {
    const lines = blockLines(block);
    const before = prefix.flatMap((part) => part.pieces);
    const remarks = readRemarks(block.lines);
    const own = cutAtRaises(lines, remarks);
    const pieces = [...before, ...own];
    const composed = compose(pieces);
    const chunks = pieces.length === 1 ? [] : composed.chunks;
    const first = before.flatMap((piece) => piece.lines).length;
    const chunkAt = (line: number): number => chunks.findLastIndex((chunk) => chunk.firstLine <= line);
    const fence = outputBlock(this.#document, this.#document.blocks.indexOf(block), (each) => this.isOutput(each));
    const isLeftOut = this.#marked(block, 'edited') !== null || (fence !== null && this.skip(fence) !== null);
    const output = isLeftOut ? null : fence;
    const raising = this.#marked(block, 'raises');
    const shown =
      output === null ? [] : fencePart(output, chunks.length === 0 ? null : chunks.length - 1, own.length > 1);
    const values = remarks.flatMap((remark) => remarkPart(remark, { first, chunkAt, isAlone: output === null }));
    const marked = values.flatMap(({ of }) => (of.kind === 'statement' ? [of.line] : []));
    // A notebook echoes them.
    const echoed = shown.length === 0 ? [] : expressionsIn(block.lines).map((line) => first + line);
    const watched = [...new Set([...marked, ...echoed])].toSorted((a, b) => a - b);
    const ofOutput = [...shown, ...values.filter(({ form }) => form === 'echo')];
    const ofValues = values.filter(({ form }) => form !== 'echo');
    const context = { volatile: volatileOf(block, prefix, composed.lines), raising: composed.raising };
    return {
      block,
      blocks: this.#blocksOf(block, prefix),
      lines: composed.lines,
      chunks,
      watched,
      output: fence,
      expected: [...expectedOf(shown, output), ...(raising === null ? [] : [raisesOf(raising)])],
      claims: [
        ...claimsOf('output', ofOutput, context),
        ...claimsOf('values', ofValues, context),
        ...(raising === null ? [] : [raisingClaim(raising)]),
        ...(output === null || own.length > 1 ? [] : timelineOf(output, before.length > 0)),
      ],
    };
  }
}
