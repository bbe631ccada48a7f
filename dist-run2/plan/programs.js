import { composeProgram } from './compose.js';
import { requirementsOf } from './needs.js';
/** Of a run, where nobody says. */
export const usualLimitSeconds = 30;
/** The programs of one document, each under a name of its own. */
export class Programs {
    #programs = new Map();
    #document;
    #settings;
    constructor(document, settings) {
        this.#document = document;
        this.#settings = settings;
    }
    /** In the order in which they were added. */
    get all() {
        return [...this.#programs.values()];
    }
    /**
     * The program under this name. Equal programs of one name are one; a different one gets the stem of its sheet before
     * the name, and a number where that is taken too.
     */
    add(name, sheets, resolved) {
        return this.#name(name, sheets, this.#compose(name, sheets, resolved));
    }
    #name(name, sheets, made) {
        const stem = sheets[0] === undefined ? 'block' : stemOf(sheets[0].path);
        for (let attempt = 1;; attempt += 1) {
            const candidate = attempt === 1 ? name : attempt === 2 ? `${stem}-${name}` : `${stem}-${name}-${attempt - 1}`;
            const known = this.#programs.get(candidate);
            if (known !== undefined && isSame(known, made))
                return known;
            if (known === undefined) {
                const program = { ...made, name: candidate };
                this.#programs.set(candidate, program);
                return program;
            }
        }
    }
    /** As `add`, of a block that is run with what the document shows of it. */
    addShown(name, sheets, shown) {
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
    #compose(name, sheets, resolved) {
        const { source, blocks, ownBlocks: own } = resolved;
        return this.#settle(name, sheets, source, { lines: composeProgram(resolved), blocks, own });
    }
    #settle(name, sheets, source, { lines, blocks, own }) {
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
export function runSignature(program) {
    const { documentPath, lines, timeoutSeconds, clock, chunks = [], watched = [], requirements = [] } = program;
    return JSON.stringify([documentPath, lines, timeoutSeconds, clock, chunks, watched, requirements]);
}
/** `traps` of `expectations/traps.yaml` and of `content/traps.claims.yaml`. */
export function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(?:\.claims)?\.[^.]+$/u, '') || name;
}
function isSame(left, right) {
    return left.repeat === right.repeat && runSignature(left) === runSignature(right);
}
/** Blocks of its own always count; of what it uses those that some line is taken from. */
function takenBlocks(blocks, own, lines) {
    return blocks
        .filter((block) => own.includes(block) || lines.some(({ place }) => isWithin(place?.line ?? 0, block)))
        .map((block) => block.id);
}
function isWithin(line, block) {
    return block.place.line <= line && line <= block.endLine;
}
function sheetTimeout(sheets) {
    const limits = sheets.flatMap((sheet) => sheet.timeoutSeconds ?? []);
    return limits.length === 0 ? null : Math.max(...limits);
}
