import { isSession, sourceLines, sourceText } from '../session.js';
import { readNames } from './names.js';
import { definitions } from '../source.js';
import { splitStatements } from '../statements.js';
/** The Python blocks of one document, and what each needs and makes; read once for each. */
export class State {
    #blocks;
    #limits;
    #names = new Map();
    constructor(pythonBlocks, limits = { walls: [], everywhere: new Set() }) {
        this.#blocks = pythonBlocks;
        this.#limits = limits;
    }
    /** Those that it may take names of; where several have one, the last. */
    earlier(block) {
        const { walls, everywhere } = this.#limits;
        const wall = walls.findLast((line) => line < block.place.line) ?? 0;
        const above = this.#blocks.filter((each) => each.endLine < block.place.line && each.endLine > wall);
        return [...[...everywhere].filter((each) => each !== block && !above.includes(each)), ...above];
    }
    /** Blocks that define the names that this one reads and does not bind, in the order of the document. */
    providers(block) {
        const found = new Map();
        this.#collect(block, block, found, 0);
        return [...found]
            .map(([provider, { names, isChanging }]) => {
            return { block: provider, definitionsOnly: this.#isDefining(provider, names), isChanging };
        })
            .toSorted((a, b) => a.block.place.line - b.block.place.line);
    }
    /** Names that the blocks above bind, whether it takes them or not. */
    namesAbove(block) {
        return new Set(this.earlier(block).flatMap((each) => [...this.#namesOf(each).bound]));
    }
    /** Line of the first block below that binds a name; null: none does. */
    definedBelow(block, name) {
        const below = this.#blocks.find((each) => each.place.line > block.endLine && this.#namesOf(each).bound.has(name));
        return below?.place.line ?? null;
    }
    /** The nearest block above that binds a name, with those up to the target that change what it is bound to. */
    #collect(block, target, found, depth) {
        const earlier = this.earlier(block);
        for (const name of this.#missingOf(block)) {
            const isMade = (each) => this.#isMaking(each, name);
            const fitting = earlier.findLastIndex((each) => isMade(each) && isUsedAs(name, block, each));
            const at = fitting === -1 ? earlier.findLastIndex(isMade) : fitting;
            if (at === -1)
                continue;
            const isFixed = this.#namesOf(earlier[at] ?? block).fixed.has(name);
            const changing = this.#after(earlier[at], target).filter((each) => {
                const { missing: needed, changed } = this.#namesOf(each);
                return isFixed || !earlier.includes(each) ? changed.has(name) : needed.has(name);
            });
            for (const provider of [...earlier.slice(at, at + 1), ...changing]) {
                const known = found.get(provider);
                const names = new Set([...(known?.names ?? []), name]);
                const isChanging = (provider !== earlier[at] && this.#isTouching(provider, name, isSession(target))) ||
                    this.#isLost(earlier.slice(at), name);
                found.set(provider, { names, isChanging: isChanging || known?.isChanging === true });
                if (known === undefined && depth < deepest) {
                    this.#collect(provider, target, found, depth + 1);
                }
            }
        }
    }
    #after(first, target) {
        const start = first?.endLine ?? Infinity;
        return this.#blocks.filter((each) => start < each.place.line && each.endLine < target.place.line);
    }
    /** `_` is what the session above showed last. */
    #isMaking(block, name) {
        if (name === '_')
            return isSession(block);
        return this.#namesOf(block).bound.has(name) && !this.#isBare(block);
    }
    /** A built-in name counts where the block just above binds it anew. */
    #missingOf(block) {
        const before = this.#blocks[this.#blocks.indexOf(block) - 1];
        const { missing, builtin } = this.#namesOf(block);
        const own = sourceText(block);
        // Nobody goes on to call a value that was named like a type, but to show that it cannot be: there another block begins.
        const isRefused = block.lines.some(({ text }) => text.includes('object is not callable'));
        const isTaken = (name, { bound, fixed }) => bound.has(name) && (fixed.has(name) || isRefused || !own.includes(`${name}(`));
        const rebound = before === undefined ? [] : [...builtin].filter((name) => isTaken(name, this.#namesOf(before)));
        const shown = isSession(block) && builtin.has('_') && readsUnderscoreFirst(block) ? ['_'] : [];
        return new Set([...missing, ...rebound, ...shown]);
    }
    /** A session binds it in lines that lost their prompts, and so are not run. */
    #isLost(blocks, name) {
        const start = `${name} =`;
        return blocks.some((block) => isSession(block) && block.lines.some(({ text }) => text.startsWith(start)));
    }
    /** More than looks at it, where it is not sure that readers go on from there. */
    #isTouching(block, name, isFromSession) {
        const { changed, passed } = this.#namesOf(block);
        return passed.has(name) || (changed.has(name) && isSession(block) !== isFromSession);
    }
    #isDefining(block, names) {
        const own = this.#namesOf(block);
        if ([...names].some((name) => own.changed.has(name) || !own.bound.has(name)))
            return false;
        const lines = sourceLines(block).map((line) => ({ ...line, indent: 0 }));
        const defining = definitions(lines);
        const kept = new Set(defining.map(({ place }) => place?.line));
        const others = boundIn(lines.filter(({ place }) => !kept.has(place?.line)));
        const defined = boundIn(defining);
        return [...names].every((name) => defined.has(name) && !others.has(name));
    }
    /** Shows the form of a statement, such as `x = ...` or `def f(): ...` in a grammar, or is no Python at all. */
    #isBare(block) {
        return splitStatements(sourceText(block)).length === 0;
    }
    #namesOf(block) {
        const known = this.#names.get(block);
        if (known !== undefined)
            return known;
        const names = readNames(`${sourceText(block)}\n`);
        this.#names.set(block, names);
        return names;
    }
}
/** A module is not called: `tabulate(…)` and `tabulate.tabulate(…)` go on from two imports. */
function isUsedAs(name, block, maker) {
    const isModule = new RegExp(String.raw `^import (?:.*, *)?${name}\b(?!\.)`, 'mu').test(sourceText(maker));
    const isFromModule = new RegExp(String.raw `^from [\w.]+ import .*\b${name}\b`, 'mu').test(sourceText(maker));
    const own = sourceText(block);
    if (isModule && !isFromModule)
        return !new RegExp(String.raw `(?<![\w.])${name}\(`, 'u').test(own);
    return !isFromModule || !new RegExp(String.raw `(?<![\w.])${name}\.${name}\b`, 'u').test(own);
}
function boundIn(lines) {
    return readNames(lines.map(({ text }) => `${text}\n`).join('')).bound;
}
function readsUnderscoreFirst(block) {
    return /(?:^|[^\w.])_(?!\w)/u.test(sourceLines(block)[0]?.text ?? '');
}
const deepest = 20;
