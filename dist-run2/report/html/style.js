import { articleStyle } from './style-article.js';
import { evidenceStyle } from './style-evidence.js';
/** Colours keep a contrast of 4.5 : 1 or more on the grounds that they stand on, in light and in dark. */
const base = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fdfdfb, #14171b);
  --panel: light-dark(#f4f4f0, #1c2026);
  --line: light-dark(#d9d9d2, #343a43);
  --text: light-dark(#1c2024, #e4e7eb);
  --faint: light-dark(#595f66, #a3abb5);
  --link: light-dark(#1a56b0, #8ab8ff);
  --verified: light-dark(#1a6b3c, #74d09c);
  --refuted: light-dark(#b3261e, #ff938a);
  --stale: light-dark(#964008, #ffb585);
  --undecided: light-dark(#735400, #e8c766);
  --attested: light-dark(#2f5a94, #a3c3f2);
  --known-wrong: light-dark(#743a90, #d8adec);
  --bad-ground: light-dark(#fdecea, #3a1b1a);
  --good-ground: light-dark(#eaf5ee, #17291f);
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Hiragino Sans", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
  --column: 44rem;
  --margin: 24rem;
}
:root:has([name=theme][value=light]:checked) { color-scheme: light; }
:root:has([name=theme][value=dark]:checked) { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 7rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: calc(var(--column) + var(--margin) + 6rem); padding: 0 1.5rem 6rem; background: var(--ground); color: var(--text); font: 1rem/1.65 var(--sans); overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre, kbd { font-family: var(--mono); font-size: .86em; }
pre { margin: 0; white-space: pre; tab-size: 4; }
pre code { font-size: inherit; }
.code pre, .output pre, .command pre, .text pre { font-size: inherit; }
.command, .output { font-size: .8125rem; }
summary { cursor: pointer; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; margin: 1.6em 0 .6em; }
h2.own { font-size: 1.3rem; margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 3; }
.scroll { position: relative; overflow-x: auto; max-width: 100%; }
.verdict { white-space: nowrap; font-weight: 600; }
.verdict.verified { color: var(--verified); }
.verdict.refuted { color: var(--refuted); }
.verdict.stale { color: var(--stale); }
.verdict.undecided { color: var(--undecided); }
.verdict.attested { color: var(--attested); }
.verdict.known-wrong { color: var(--known-wrong); }

.head { padding-top: 2.5rem; }
.head h1 { font-size: clamp(1.6rem, 4.5vw, 2.3rem); margin: .25rem 0 1rem; max-width: 36em; }
.kicker { display: flex; flex-flow: row wrap; justify-content: space-between; gap: 0 1rem; margin: 0; color: var(--faint); font-size: .875rem; }
.kicker p { margin: 0; }
.kicker .choice { font-size: .8125rem; }
.conclusion { margin: 0 0 1rem; padding: .8rem 1.1rem; border-inline-start: .4rem solid var(--verified); background: var(--good-ground); font-size: 1.1rem; }
.conclusion strong { color: var(--verified); }
.conclusion.fails { border-color: var(--refuted); background: var(--bad-ground); }
.conclusion.fails strong { color: var(--refuted); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin: 0 0 1rem; }
.counts strong { font-size: 1.3rem; font-variant-numeric: tabular-nums; }
details.circumstances > summary, .again { font-size: .875rem; color: var(--faint); margin: .5rem 0 .25rem; }
dl.circumstances { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .6rem 2rem; margin: .5rem 0 1rem; font-size: .875rem; line-height: 1.45; }
dl.circumstances dt { color: var(--faint); }
dl.circumstances dd { margin: 0; overflow-wrap: anywhere; }
.hash { font-size: .75rem; }
.command pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.command { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; }
.failures, .problems { border: 2px solid var(--refuted); border-radius: 6px; padding: .25rem 1.25rem .75rem; margin: 1.5rem 0; background: var(--bad-ground); }
.failures h2, .problems h2 { font-size: 1.15rem; margin: .7rem 0 .4rem; color: var(--refuted); }
.failures ol, .problems ul { margin: 0; padding-inline-start: 1.5rem; }
.why { display: block; font-size: .875rem; overflow-wrap: anywhere; }
.problems { border-color: var(--stale); background: var(--panel); }
.problems h2 { color: var(--stale); }

.controls { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: center; margin: 1.5rem 0 1rem; padding: .5rem 0; background: var(--ground); border-block: 1px solid var(--line); font-size: .8125rem; line-height: 1.5; }
.choice { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .35rem; align-items: center; min-width: 0; }
.choice legend { float: left; padding: 0; margin-inline-end: .4rem; color: var(--faint); }
.choice label { padding: .05rem .45rem; border: 1px solid transparent; border-radius: 99px; white-space: nowrap; cursor: pointer; }
.choice label:has(:checked) { border-color: var(--text); font-weight: 600; }
.choice label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 1px; }
.choice input { margin: 0; accent-color: var(--text); vertical-align: -.1em; }
.choice input[type=radio] { appearance: none; width: 0; height: 0; outline: none; }
.choice label:has(input[type=radio]:checked) { background: var(--panel); }
.shown { color: var(--faint); }
.key { margin: 0 0 1.5rem; font-size: .875rem; color: var(--faint); }
.key dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; max-width: 60rem; }
.key dd { margin: 0; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }

table { border-collapse: collapse; }
.documents table, .matrix table { width: 100%; font-size: .875rem; line-height: 1.4; }
.documents th, .documents td, .matrix th, .matrix td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: center; font-variant-numeric: tabular-nums; }
.documents th[scope=row], .matrix th[scope=row], .matrix th:first-child, .documents th:first-child { text-align: start; font-weight: 400; }
.documents th[scope=row] code { display: block; color: var(--faint); }
.documents tr.fails > *, .matrix tr.fails > * { background: var(--bad-ground); }
.documents td strong { color: var(--refuted); white-space: nowrap; }
.matrix thead th { border-bottom: 2px solid var(--line); }
.matrix th[scope=row] { min-width: 16rem; }
.matrix .boundary { border-inline-start: 3px solid var(--text); }
.matrix .none, .matrix .absent { color: var(--faint); font-weight: 400; }
.matrix .implicit th[scope=row] a { color: var(--faint); }
.since { font-size: .75rem; padding: 0 .4em; border: 1px solid var(--line); border-radius: 3px; white-space: nowrap; }

@media (max-width: 48rem) {
  body { padding: 0 1rem 4rem; }
  .controls { position: static; }
  html { scroll-padding-top: 1rem; }
  .key dl { grid-template-columns: 1fr; }
  .matrix th[scope=row] { min-width: 9rem; }
}
@media (forced-colors: active) {
  .choice label:has(:checked) { border: 2px solid Highlight; }
  .conclusion, .failures, .problems { border-color: CanvasText; }
  .note.fails { border: 3px solid CanvasText; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  @page { margin: 15mm; }
  .controls, .kicker .choice, .key, .skip, .again, .circumstances .command, .neighbours, .others { display: none; }
  .scroll { overflow: visible; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .note, .program, .block, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .gist { white-space: normal; }
  /* On paper nobody can unfold them. */
  :is(.note, .circumstances, .marks-of-others, .more-programs)::details-content { content-visibility: visible; }
}
`;
export const pageStyle = [base, articleStyle, evidenceStyle].join('\n');
