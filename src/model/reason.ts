/**
 * First word of a claim's `reason` in the report, followed by `: ` and a sentence, so that other programs can tell why
 * without reading prose.
 */
export type ReasonCode =
  /** refuted: an expectation does not hold. */
  | 'not-observed'
  /** refuted: it holds before the boundary of `since`. */
  | 'holds-before-since'
  /** refuted: `known-wrong`, but it holds. */
  | 'holds-after-all'
  /** refuted: `known-wrong`, and its date is past. */
  | 'known-wrong-past'
  /** stale */
  | 'quote-gone'
  | 'block-gone'
  | 'review-due'
  /** undecided */
  | 'open'
  | 'no-interpreter'
  | 'missing-package'
  | 'timings-disagree'
  /** The program asks for what is not here, which is not the document's fault. */
  | 'needs-network'
  | 'needs-input'
  | 'needs-file'
  | 'needs-display'
  | 'needs-command'
  | 'needs-permission'
  /** A mark in the document asks for a fixture of pytest. */
  | 'needs-fixture'
  /** A part of a block that its reader sees stands in a file that cannot be read. */
  | 'needs-include'
  /** The block is a piece of something: it uses names that the document defines nowhere, or is notation and no program. */
  | 'fragment'
  /** It holds on a later interpreter only, and the document does not say which it is for. */
  | 'newer-python'
  /** The program was stopped, and the document does not say that it ends. */
  | 'no-end'
  /** The program ended before it came to what the document shows. */
  | 'not-reached'
  /** What the document shows cannot be held against what was seen: shortened, or different each time. */
  | 'not-comparable'
  /** It warns of what Python, as it is, shows nobody. */
  | 'hidden-warning'
  | 'harness-error'
  | 'isolation-missing'
  /** verified with a note (undecided under `--strict`). */
  | 'boundary-not-seen'
  /** verified with a note: the program fails, as the document says; undecided where it only seems to. */
  | 'said-to-fail'
  /** known-wrong and attested: the reason that the sheet gives. */
  | 'known-wrong'
  | 'attested';
