import { runSignature, stemOf } from './programs.js';
/**
 * Every different run once. Ids are readable and stable: `cook@3.11.7`, the third repeat `cook@3.11.7#3`, on another
 * clock than the program's own `cook@3.11.7+real`.
 */
export class Runs {
    #runs = new Map();
    #labels;
    constructor(programsByDocument) {
        this.#labels = labelPrograms(programsByDocument);
    }
    /** Sorted by id. */
    get all() {
        return [...this.#runs.values()]
            .map(({ run, probes }) => ({ ...run, probes: [...probes] }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    }
    /** Ids of the runs, by repeat. */
    add(request) {
        return Array.from({ length: request.program.repeat }, (_, repeat) => this.#addOne(request, repeat));
    }
    #addOne({ program, interpreter, clock, probes }, repeat) {
        const key = `${interpreter.version} ${clock} ${repeat} ${runSignature(program)}`;
        const known = this.#runs.get(key);
        if (known !== undefined) {
            for (const probe of probes)
                known.probes.add(probe);
            return known.run.id;
        }
        const label = this.#labels.get(program) ?? program.name;
        const otherClock = clock === program.clock ? '' : `+${clock}`;
        const id = `${label}@${interpreter.version}${otherClock}${repeat === 0 ? '' : `#${repeat + 1}`}`;
        this.#runs.set(key, { run: { id, program, interpreter, clock, repeat }, probes: new Set(probes) });
        return id;
    }
}
/** A name that programs of several documents have gets the stem of the document before it, or all of its path. */
function labelPrograms(programsByDocument) {
    const programs = programsByDocument.flat();
    const ways = [
        ({ name }) => name,
        ({ name, documentPath }) => `${stemOf(documentPath)}:${name}`,
        ({ name, documentPath }) => `${documentPath}:${name}`,
    ];
    const labels = new Map();
    for (const way of ways) {
        const counts = new Map();
        for (const program of programs)
            counts.set(way(program), (counts.get(way(program)) ?? 0) + 1);
        for (const program of programs) {
            if (!labels.has(program) && counts.get(way(program)) === 1)
                labels.set(program, way(program));
        }
    }
    return labels;
}
