/** The document's text, its marks, and how notes stand beside it. */
export const articleStyle = `
article { display: flow-root; font-size: 1.0625rem; line-height: 1.75; }
article:focus { outline: none; }
/* A block of text begins no higher than the notes of the one before it: so both columns stay together, and no text waits
   for more notes than it must. */
.text { float: left; clear: left; width: var(--column); max-width: 100%; }
.notes { float: right; clear: right; width: var(--margin); padding-bottom: .6rem; }
.text > p, .text > ul, .text > ol, .text > blockquote, .text > .block, .text > .scroll, .text > .container { margin: 0 0 1.15em; }
.text > h1, .text > h2, .text > h3, .text > h4, .text > h5, .text > h6 { margin: 1.3em 0 .6em; }
.depth-1 { font-size: 1.8rem; }
.depth-2 { font-size: 1.5rem; padding-bottom: .2em; border-bottom: 1px solid var(--line); }
.depth-3 { font-size: 1.2rem; }
.depth-4, .depth-5, .depth-6 { font-size: 1.05rem; }
article blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--line); color: var(--faint); }
article :not(pre) > code { background: var(--panel); border-radius: 3px; padding: .1em .3em; }
article .text > .scroll > table, article .container table { font-size: .9375rem; line-height: 1.5; }
article th, article td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
.front-matter { width: 100%; margin: 0 0 1.5rem; font-size: .8125rem; line-height: 1.5; }
.front-matter caption { text-align: start; color: var(--faint); padding-bottom: .25rem; }
.front-matter th { color: var(--faint); font-weight: 400; font-family: var(--mono); white-space: nowrap; }
.front-matter td { overflow-wrap: anywhere; }
.container { border: 1px solid var(--line); border-inline-start: .3rem solid var(--attested); border-radius: 4px; padding: .5rem 1rem .1rem; }
.container.tab { border-inline-start-color: var(--line); }
.container-title { margin: 0 0 .5rem; font-weight: 600; }
.container-kind { color: var(--faint); font-weight: 400; }
.image { color: var(--faint); border: 1px dashed var(--line); padding: 0 .4em; }

mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .28em; text-decoration-color: color-mix(in srgb, var(--verified) 55%, transparent); }
mark.refuted { text-decoration-color: var(--refuted); }
mark.stale { text-decoration-color: var(--stale); }
mark.undecided { text-decoration-color: var(--undecided); text-decoration-style: dotted; }
mark.attested { text-decoration-color: color-mix(in srgb, var(--attested) 60%, transparent); text-decoration-style: dashed; text-decoration-thickness: 1px; }
mark.known-wrong { text-decoration-color: var(--known-wrong); text-decoration-style: double; }
mark.fails { background: var(--bad-ground); text-decoration-style: wavy; text-decoration-thickness: 2px; }
a.mark { font: 600 .6875rem/0 var(--sans); vertical-align: .5em; text-decoration: none; white-space: nowrap; padding: 0 .1rem; border-radius: 3px; color: var(--verified); }
a.mark.refuted { color: var(--refuted); }
a.mark.stale { color: var(--stale); }
a.mark.undecided { color: var(--undecided); }
a.mark.attested { color: var(--attested); }
a.mark.known-wrong { color: var(--known-wrong); }
a.mark.fails { font-size: .8125rem; line-height: 1.3; vertical-align: baseline; padding: .1rem .3rem; margin-inline: .15rem; background: var(--refuted); color: var(--ground); }
a.mark:hover { text-decoration: underline; }
body:has([name=coverage]:checked) .bare { background: repeating-linear-gradient(135deg, light-dark(#fff0c2, #3d3312) 0 6px, light-dark(#ffe79a, #4a3e15) 6px 12px); outline: 1px dashed var(--undecided); }
body:has([name=coverage]:checked) .bare.first::before { content: "○ "; color: var(--undecided); }

.block-label { margin: 0; padding: .15rem .75rem; font: .75rem/1.5 var(--sans); color: var(--faint); background: var(--panel); border: 1px solid var(--line); border-bottom: 0; border-radius: 4px 4px 0 0; }
.code { border: 1px solid var(--line); border-radius: 0 0 4px 4px; padding: .6rem .75rem; line-height: 1.55; font-size: .84375rem; }
.role-unclaimed .code, .role-ignored .code { border-style: dashed; border-width: 2px; }
.line-end { user-select: none; padding-inline-start: 1.5em; }
.code .comment { color: light-dark(#5b6570, #9aa5b1); font-style: italic; }
.code .string { color: light-dark(#1f6a35, #9bd3a0); }
.code .keyword { color: light-dark(#9a2257, #f19bc2); }
.code .constant { color: light-dark(#8a4a00, #f0b87a); }
.code .function { color: light-dark(#2a549c, #9fc1fb); }
.code .type { color: light-dark(#5f3d94, #c9aef5); }

.note { font-size: .8125rem; line-height: 1.5; margin: 0 0 .35rem; border-inline-start: 3px solid var(--line); padding-inline-start: .6rem; }
.note > summary { list-style: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.note > summary::-webkit-details-marker { display: none; }
.note > summary:hover { background: var(--panel); }
.note[open] > summary { white-space: normal; }
.note:has(:target), .note:has(.note-body:focus) { background: light-dark(#fff8d8, #2d2a17); outline: 2px solid var(--undecided); outline-offset: 2px; }
.note-body:focus { outline: none; }
.note.fails { border: 2px solid var(--refuted); border-inline-start-width: .4rem; border-radius: 4px; background: var(--bad-ground); padding: .3rem .6rem; margin-bottom: .75rem; }
.note-body { padding: .1rem 0 .3rem; }
.note.fails .note-body { padding-bottom: 0; }
.note p { margin: .25rem 0; }
.number { display: inline-block; min-width: 1.5rem; color: var(--faint); font-variant-numeric: tabular-nums; }
.gist { color: var(--faint); }
.quote { color: var(--text); }
/* What is folded says what was expected; what is open says it below, and begins with the words. */
.note:not([open]) > summary .quote, .note[open]:has(> summary .quote) > summary .gist { display: none; }
.note dl { display: grid; grid-template-columns: fit-content(9rem) minmax(0, 1fr); gap: .1rem .7rem; margin: .35rem 0; }
.note dl > div { display: contents; }
.note .on { color: var(--faint); font-weight: 400; }
.neighbours { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.note dl.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.note dl.facts > div { display: flex; gap: .4rem; min-width: 0; }
.note dt { color: var(--faint); }
.note dd { margin: 0; overflow-wrap: anywhere; }
.note dd code { white-space: pre-wrap; }
article .note :not(pre) > code, article .events :not(pre) > code { background: none; padding: 0; }
.note .broken { color: var(--refuted); font-weight: 600; }
.note pre, .note code { font-size: .75rem; line-height: 1.45; }
.note .text { float: none; width: auto; }
.note .scroll { border: 1px solid var(--line); background: var(--ground); padding: .25rem .4rem; max-height: 24rem; overflow-y: auto; }
.version { white-space: nowrap; margin-inline-end: .4rem; }
.unplaced .note { max-width: var(--column); }

@media (max-width: 76rem) {
  .text, .notes { float: none; width: auto; }
  article, .unplaced, .others { max-width: var(--column); margin-inline: auto; }
  .notes { margin: -.4rem 0 1rem; padding: 0; }
}
@media (forced-colors: active) {
  /* Else the system's MarkText stands on a ground that is not its own. */
  mark { background: Canvas; color: CanvasText; }
  mark.fails { background: Mark; color: MarkText; }
}
@media print {
  .text, .notes { float: none; width: auto; }
  article, .unplaced, .others { max-width: none; }
  .note:not([open]) > summary .quote { display: inline; }
  /* Grounds are not printed. */
  a.mark.fails { background: none; color: var(--refuted); }
}
`;
