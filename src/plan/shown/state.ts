import type { Block } from '../../model/document.ts';
import type { ProgramLine } from '../../model/plan.ts';
import { isSession, sourceLines, sourceText } from '../session.ts';
import { readNames } from './names.ts';
import type { Names } from './names.ts';
import { definitions } from '../source.ts';
import { splitStatements } from '../statements.ts';

/** An earlier block that a program needs. */
export interface Provider {
  readonly block: Block;
  /** Imports, functions, classes and assignments are enough. */
  readonly definitionsOnly: boolean;
  /** It does not make what is needed, but may change it. */
  readonly isChanging: boolean;
}

/** What marks say of where names are known. */
export interface StateLimits {
  /** Lines below which no name from above them is known, sorted. */
  readonly walls: readonly number[];
  /** Blocks whose names are known above them, too. */
  readonly everywhere: ReadonlySet<Block>;
}

/** The Python blocks of one document, and what each needs and makes; read once for each. */
export class State {
  readonly #blocks: readonly Block[];
  readonly #limits: StateLimits;
  readonly #names = new Map<Block, Names>();

  constructor(pythonBlocks: readonly Block[], limits: StateLimits = { walls: [], everywhere: new Set() }) {
    this.#blocks = pythonBlocks;
    this.#limits = limits;
  }

  /** Those that it may take names of; where several have one, the last. */
  earlier(block: Block): readonly Block[] {
    const { walls, everywhere } = this.#limits;
    const wall = walls.findLast((line) => line < block.place.line) ?? 0;
    const above = this.#blocks.filter((each) => each.endLine < block.place.line && each.endLine > wall);
    return [...[...everywhere].filter((each) => each !== block && !above.includes(each)), ...above];
  }

  /** Blocks that define the names that this one reads and does not bind, in the order of the document. */
  providers(block: Block): readonly Provider[] {
    const found = new Map<Block, Found>();
    this.#collect(block, block, found, 0);
    return [...found]
      .map(([provider, { names, isChanging }]) => {
        return { block: provider, definitionsOnly: this.#isDefining(provider, names), isChanging };
      })
      .toSorted((a, b) => a.block.place.line - b.block.place.line);
  }

  /** Names that the blocks above bind, whether it takes them or not. */
  namesAbove(block: Block): ReadonlySet<string> {
    return new Set(this.earlier(block).flatMap((each) => [...this.#namesOf(each).bound]));
  }

  /** Line of the first block below that binds a name; null: none does. */
  definedBelow(block: Block, name: string): number | null {
    const below = this.#blocks.find((each) => each.place.line > block.endLine && this.#namesOf(each).bound.has(name));
    return below?.place.line ?? null;
  }

  /** The nearest block above that binds a name, with those up to the target that change what it is bound to. */
  #collect(block: Block, target: Block, found: Map<Block, Found>, depth: number): void {
    const earlier = this.earlier(block);
    for (const name of this.#missingOf(block)) {
      const isMade = (each: Block): boolean => this.#isMaking(each, name);
      const fitting = earlier.findLastIndex((each) => isMade(each) && isUsedAs(name, block, each));
      const at = fitting === -1 ? earlier.findLastIndex(isMade) : fitting;
      if (at === -1) continue;
      const isFixed = this.#namesOf(earlier[at] ?? block).fixed.has(name);
      const changing = this.#after(earlier[at], target).filter((each) => {
        const { missing: needed, changed } = this.#namesOf(each);
        return isFixed || !earlier.includes(each) ? changed.has(name) : needed.has(name);
      });
      for (const provider of [...earlier.slice(at, at + 1), ...changing]) {
        const known = found.get(provider);
        const names = new Set([...(known?.names ?? []), name]);
        const isChanging =
          (provider !== earlier[at] && this.#isTouching(provider, name, isSession(target))) ||
          this.#isLost(earlier.slice(at), name);
        found.set(provider, { names, isChanging: isChanging || known?.isChanging === true });
        if (known === undefined && depth < deepest) {
          this.#collect(provider, target, found, depth + 1);
        }
      }
    }
  }

  #after(first: Block | undefined, target: Block): readonly Block[] {
    const start = first?.endLine ?? Infinity;
    return this.#blocks.filter((each) => start < each.place.line && each.endLine < target.place.line);
  }

  /** `_` is what the session above showed last. */
  #isMaking(block: Block, name: string): boolean {
    if (name === '_') return isSession(block);
    return this.#namesOf(block).bound.has(name) && !this.#isBare(block);
  }

  /** A built-in name counts where the block just above binds it anew. */
  #missingOf(block: Block): ReadonlySet<string> {
    const before = this.#blocks[this.#blocks.indexOf(block) - 1];
    const { missing, builtin } = this.#namesOf(block);
    const own = sourceText(block);
    // Nobody goes on to call a value that was named like a type, but to show that it cannot be: there another block begins.
    const isRefused = block.lines.some(({ text }) => text.includes('object is not callable'));
    const isTaken = (name: string, { bound, fixed }: Names): boolean =>
      bound.has(name) && (fixed.has(name) || isRefused || !own.includes(`${name}(`));
    const rebound = before === undefined ? [] : [...builtin].filter((name) => isTaken(name, this.#namesOf(before)));
    const shown = isSession(block) && builtin.has('_') && readsUnderscoreFirst(block) ? ['_'] : [];
    return new Set([...missing, ...rebound, ...shown]);
  }

  /** A session binds it in lines that lost their prompts, and so are not run. */
  #isLost(blocks: readonly Block[], name: string): boolean {
    const start = `${name} =`;
    return blocks.some((block) => isSession(block) && block.lines.some(({ text }) => text.startsWith(start)));
  }

  /** More than looks at it, where it is not sure that readers go on from there. */
  #isTouching(block: Block, name: string, isFromSession: boolean): boolean {
    const { changed, passed } = this.#namesOf(block);
    return passed.has(name) || (changed.has(name) && isSession(block) !== isFromSession);
  }

  #isDefining(block: Block, names: ReadonlySet<string>): boolean {
    const own = this.#namesOf(block);
    if ([...names].some((name) => !own.bound.has(name))) return false;
    if ([...neededIn(block, names)].some((name) => own.changed.has(name))) return false;
    const lines: readonly ProgramLine[] = sourceLines(block).map((line) => ({ ...line, indent: 0 }));
    const defining = definitions(lines);
    const kept = new Set(defining.map(({ place }) => place?.line));
    const others = boundIn(lines.filter(({ place }) => !kept.has(place?.line)));
    const defined = boundIn(defining);
    const isCounted = [...names].some((name) => isCalledDecorated(sourceText(block), name));
    return !isCounted && [...names].every((name) => defined.has(name) && !others.has(name));
  }

  /** Shows the form of a statement, such as `x = ...` or `def f(): ...` in a grammar, or is no Python at all. */
  #isBare(block: Block): boolean {
    return splitStatements(sourceText(block)).length === 0;
  }

  #namesOf(block: Block): Names {
    const known = this.#names.get(block);
    if (known !== undefined) return known;
    const names = readNames(`${sourceText(block)}\n`);
    this.#names.set(block, names);
    return names;
  }
}

/** These names, and those of the block that the statements which bind them read, and so on. */
function neededIn(block: Block, names: ReadonlySet<string>): ReadonlySet<string> {
  const source = sourceText(block);
  const lines = source.split('\n');
  const statements = splitStatements(source).map(({ startLine, endLine }) =>
    readNames(`${lines.slice(startLine, endLine + 1).join('\n')}\n`),
  );
  const needed = new Set(names);
  for (const name of needed) {
    for (const { bound, missing } of statements) {
      if (bound.has(name)) for (const each of missing) needed.add(each);
    }
  }
  return needed;
}

/** A module is not called: `tabulate(…)` and `tabulate.tabulate(…)` go on from two imports. */
function isUsedAs(name: string, block: Block, maker: Block): boolean {
  const isModule = new RegExp(String.raw`^import (?:.*, *)?${name}\b(?!\.)`, 'mu').test(sourceText(maker));
  const isFromModule = new RegExp(String.raw`^from [\w.]+ import .*\b${name}\b`, 'mu').test(sourceText(maker));
  const own = sourceText(block);
  if (isModule && !isFromModule) return !new RegExp(String.raw`(?<![\w.])${name}\(`, 'u').test(own);
  return !isFromModule || !new RegExp(String.raw`(?<![\w.])${name}\.${name}\b`, 'u').test(own);
}

/** Its decorator may keep count of the calls, and the block goes on to call it. */
function isCalledDecorated(source: string, name: string): boolean {
  const isDecorated = new RegExp(String.raw`^@.*\n(?:@.*\n)*(?:async )?def ${name}\b`, 'mu').test(source);
  return isDecorated && new RegExp(String.raw`^(?!(?:async )?def\b)\S.*\b${name}\(|^${name}\(`, 'mu').test(source);
}

function boundIn(lines: readonly ProgramLine[]): ReadonlySet<string> {
  return readNames(lines.map(({ text }) => `${text}\n`).join('')).bound;
}

function readsUnderscoreFirst(block: Block): boolean {
  return /(?:^|[^\w.])_(?!\w)/u.test(sourceLines(block)[0]?.text ?? '');
}

interface Found {
  readonly names: ReadonlySet<string>;
  readonly isChanging: boolean;
}

const deepest = 20;
