import type { Block, Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { AsItStands, Chunk, ProgramLine, Volatile } from '../model/plan.ts';
import type { DirectiveReport } from '../model/report.ts';
import { blockLines } from './compose.ts';
import type { UnknownDirective } from './directive.ts';
import { readDirectives } from './directives.ts';
import type { Directives } from './directives.ts';
import { isPython, isSession, sourceLines } from './session.ts';
import type { ShownClaim } from './shown/claim.ts';
import { withRemark } from './shown/beside-prompt.ts';
import { editedBlock } from './shown/edited.ts';
import { readExamples } from './examples.ts';
import { allowedBy, expectedOf, raisingClaims } from './shown/expected.ts';
import type { ExpectedThere } from './shown/expected.ts';
import { endlessAt, failingAt, mentionsErrors, waitingAt } from './shown/failing.ts';
import { outputBlock } from './shown/fence.ts';
import { notationsIn } from './shown/notation.ts';
import { honoured, ofKind, Orders, whyNotRun } from './shown/order.ts';
import type { NotRun, Order } from './shown/order.ts';
import { claimsOf, examplePart, fencePart, remarkPart } from './shown/parts.ts';
import {
  addedPiece,
  chunksOf,
  compose,
  cutAtRemarks,
  isRunnable,
  pieceOf,
  raisingLines,
  volatileOf,
} from './shown/pieces.ts';
import type { Composed, Part } from './shown/pieces.ts';
import { expressionsIn, readRemarks } from './shown/remarks.ts';
import { proseBeside } from './shown/prose.ts';
import { State } from './shown/state.ts';
import type { Provider } from './shown/state.ts';
import { isTask } from './shown/task.ts';
import { timelineOf } from './shown/timeline.ts';
import { unboundIn } from './shown/unbound.ts';
import { hasStub } from './shown/volatile.ts';
import { programText } from './source.ts';

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

/** Reads what a document shows of its Python blocks that no sheet speaks of. */
export class Shown {
  readonly #document: Document;
  readonly #state: State;
  readonly #directives: Directives;
  readonly #orders: Orders;
  readonly #limitSeconds: number;

  /** `limitSeconds`: of runs, where nobody chose it; else Infinity. */
  constructor(document: Document, limitSeconds: number) {
    this.#document = document;
    this.#limitSeconds = limitSeconds;
    this.#directives = readDirectives(document);
    this.#orders = new Orders(document, this.#directives);
    const { hidden, walls, of } = this.#directives;
    const setups = hidden.filter(({ isSetup }) => isSetup).map(({ block }) => block);
    const blocks = [...document.blocks.filter((block) => isPython(block) && block.isUnresolved !== true), ...setups];
    this.#state = new State(
      blocks.toSorted((a, b) => a.place.line - b.place.line),
      { walls, everywhere: new Set(blocks.filter((block) => ofKind(of(block), 'setup').length > 0)) },
    );
  }

  get unknownDirectives(): readonly UnknownDirective[] {
    return this.#directives.unknown;
  }

  /** Code in comments that checks something. */
  get checks(): readonly Block[] {
    const checking = this.#directives.hidden.filter(({ block }) => isChecking(block));
    return checking
      .filter(({ block, isSetup }) => isSetup || this.#orders.of(block).before.length > 0)
      .map(({ block }) => block);
  }

  /** Null: it is run on some of the interpreters at least. */
  whyNotRun(block: Block, interpreters: readonly Interpreter[]): NotRun | null {
    return whyNotRun(this.#orders.of(block), interpreters);
  }

  /** Of these blocks, and of none: code in comments that sets something up, what is forgotten. */
  honoured(blocks: readonly Block[], interpreters: readonly Interpreter[]): readonly DirectiveReport[] {
    const own = blocks.flatMap((block) =>
      this.#directives.of(block).flatMap((directive) => honoured(directive, block.id, interpreters)),
    );
    const others = this.#directives.others.flatMap(({ directive, block }) => honoured(directive, block, interpreters));
    return [...own, ...others];
  }

  /** Marked as the output of another block, or shown as that of the Python block above. */
  isOutput(block: Block): boolean {
    if (ofKind(this.#directives.of(block), 'output').length > 0) return true;
    const before = this.#document.blocks[this.#document.blocks.indexOf(block) - 1];
    return before !== undefined && isPython(before) && isPython(block) && this.#fenceOf(before) === block;
  }

  program(block: Block): ShownProgram {
    const order = this.#orders.of(block);
    const prefix = this.#prefix(block, order);
    return isSession(block) ? this.#session(block, order, prefix) : this.#script(block, order, prefix);
  }

  /** What a mark says comes first, then the names that are missing; lines of its own stand before all. */
  #prefix(block: Block, { before, added }: Order): readonly Part[] {
    const [first] = before;
    const whole = before.map((each) => partOf({ block: each, definitionsOnly: false, isChanging: false }));
    const parts =
      first === undefined
        ? this.#providers(block).map(partOf)
        : [...this.#prefix(first, { ...this.#orders.of(first), added: [] }), ...whole];
    const different = [...new Map(parts.map((part) => [part.block, part])).values()];
    return added.length === 0 ? different : [{ block, isChanging: false, pieces: [addedPiece(added)] }, ...different];
  }

  /** Blocks whose names it needs, and all code that was put into comments to set things up, with what that needs. */
  #providers(block: Block): readonly Provider[] {
    const above = new Set(this.#state.earlier(block));
    const setups = this.#directives.hidden.flatMap(({ block: each, isSetup }) => {
      if (!isSetup || !above.has(each) || isChecking(each)) return [];
      return [...this.#state.providers(each), { block: each, definitionsOnly: false, isChanging: false }];
    });
    const providers = [...this.#state.providers(block), ...setups];
    return [...new Map(providers.map((each) => [each.block, each])).values()].toSorted(
      (a, b) => a.block.place.line - b.block.place.line,
    );
  }

  /** Its own first; code in comments is no block. */
  #blocksOf(block: Block, prefix: readonly Part[]): readonly Block[] {
    return [...new Set([block, ...prefix.map((part) => part.block)])].filter((each) =>
      this.#document.blocks.includes(each),
    );
  }

  #volatile(block: Block, prefix: readonly Part[], lines: readonly ProgramLine[]): readonly Volatile[] {
    const isOpen = isTask(this.#document, block, prefix.length > 0);
    return [...new Set([...volatileOf(block, prefix, lines), ...(isOpen ? (['state'] as const) : [])])];
  }

  #asItStands(block: Block, composed: Composed, volatile: readonly Volatile[]): AsItStands {
    const beside = proseBeside(this.#document, block);
    return {
      unbound: unboundIn(programText(composed.lines), {
        text: this.#document.text,
        above: this.#state.namesAbove(block),
        below: (name) => this.#state.definedBelow(block, name),
      }),
      notations: notationsIn(blockLines(block), this.#document.text),
      failing: failingAt(beside),
      endless: endlessAt(composed.lines, beside) ?? waitingAt(composed.lines, this.#limitSeconds),
      isOpen: volatile.includes('state') || hasStub(programText(linesOutside(block, composed.lines))),
      raisingLines: raisingLines(composed, mentionsErrors(beside)),
      raising: composed.raising,
    };
  }

  #session(block: Block, order: Order, prefix: readonly Part[]): ShownProgram {
    const before = prefix.flatMap((part) => part.pieces);
    const examples = readExamples(block).filter(isRunnable).map(withRemark);
    const own = examples.map((example) => pieceOf(example, 'end'));
    const composed = compose([...before, ...own]);
    const volatile = this.#volatile(block, prefix, composed.lines);
    const parts = examples.flatMap((example, index) => examplePart(example, before.length + index));
    const { raises } = order;
    return {
      block,
      blocks: this.#blocksOf(block, prefix),
      lines: composed.lines,
      chunks: composed.chunks,
      watched: [],
      expected: allowedBy(raises),
      output: null,
      order,
      claims: [...claimsOf('output', parts, volatile, programText(composed.lines)), ...raisingClaims(raises)],
      asItStands: this.#asItStands(block, composed, volatile),
    };
  }

  #script(block: Block, order: Order, prefix: readonly Part[]): ShownProgram {
    const edited = editedBlock(block);
    const lines = blockLines(edited);
    const before = prefix.flatMap((part) => part.pieces);
    const written = sourceLines(edited);
    const remarks = readRemarks(written);
    const own = cutAtRemarks(lines, remarks);
    const pieces = [...before, ...own];
    const composed = compose(pieces);
    const chunks = pieces.length === 1 && !pieces.some(({ mayRaise }) => mayRaise) ? [] : composed.chunks;
    const first = before.flatMap((piece) => piece.lines).length;
    const chunkAt = (line: number): number => chunks.findLastIndex((chunk) => chunk.firstLine <= line);
    const fence = this.#fenceOf(block);
    const output = fence === null || !this.#isCompared(block, fence) ? null : fence;
    const ownChunk = chunks.length === 0 || order.isOneWithBefore ? null : chunks.length - 1;
    const isWhole = own.length === 1 || before.length === 0;
    const shown = output === null || !isWhole ? [] : fencePart(output, own.length > 1 ? null : ownChunk);
    const values = remarks.flatMap((remark) => remarkPart(remark, { first, chunkAt, isAlone: output === null }));
    const marked = [
      ...values.flatMap(({ of }) => (of.kind === 'statement' ? [of.line] : [])),
      ...remarks.flatMap(({ kind, line }) => (kind === 'label' ? [first + line] : [])),
    ];
    // A notebook echoes them.
    const echoed = shown.length === 0 ? [] : expressionsIn(written).map((line) => first + line);
    const watched = [...new Set([...marked, ...echoed])].toSorted((a, b) => a - b);
    const ofOutput = [...shown, ...values.filter(({ form }) => form === 'echo' || form === 'output')];
    const ofValues = values.filter(({ form }) => form === 'value' || form === 'raises');
    const volatile = this.#volatile(block, prefix, composed.lines);
    const source = programText(composed.lines);
    return {
      block,
      blocks: this.#blocksOf(block, prefix),
      lines: composed.lines,
      chunks,
      watched,
      output: fence,
      order,
      expected: [...expectedOf(shown, output), ...allowedBy(order.raises)],
      claims: [
        ...claimsOf('output', order.isCompared ? ofOutput : [], volatile, source),
        ...claimsOf('values', ofValues, volatile, source),
        ...raisingClaims(order.raises),
        ...(output === null || own.length > 1
          ? []
          : timelineOf(output, { chunk: ownChunk, isFirst: before.length === 0, volatile })),
      ],
      asItStands: this.#asItStands(block, composed, volatile),
    };
  }

  #fenceOf(block: Block): Block | null {
    const marked = this.#orders.outputOf(block);
    const { blocks } = this.#document;
    return marked ?? outputBlock(this.#document, blocks.indexOf(block), (each) => this.#isOutputAbove(each));
  }

  #isOutputAbove(block: Block): boolean {
    return ofKind(this.#directives.of(block), 'output').some(({ of }) => of === null);
  }

  /** A mark on either of them may say that it is not. */
  #isCompared(block: Block, output: Block): boolean {
    const marks = [...this.#directives.of(block), ...this.#directives.of(output)];
    return ofKind(marks, 'not-compared').length === 0 && ofKind(this.#directives.of(output), 'skip').length === 0;
  }
}

function partOf(provider: Provider): Part {
  return { ...chunksOf({ ...provider, block: editedBlock(provider.block) }), block: provider.block };
}

function isChecking({ lines }: Block): boolean {
  return lines.some(({ text }) => /^\s*assert\b/u.test(text));
}

function linesOutside(block: Block, lines: readonly ProgramLine[]): readonly ProgramLine[] {
  return lines.filter(({ place }) => place === null || place.line < block.place.line || place.line > block.endLine);
}
