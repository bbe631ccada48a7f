import { isPython } from '../session.js';
/** What is to be done about each block of a document, as its marks say. */
export class Orders {
    #directives;
    /** Those in comments too. */
    #blocks;
    constructor(document, directives) {
        this.#directives = directives;
        this.#blocks = [...document.blocks, ...directives.hidden.map(({ block }) => block)].toSorted((a, b) => a.place.line - b.place.line);
    }
    of(block) {
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
    outputOf(block) {
        const names = ofKind(this.#directives.of(block), 'named').map(({ name }) => name);
        return (this.#blocks.find((each) => ofKind(this.#directives.of(each), 'output').some(({ of }) => of !== null && names.includes(of))) ?? null);
    }
    /** Members of its group of markdown-pytest or pytest-examples; empty where it is in none. */
    #groupOf(block) {
        const [own] = ofKind(this.#directives.of(block), 'group');
        if (own === undefined)
            return [];
        return this.#blocks.filter((each) => {
            return ofKind(this.#directives.of(each), 'group').some(({ name, tool }) => name === own.name && tool === own.tool);
        });
    }
    /** What it goes on from, where it is said that it does. */
    #above(block) {
        const own = this.#directives.of(block);
        if (ofKind(own, 'continue').length === 0)
            return [];
        const earlier = this.#blocks.slice(0, this.#blocks.indexOf(block)).filter(isPython);
        const last = isMerging(own)
            ? earlier.at(-1)
            : earlier.findLast((each) => !ofKind(this.#directives.of(each), 'skip').some(({ when }) => when === null));
        return last === undefined ? [] : [last];
    }
}
/** pytest-codeblocks makes one program of them, others run the earlier ones first. */
function isMerging(directives) {
    return ofKind(directives, 'continue').some(({ tool }) => tool === 'pytest-codeblocks');
}
export function ofKind(directives, kind) {
    return directives.filter((each) => each.kind === kind);
}
/** Fixtures of pytest that a line can give. */
const provided = new Map([
    ['tmp_path', "tmp_path = __import__('pathlib').Path(__import__('tempfile').mkdtemp())"],
]);
function environmentLine(variables) {
    const entries = [...variables].map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `__import__('os').environ.update({${entries.join(', ')}})`;
}
export function whyNotRun({ skips, fixtures }, interpreters) {
    const always = skips.find(({ when }) => when === null);
    if (always !== undefined)
        return { kind: 'open', because: at(always) };
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
export function isRunOn(skips, interpreter) {
    return skips.every(({ when }) => when?.(interpreter) === false);
}
function at({ text, place }) {
    return `${text} at line ${place.line}`;
}
/** For the report: what was honoured, and where it applies. */
export function honoured(directive, block, interpreters) {
    const { kind: effect, tool, text, place } = directive;
    if (effect === 'named')
        return [];
    const when = 'when' in directive ? directive.when : null;
    const pythons = when === null ? null : interpreters.filter((each) => when(each) !== false).map(({ version }) => version);
    return [{ tool, text, place, block, effect, pythons }];
}
