import type { Block } from '../model/document.ts';
import type { ProgramLine } from '../model/plan.ts';
import { sourceLines, sourceText } from './session.ts';
import { readNames } from './shown-names.ts';
import type { Names } from './shown-names.ts';
import { definitions } from './source.ts';
import { splitStatements } from './statements.ts';

/** An earlier block that a program needs. */
export interface Provider {
  readonly block: Block;
  /** Imports, functions, classes and assignments are enough. */
  readonly definitionsOnly: boolean;
}

/** The Python blocks of one document, and what each needs and makes; read once for each. */
export class State {
  readonly #blocks: readonly Block[];
  readonly #names = new Map<Block, Names>();

  constructor(pythonBlocks: readonly Block[]) {
    this.#blocks = pythonBlocks;
  }

  /** Blocks that define the names that this one reads and does not bind, in the order of the document. */
  providers(block: Block): readonly Provider[] {
    const found = new Map<Block, Set<string>>();
    this.#collect(block, this.#namesOf(block).missing, found, 0);
    return [...found]
      .map(([provider, names]) => ({ block: provider, definitionsOnly: this.#isDefining(provider, names) }))
      .toSorted((a, b) => a.block.place.line - b.block.place.line);
  }

  /** The nearest block above that binds a name, with those between that change what it is bound to. */
  #collect(block: Block, missing: ReadonlySet<string>, found: Map<Block, Set<string>>, depth: number): void {
    const earlier = this.#blocks.filter((each) => each.endLine < block.place.line);
    for (const name of missing) {
      const at = earlier.findLastIndex((each) => this.#namesOf(each).bound.has(name) && !this.#isBare(each));
      if (at === -1) continue;
      const changing = earlier
        .slice(at + 1)
        .filter((each) => this.#namesOf(each).changed.has(name) && !this.#isBare(each));
      for (const provider of [...earlier.slice(at, at + 1), ...changing]) {
        const known = found.get(provider);
        found.set(provider, new Set([...(known ?? []), name]));
        if (known === undefined && depth < deepest) {
          this.#collect(provider, this.#namesOf(provider).missing, found, depth + 1);
        }
      }
    }
  }

  #isDefining(block: Block, names: ReadonlySet<string>): boolean {
    const own = this.#namesOf(block);
    if ([...names].some((name) => own.changed.has(name) || !own.bound.has(name))) return false;
    const lines: readonly ProgramLine[] = sourceLines(block).map((line) => ({ ...line, indent: 0 }));
    const defined = readNames(
      definitions(lines)
        .map(({ text }) => `${text}\n`)
        .join(''),
    ).bound;
    return [...names].every((name) => defined.has(name));
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

const deepest = 20;
