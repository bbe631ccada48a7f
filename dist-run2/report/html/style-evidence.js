/** Programs, timelines, outputs, differences. */
export const evidenceStyle = `
.program { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .9rem .6rem; margin: 0 0 1.15rem; font-size: .8125rem; line-height: 1.5; background: var(--panel); }
.program-head { margin: 0 0 .3rem; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; }
.program-name { font-weight: 600; overflow-wrap: anywhere; }
.program-facts { color: var(--faint); }
.implicit .note { margin: .2rem 0; }
.program-foot { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; align-items: baseline; }
.program-foot > :has([open]), .program-foot > [open] { flex-basis: 100%; }
.program-foot > * { min-width: 0; max-width: 100%; }
.inside > summary { color: var(--faint); }
.inside .code, .output, .events { background: var(--ground); }
.composed { border-radius: 4px; font-size: .78rem; }
.more-programs { margin: 0 0 1.15rem; font-size: .8125rem; color: var(--faint); }
.more-programs .program { margin-top: .6rem; color: var(--text); }
.composed .gutter { display: inline-block; width: 3em; margin-inline-end: .8em; text-align: end; color: var(--faint); user-select: none; border-inline-end: 1px solid var(--line); padding-inline-end: .5em; }
.composed .line.added { display: inline-block; min-width: 100%; background: light-dark(#eaf0fb, #1d2838); }
.composed .line.added .gutter { color: var(--attested); font-weight: 700; border-inline-end: 3px double var(--attested); }
.legend, .stream, .output-head, .cap { margin: .6rem 0 .2rem; }
.legend, .stream { color: var(--faint); }
.cap { color: var(--stale); font-weight: 600; }
.output { border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; max-height: 20rem; overflow: auto; }
.output.stderr, .output.traceback { border-inline-start: 4px solid var(--stale); }
.output.traceback { border-inline-start-color: var(--refuted); }
.events table { font-size: .8125rem; width: 100%; margin-top: .5rem; }
.events caption { text-align: start; color: var(--faint); padding: .25rem 0; }
.events th, .events td { border: 0; border-bottom: 1px solid var(--line); padding: .1rem .5rem; text-align: start; }
.events :is(th:first-child, td.time) { text-align: end; white-space: nowrap; width: 1%; font-variant-numeric: tabular-nums; }
.events :is(th, td):nth-child(2) { white-space: nowrap; width: 1%; }
.events td code { white-space: pre-wrap; }
.events { max-height: 20rem; overflow: auto; }
.diff { border: 1px solid var(--line); background: var(--ground); }
/* Long lines go on below, behind their sign. */
.note .diff pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .line { display: inline-block; width: 100%; padding-inline-start: 2ch; text-indent: -2ch; }
.diff .line.added { color: var(--verified); }
.diff .line.removed { color: var(--refuted); }
.diff .sign { user-select: none; font-weight: 700; }

.timeline { margin: .35rem 0 .2rem; padding-inline-end: 1rem; }
.lane { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .6rem; align-items: start; }
.lane-label { color: var(--faint); font-size: .75rem; line-height: 1.3; text-align: end; padding-top: .25rem; }
.timeline svg { width: 100%; overflow: visible; display: block; }
.unseen { position: absolute; }
.timeline text, .axis text { font: 11px var(--sans); fill: var(--text); }
line.axis { stroke: var(--faint); stroke-width: 1; }
.axis text.tick { fill: var(--faint); font-size: 10px; }
.timeline line.course { stroke: var(--faint); stroke-width: 1.5; }
.timeline line.end { stroke: var(--text); stroke-width: 2.5; }
.timeline rect.wait { fill: light-dark(#b9cbe6, #3c5576); }
.timeline text.wait { font-size: 9px; fill: var(--faint); }
.timeline rect.window { fill: color-mix(in srgb, var(--verified) 16%, transparent); stroke: var(--verified); stroke-width: 1; stroke-dasharray: 3 2; }
.timeline rect.window.fails { fill: color-mix(in srgb, var(--refuted) 18%, transparent); stroke: var(--refuted); }
.timeline circle.stdout { fill: var(--text); stroke: var(--panel); stroke-width: 1.5; }
.timeline circle.stderr { fill: var(--panel); stroke: var(--stale); stroke-width: 2.5; }
.timeline circle.warning { fill: var(--undecided); stroke: var(--panel); }
.timeline rect.burst { fill: var(--text); stroke: var(--panel); stroke-width: 1.5; }
.timeline rect.burst.stderr { fill: var(--stale); }
.timeline rect.burst.warning { fill: var(--undecided); }
.timeline circle.stderr + text.count { fill: var(--text); }
.timeline text.warning, .timeline text.count { fill: var(--ground); font-weight: 700; }
.timeline text.count { font-size: 9px; }
.timeline text.ending { fill: var(--refuted); font-weight: 700; }
.timeline text.label { font-size: 11px; }
.others .program { max-width: var(--column); }

@media (max-width: 48rem) {
  .timeline text.label, .timeline text.wait { display: none; }
  .lane { grid-template-columns: 3.2rem minmax(0, 1fr); gap: .4rem; }
  .program { padding-inline: .6rem; }
}
@media (forced-colors: active) {
  .timeline :is(line, rect, circle).course, .timeline :is(line, rect, circle) { stroke: CanvasText; }
  .timeline rect.wait { fill: ButtonFace; }
  .timeline rect.window, .timeline rect.window.fails { fill: none; stroke: CanvasText; stroke-width: 1.5; }
  .timeline circle.stdout, .timeline rect.burst { fill: CanvasText; }
  .timeline circle.stderr, .timeline circle.warning { fill: Canvas; }
  .timeline text, .timeline text.wait, .timeline text.ending, .timeline text.warning, .axis text.tick, .timeline circle.stderr + text.count { fill: CanvasText; }
  .timeline text.count { fill: Canvas; }
  .composed .line.added { outline: 1px dashed CanvasText; }
}
@media print {
  .inside { display: none; }
}
`;
