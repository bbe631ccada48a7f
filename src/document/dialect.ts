import type { Dialect } from '../model/project.ts';

/** What a dialect reads beyond CommonMark and GFM. */
export interface Reads {
  /** `=== "Tab"`, `!!! note`, `??? note`. */
  readonly admonitions: boolean;
  /** `:   definition`, with blocks indented below it. */
  readonly definitions: boolean;
  /** `:::note`, `::: {.callout}`, `:::{note}`. */
  readonly colons: boolean;
  /** The content of fences such as ```` ```{note} ```` is Markdown. */
  readonly directives: boolean;
  /** A fence within a list may be indented by 4, whatever the item's mark. */
  readonly wideLists: boolean;
}

const none: Reads = { admonitions: false, definitions: false, colons: false, directives: false, wideLists: false };

const known = {
  commonmark: none,
  docusaurus: { ...none, colons: true },
  mdbook: { ...none, definitions: true },
  mkdocs: { ...none, admonitions: true, definitions: true, wideLists: true },
  myst: { ...none, definitions: true, colons: true, directives: true },
  quarto: { ...none, definitions: true, colons: true },
  vitepress: { ...none, colons: true },
} satisfies Record<Dialect, Reads>;

/** Of a document that is part of nothing: all that cannot be meant otherwise. */
const anyone: Reads = { ...none, admonitions: true, definitions: true, colons: true };

export function readsOf(dialect: Dialect | null): Reads {
  return dialect === null ? anyone : known[dialect];
}
