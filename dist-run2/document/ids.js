import { slug } from 'github-slugger';
/**
 * Explicit ids first, then Python blocks (the slug of the heading as GitHub makes it, with `-2`, `-3` for further ones),
 * then the others, so that a block of another language never changes the id of a Python block.
 */
export function assignIds(blocks) {
    const ids = [];
    const duplicates = [];
    const taken = new Taken();
    blocks.forEach((block, index) => {
        const isDuplicate = block.explicitId !== null && taken.has(block.explicitId);
        if (isDuplicate)
            duplicates.push(index);
        if (block.explicitId !== null)
            taken.add(block.explicitId);
        ids.push(isDuplicate ? null : block.explicitId);
    });
    const python = blocks.map((block, index) => block.lang === 'python' ? (ids[index] ?? taken.next(baseOf(block))) : null);
    return {
        ids: blocks.map((block, index) => python[index] ?? ids[index] ?? taken.next(baseOf(block))),
        duplicates,
    };
}
function baseOf(block) {
    const heading = slug(block.headingText ?? '') || 'block';
    return block.lang === 'python' ? heading : `${heading}-${slug(block.lang ?? '') || 'text'}`;
}
class Taken {
    #ids = new Set();
    #lastNumber = new Map();
    has(id) {
        return this.#ids.has(id);
    }
    add(id) {
        this.#ids.add(id);
    }
    /** `base`, `base-2`, `base-3` …, the first that is free. */
    next(base) {
        let number = (this.#lastNumber.get(base) ?? 0) + 1;
        while (this.#ids.has(numbered(base, number)))
            number += 1;
        this.#lastNumber.set(base, number);
        this.#ids.add(numbered(base, number));
        return numbered(base, number);
    }
}
function numbered(base, number) {
    return number === 1 ? base : `${base}-${number}`;
}
