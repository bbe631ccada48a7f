/**
 * Whether a comment beside a `print` is likely what that prints: all of its words but one stand in the strings and numbers
 * of the program, and more do than do not. `print(name)  # print the name` is a remark.
 */
export class PrintedWords {
    #words;
    constructor(logical, source) {
        const literals = logical.flatMap(({ tokens }) => tokens.filter(({ kind, text }) => kind === 'string' || /^\d/u.test(text)));
        this.#words = new Set(literals.flatMap(({ start, end }) => wordsIn(source.slice(start, end))));
    }
    areLikely(comment) {
        const words = wordsIn(comment);
        const missed = words.filter((word) => !this.#words.has(word)).length;
        return (words.length > 0 && missed <= 1 && missed * 2 <= words.length && !/^[(（[]?\d+[.)）:]|[.…]{3}$/u.test(comment));
    }
}
function wordsIn(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
