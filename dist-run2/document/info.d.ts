/** What the info string of a fence says. */
export interface Info {
    /** `python` for every spelling of it, `pycon` for sessions, else the language in lower case; null without one. */
    readonly lang: string | null;
    /** `id=cook`, `id="cook"` or `{#cook}`. */
    readonly id: string | null;
    /** The other words, in order: `ignore`, `.numberLines`. */
    readonly words: readonly string[];
    readonly attributes: ReadonlyMap<string, string>;
}
/**
 * Reads the info strings of CommonMark (`python title="x"`), Pandoc (`{#id .python .x}`), R Markdown (`{python, echo=F}`),
 * MyST (`{code-cell} ipython3`) and rustdoc (`python,ignore`).
 */
export declare function readInfo(info: string): Info;
/** Directives of MyST whose content is code, with the language of those that have but one. */
export declare const codeDirectives: ReadonlyMap<string, string | null>;
