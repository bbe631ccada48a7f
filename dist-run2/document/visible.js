/** Collects the visible characters of one line together with where each stands in the file. */
export class VisibleText {
    #text = '';
    #segments = [];
    /** Kept apart: to look into a string that still grows copies it. */
    #endsInSpace = true;
    /** Characters that stand in the file at `place`, one to one. */
    add(text, place) {
        const skipped = this.#text.length === 0 ? text.length - text.trimStart().length : 0;
        if (skipped === text.length)
            return;
        const column = place.column + skipped;
        const last = this.#segments.at(-1);
        const runsOn = last !== undefined &&
            last.place.line === place.line &&
            last.place.column + this.#text.length - last.offset === column;
        if (!runsOn)
            this.#segments.push({ offset: this.#text.length, place: { line: place.line, column } });
        this.#text += text.slice(skipped);
        this.#endsInSpace = text.at(-1)?.trim() === '';
    }
    /** Characters that something else in the file stands for, such as an entity. */
    addDecoded(text, place) {
        if (text.trim() === '' && this.#endsInSpace)
            return;
        this.#segments.push({ offset: this.#text.length, place });
        this.#text += text;
        this.#endsInSpace = text.at(-1)?.trim() === '';
    }
    /** Null where nothing is visible. */
    finish() {
        const text = this.#text.trimEnd();
        if (text === '')
            return null;
        return { text, segments: this.#segments.filter((segment) => segment.offset < text.length) };
    }
}
