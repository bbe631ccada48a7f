import type { Block, Document } from '../model/document.ts';
import type { Program, ProgramLine } from '../model/plan.ts';
import type { ClockChoice, ProgramSource } from '../model/program-source.ts';
import type { Sheet } from '../model/sheet.ts';
import { composeProgram } from './compose.ts';
import { requirementsOf } from './needs.ts';
import type { ResolvedProgram } from './resolve.ts';
import type { ShownProgram } from './shown/program.ts';

/** Of a run, where nobody says. */
export const usualLimitSeconds = 30;

/** What the options say; they override the sheets. */
export interface RunSettings {
  readonly timeoutSeconds: number | null;
  readonly repeat: number | null;
  readonly clock: ClockChoice | null;
  /** Packages that all programs need; default: none. */
  readonly requirements?: readonly string[];
}

interface Composed {
  readonly lines: readonly ProgramLine[];
  readonly blocks: readonly Block[];
  readonly own: readonly Block[];
}

/** The programs of one document, each under a name of its own. */
export class Programs {
  readonly #programs = new Map<string, Program>();
  readonly #document: Document;
  readonly #settings: RunSettings;

  constructor(document: Document, settings: RunSettings) {
    this.#document = document;
    this.#settings = settings;
  }

  /** In the order in which they were added. */
  get all(): readonly Program[] {
    return [...this.#programs.values()];
  }

  /**
   * The program under this name. Equal programs of one name are one; a different one gets the stem of its sheet before
   * the name, and a number where that is taken too.
   */
  add(name: string, sheets: readonly Sheet[], resolved: ResolvedProgram): Program {
    return this.#name(name, sheets, this.#compose(name, sheets, resolved));
  }

  #name(name: string, sheets: readonly Sheet[], made: Program): Program {
    const stem = sheets[0] === undefined ? 'block' : stemOf(sheets[0].path);
    for (let attempt = 1; ; attempt += 1) {
      const candidate = attempt === 1 ? name : attempt === 2 ? `${stem}-${name}` : `${stem}-${name}-${attempt - 1}`;
      const known = this.#programs.get(candidate);
      if (known !== undefined && isSame(known, made)) return known;
      if (known === undefined) {
        const program = { ...made, name: candidate };
        this.#programs.set(candidate, program);
        return program;
      }
    }
  }

  /** As `add`, of a block that is run with what the document shows of it. */
  addShown(name: string, sheets: readonly Sheet[], shown: ShownProgram): Program {
    const { lines, chunks, watched, blocks, block, order } = shown;
    const settled = this.#settle(name, sheets, null, { lines, blocks, own: [block] });
    const made = { ...settled, repeat: this.#settings.repeat ?? order.runs };
    const inSteps = {
      ...made,
      ...(chunks.length === 0 ? {} : { chunks }),
      ...(watched.length === 0 ? {} : { watched }),
    };
    return this.#name(name, sheets, inSteps);
  }

  #compose(name: string, sheets: readonly Sheet[], resolved: ResolvedProgram): Program {
    const { source, blocks, ownBlocks: own } = resolved;
    return this.#settle(name, sheets, source, { lines: composeProgram(resolved), blocks, own });
  }

  #settle(
    name: string,
    sheets: readonly Sheet[],
    source: ProgramSource | null,
    { lines, blocks, own }: Composed,
  ): Program {
    const settings = this.#settings;
    const blockIds = takenBlocks(blocks, own, lines);
    const requirements = requirementsOf(this.#document, blockIds, settings.requirements ?? []);
    return {
      name,
      documentPath: this.#document.path,
      lines,
      blockIds,
      repeat: settings.repeat ?? source?.repeat ?? 1,
      timeoutSeconds: settings.timeoutSeconds ?? source?.timeoutSeconds ?? sheetTimeout(sheets) ?? usualLimitSeconds,
      clock: settings.clock ?? source?.clock ?? 'auto',
      ...(requirements.length === 0 ? {} : { requirements }),
    };
  }
}

/** Two programs with one signature have the same runs, whatever they are called and however often they are run. */
export function runSignature(program: Program): string {
  const { documentPath, lines, timeoutSeconds, clock, chunks = [], watched = [], requirements = [] } = program;
  return JSON.stringify([documentPath, lines, timeoutSeconds, clock, chunks, watched, requirements]);
}

/** `traps` of `expectations/traps.yaml` and of `content/traps.claims.yaml`. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:\.claims)?\.[^.]+$/u, '') || name;
}

function isSame(left: Program, right: Program): boolean {
  return left.repeat === right.repeat && runSignature(left) === runSignature(right);
}

/** Blocks of its own always count; of what it uses those that some line is taken from. */
function takenBlocks(
  blocks: readonly Block[],
  own: readonly Block[],
  lines: readonly ProgramLine[],
): readonly string[] {
  return blocks
    .filter((block) => own.includes(block) || lines.some(({ place }) => isWithin(place?.line ?? 0, block)))
    .map((block) => block.id);
}

function isWithin(
  line: number,
  block: { readonly place: { readonly line: number }; readonly endLine: number },
): boolean {
  return block.place.line <= line && line <= block.endLine;
}

function sheetTimeout(sheets: readonly Sheet[]): number | null {
  const limits = sheets.flatMap((sheet) => sheet.timeoutSeconds ?? []);
  return limits.length === 0 ? null : Math.max(...limits);
}
