import type { Block, Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Context, ProgramLine, Volatile } from '../model/plan.ts';
import type { DirectiveReport } from '../model/report.ts';
import { blockLines } from './compose.ts';
import type { UnknownDirective } from './directive.ts';
import { readDirectives } from './directives.ts';
import type { Directives } from './directives.ts';
import { isPython, isSession, sourceLines } from './session.ts';
import { filesIn, readAsItStands } from './shown/as-it-stands.ts';
import { withRemark } from './shown/beside-prompt.ts';
import { editedBlock } from './shown/edited.ts';
import type { Condition } from './python-condition.ts';
import { readExamples } from './examples.ts';
import { allowedBy, errorsBelow, expectedOf, raisingClaims, warningsShown } from './shown/expected.ts';
import { asSaidBeside, outputBlocks } from './shown/fence.ts';
import type { OutputBlock } from './shown/fence.ts';
import { namedOutput } from './shown/named-output.ts';
import { honoured, ofKind, Orders, whyNotRun } from './shown/order.ts';
import type { NotRun, Order } from './shown/order.ts';
import { claimsOf, examplePart, fencePart, remarkPart } from './shown/parts.ts';
import { addedPiece, chunksOf, compose, cutAtRemarks, isRunnable, pieceOf, volatileOf } from './shown/pieces.ts';
import type { Composed, Part } from './shown/pieces.ts';
import { endingOf, expressionsIn, readRemarks } from './shown/remarks.ts';
import { hidesMissing, isRedefined } from './shown/redefined.ts';
import { isSaidFor } from './shown/said-for.ts';
import type { ShownProgram } from './shown/program.ts';
import { State } from './shown/state.ts';
import type { Provider } from './shown/state.ts';
import { isTask } from './shown/task.ts';
import { timelineOf } from './shown/timeline.ts';
import { unfencedExamples } from './shown/unfenced.ts';
import { programText } from './source.ts';
import { interpretersIn } from './versions.ts';

/** Reads what a document shows of its Python blocks that no sheet speaks of. */
export class Shown {
  readonly #document: Document;
  readonly #state: State;
  readonly #directives: Directives;
  readonly #orders: Orders;
  readonly #limitSeconds: number;
  readonly #interpreters: readonly Interpreter[];
  readonly #context: Context;
  readonly #files: readonly string[];

  /** `limitSeconds`: of runs, where nobody chose it; else Infinity. */
  constructor(
    document: Document,
    interpreters: readonly Interpreter[],
    limitSeconds: number,
    context: Context = noContext,
  ) {
    this.#document = document;
    this.#context = context;
    this.#files = filesIn(document.text);
    this.#interpreters = interpreters;
    this.#limitSeconds = limitSeconds;
    this.#directives = readDirectives(document);
    this.#orders = new Orders(document, this.#directives);
    const { hidden, walls, of } = this.#directives;
    const setups = hidden.filter(({ isSetup }) => isSetup).map(({ block }) => block);
    const known = document.blocks.filter((block) => isPython(block) && block.isUnresolved !== true);
    const isForAny = (block: Block): boolean => interpreters.some((each) => isSaidFor(document, block, each));
    const blocks = [...known.filter(isForAny), ...setups];
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

  /** Examples in sentences and docstrings, which are no blocks. */
  get unfenced(): readonly Block[] {
    const isRun = (block: Block): boolean =>
      this.whyNotRun(block, this.#interpreters) === null && !this.isOutput(block);
    return unfencedExamples(this.#document, this.#state, isRun);
  }

  /** Null: it is run on some of the interpreters at least. */
  whyNotRun(block: Block, interpreters: readonly Interpreter[]): NotRun | null {
    return whyNotRun(this.#orders.of(block), interpreters);
  }

  /** Whether the document says that it is for this Python, or says nothing of it. */
  isFor(block: Block, interpreter: Interpreter): boolean {
    return isSaidFor(this.#document, block, interpreter);
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
    if (!isPython(block)) return false;
    const before = this.#document.blocks
      .slice(0, this.#document.blocks.indexOf(block))
      .findLast((each) => isPython(each) && this.#outputsOf(each).length > 0);
    return before !== undefined && this.#outputsOf(before).some((each) => each.block === block);
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
    if (this.#context.blocks.has(block.id)) {
      const whole = [...above].filter((each) => !this.#context.without.has(each.id) && !this.isOutput(each));
      return whole.map((each) => ({ block: each, definitionsOnly: false, isChanging: false }));
    }
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
    const isOpen =
      isTask(this.#document, block, prefix.length > 0) ||
      isRedefined(this.#document, block, prefix, this.#state) ||
      hidesMissing(lines);
    return [...new Set([...volatileOf(block, prefix, lines), ...(isOpen ? (['state'] as const) : [])])];
  }

  #asItStands(block: Block, composed: Composed, volatile: readonly Volatile[], isShown: boolean): AsItStands {
    const [document, state, limitSeconds] = [this.#document, this.#state, this.#limitSeconds];
    return readAsItStands(
      { document, state, limitSeconds, files: this.#files },
      { block, composed, volatile, isShown },
    );
  }

  #session(block: Block, order: Order, prefix: readonly Part[]): ShownProgram {
    const before = prefix.flatMap((part) => part.pieces);
    const examples = readExamples(block).filter(isRunnable).map(withRemark);
    const own = examples.map((example) => pieceOf(example, 'end'));
    const composed = compose([...before, ...own]);
    const volatile = this.#volatile(block, prefix, composed.lines);
    const shown = examples.flatMap((example, index) => examplePart(example, before.length + index));
    const parts = asSaidBeside(this.#document, block, shown);
    const { raises } = order;
    return {
      block,
      blocks: this.#blocksOf(block, prefix),
      lines: composed.lines,
      chunks: composed.chunks,
      watched: [],
      expected: [...allowedBy(raises), ...warningsShown(parts), ...errorsBelow(this.#document, block)],
      output: null,
      order,
      claims: [...claimsOf('output', parts, volatile, programText(composed.lines)), ...raisingClaims(raises)],
      asItStands: this.#asItStands(block, composed, volatile, parts.length > 0),
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
    const found = this.#outputsOf(block).find((each) => isSamePlace(each.block, output));
    const partly = remarks.some(({ kind }) => kind === 'label') ? ({ isPartly: true } as const) : {};
    const chunk = own.length > 1 ? null : ownChunk;
    const standing = { chunk, ending: endingOf(written, first), ...partly, ...found?.doubts };
    const isSaid = fence === null && isWhole && remarks.length === 0;
    const said = isSaid ? namedOutput(this.#document, block, standing) : [];
    const shown = output === null || !isWhole ? said : fencePart(output, standing);
    const values = remarks.flatMap((remark) => remarkPart(remark, { first, chunkAt, isAlone: output === null }));
    const marked = [
      ...values.flatMap(({ of }) => (of.kind === 'statement' ? [of.line] : [])),
      ...remarks.flatMap(({ kind, line }) => (kind === 'label' ? [first + line] : [])),
    ];
    // A notebook echoes them.
    const echoed = shown.length === 0 ? [] : expressionsIn(written).map((line) => first + line);
    const watched = [...new Set([...marked, ...echoed])].toSorted((a, b) => a - b);
    const ofOutput = [...shown, ...values.filter(({ form }) => form === 'echo' || form === 'output')];
    const range = found?.range ?? null;
    const when: Condition | null =
      range === null ? null : (interpreter) => interpretersIn([interpreter], range).length > 0;
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
      expected: [...expectedOf(shown, output), ...allowedBy(order.raises), ...errorsBelow(this.#document, block)],
      claims: [
        ...claimsOf('output', order.isCompared ? ofOutput : [], volatile, source).map((each) => ({ ...each, when })),
        ...claimsOf('values', ofValues, volatile, source),
        ...raisingClaims(order.raises),
        ...(output === null || own.length > 1
          ? []
          : timelineOf(output, { chunk: ownChunk, isFirst: before.length === 0, volatile })),
      ],
      asItStands: this.#asItStands(block, composed, volatile, fence !== null || shown.length > 0 || values.length > 0),
    };
  }

  /** Under the Pythons at hand. */
  #fenceOf(block: Block): Block | null {
    const marked = this.#orders.outputOf(block);
    if (marked !== null) return marked;
    const outputs = this.#outputsOf(block);
    const fitting = outputs.find(({ range }) => interpretersIn(this.#interpreters, range).length > 0);
    return fitting?.block ?? null;
  }

  #outputsOf(block: Block): readonly OutputBlock[] {
    return outputBlocks(this.#document, this.#document.blocks.indexOf(block), (each) => this.#isOutputAbove(each));
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

const noContext: Context = { blocks: new Set(), without: new Set() };

/** Output without a fence is no block of the document, and read anew each time. */
function isSamePlace(block: Block, other: Block | null): boolean {
  return block === other || (block.place.line === other?.place.line && block.place.column === other.place.column);
}

function partOf(provider: Provider): Part {
  return { ...chunksOf({ ...provider, block: editedBlock(provider.block) }), block: provider.block };
}

function isChecking({ lines }: Block): boolean {
  return lines.some(({ text }) => /^\s*assert\b/u.test(text));
}
