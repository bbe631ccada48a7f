import type { Block, Document } from '../../model/document.ts';
import type { Interpreter } from '../../model/interpreter.ts';
import type { ProgramLine, Question } from '../../model/plan.ts';
import type { DirectiveReport } from '../../model/report.ts';
import type { Directive } from '../directive.ts';
import type { Directives } from '../directives.ts';
import { isPython } from '../session.ts';

type DirectiveOf<Kind extends Directive['kind']> = Extract<Directive, { readonly kind: Kind }>;

/** What the marks on a block, and on those that it is run with, come to. */
export interface Order {
  readonly skips: readonly DirectiveOf<'skip'>[];
  /** That nobody can give it here. */
  readonly fixtures: readonly DirectiveOf<'fixture'>[];
  readonly raises: DirectiveOf<'raises'> | null;
  /** Run whole before it, in this order. */
  readonly before: readonly Block[];
  /** Its output is that of all that is run before it, too. */
  readonly isOneWithBefore: boolean;
  /** Lines that stand before the code. */
  readonly added: readonly ProgramLine[];
  /** How often it is run; one run that holds is enough where it is more than once. */
  readonly runs: number;
  readonly isCompared: boolean;
  /** That it is not run without. */
  readonly modules: readonly string[];
}

/** What is to be done about each block of a document, as its marks say. */
export class Orders {
  readonly #directives: Directives;
  /** Those in comments too. */
  readonly #blocks: readonly Block[];

  constructor(document: Document, directives: Directives) {
    this.#directives = directives;
    this.#blocks = [...document.blocks, ...directives.hidden.map(({ block }) => block)].toSorted(
      (a, b) => a.place.line - b.place.line,
    );
  }

  of(block: Block): Order {
    const group = this.#groupOf(block);
    const before = group.length > 0 ? group.filter((each) => each.place.line < block.place.line) : this.#above(block);
    const own = this.#directives.of(block);
    // What is merged with a block that is skipped is skipped with it.
    const merged = isMerging(own) ? before.flatMap((each) => this.of(each).skips) : [];
    const members = group.length > 0 ? group.flatMap((each) => this.#directives.of(each)) : own;
    const raises = ofKind(members, 'raises')[0] ?? null;
    const fixtures = ofKind(members, 'fixture');
    return {
      skips: [...ofKind(members, 'skip'), ...merged],
      fixtures: fixtures.filter(({ name }) => !provided.has(name)),
      // Which of several raises is not said.
      raises: raises === null || group.length < 2 ? raises : { ...raises, isCertain: false },
      before,
      isOneWithBefore: isMerging(own),
      added: [
        ...fixtures.flatMap(({ name }) => provided.get(name) ?? []),
        ...ofKind(members, 'environment').map(({ variables }) => environmentLine(variables)),
      ].map((text) => ({ text, place: null, indent: 0 })),
      runs: 1 + Math.max(0, ...ofKind(own, 'retry').map(({ count }) => count)),
      isCompared: ofKind(own, 'not-compared').length === 0,
      modules: ofKind(own, 'import').map(({ module }) => module),
    };
  }

  /** The block that is marked as the output of this one. */
  outputOf(block: Block): Block | null {
    const names = ofKind(this.#directives.of(block), 'named').map(({ name }) => name);
    return (
      this.#blocks.find((each) =>
        ofKind(this.#directives.of(each), 'output').some(({ of }) => of !== null && names.includes(of)),
      ) ?? null
    );
  }

  /** Members of its group of markdown-pytest or pytest-examples; empty where it is in none. */
  #groupOf(block: Block): readonly Block[] {
    const [own] = ofKind(this.#directives.of(block), 'group');
    if (own === undefined) return [];
    return this.#blocks.filter((each) => {
      return ofKind(this.#directives.of(each), 'group').some(
        ({ name, tool }) => name === own.name && tool === own.tool,
      );
    });
  }

  /** What it goes on from, where it is said that it does. */
  #above(block: Block): readonly Block[] {
    const own = this.#directives.of(block);
    if (ofKind(own, 'continue').length === 0) return [];
    const earlier = this.#blocks.slice(0, this.#blocks.indexOf(block)).filter(isPython);
    const last = isMerging(own)
      ? earlier.at(-1)
      : earlier.findLast((each) => !ofKind(this.#directives.of(each), 'skip').some(({ when }) => when === null));
    return last === undefined ? [] : [last];
  }
}

/** pytest-codeblocks makes one program of them, others run the earlier ones first. */
function isMerging(directives: readonly Directive[]): boolean {
  return ofKind(directives, 'continue').some(({ tool }) => tool === 'pytest-codeblocks');
}

export function ofKind<Kind extends Directive['kind']>(
  directives: readonly Directive[],
  kind: Kind,
): readonly DirectiveOf<Kind>[] {
  return directives.filter((each): each is DirectiveOf<Kind> => each.kind === kind);
}

/** Fixtures of pytest that a line can give. */
const provided: ReadonlyMap<string, string> = new Map([
  ['tmp_path', "tmp_path = __import__('pathlib').Path(__import__('tempfile').mkdtemp())"],
]);

function environmentLine(variables: ReadonlyMap<string, string>): string {
  const entries = [...variables].map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `__import__('os').environ.update({${entries.join(', ')}})`;
}

/** Why a block is not run on any of the interpreters. `unmet`: it needs what cannot be had here. */
export type NotRun = Extract<Question, { readonly kind: 'open' | 'unmet' }>;

export function whyNotRun({ skips, fixtures }: Order, interpreters: readonly Interpreter[]): NotRun | null {
  const always = skips.find(({ when }) => when === null);
  if (always !== undefined) return { kind: 'open', because: at(always) };
  const doubtful = skips.find(({ when }) => interpreters.some((each) => when?.(each) === null));
  if (doubtful !== undefined)
    return { kind: 'open', because: `${at(doubtful)}, a condition that only a run could decide` };
  const [fixture] = fixtures;
  if (fixture !== undefined)
    return {
      kind: 'unmet',
      code: 'needs-fixture',
      because: `needs the fixture \`${fixture.name}\` of pytest (${at(fixture)})`,
    };
  const [first] = skips;
  if (first === undefined || interpreters.length === 0 || interpreters.some((each) => isRunOn(skips, each)))
    return null;
  return {
    kind: 'open',
    because: `${at(first)}, which holds on ${interpreters.map(({ version }) => version).join(', ')}`,
  };
}

export function isRunOn(skips: Order['skips'], interpreter: Interpreter): boolean {
  return skips.every(({ when }) => when?.(interpreter) === false);
}

function at({ text, place }: Directive): string {
  return `${text} at line ${place.line}`;
}

/** For the report: what was honoured, and where it applies. */
export function honoured(
  directive: Directive,
  block: string | null,
  interpreters: readonly Interpreter[],
): readonly DirectiveReport[] {
  const { kind: effect, tool, text, place } = directive;
  if (effect === 'named') return [];
  const when = 'when' in directive ? directive.when : null;
  const pythons =
    when === null ? null : interpreters.filter((each) => when(each) !== false).map(({ version }) => version);
  return [{ tool, text, place, block, effect, pythons }];
}
