import type { ClaimReport, DocumentReport, Report, RunReport } from '../../src/model/report.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import type { PlannedClaim, PlannedDocument } from '../../src/model/plan.ts';
import { document as makeDocument, makeSummary, plannedDocument } from '../results/sample.ts';

export const articlePath = 'content/异步.md';

const article = [
  '# 异步编程',
  '',
  '## 示例',
  '',
  '```python',
  'import asyncio',
  '',
  'async def main():',
  '    await asyncio.sleep(3)',
  '```',
  '',
  '```text',
  '烧水（等待2秒）',
  '茶好了',
  '```',
  '',
  '整个程序的总耗时 6 秒，因为两个协程依次执行。',
  '',
  '`asyncio.run` 自 3.8 起可用。',
  '',
].join('\n');

export function report(fields: Partial<DocumentReport> = {}, rest: Partial<Report> = {}): Report {
  const document: DocumentReport = {
    path: articlePath,
    title: '异步编程',
    sha256: 'ab',
    blocks: [],
    programs: [],
    runs: [],
    claims: [],
    directives: [],
    ...fields,
  };
  return {
    schema: 'claimcheck-results/1',
    tool: { version: '0.1.0' },
    startedAt: '2026-11-23T00:00:00.000Z',
    durationSeconds: 12.34,
    summary: makeSummary(document.claims),
    interpreters: ['3.9.18', '3.11.7', '3.13.0'].map((version) => ({ implementation: 'cpython', version })),
    documents: [document],
    problems: [],
    ...rest,
  };
}

export function run(id: string, fields: Partial<RunReport> = {}): RunReport {
  return {
    id,
    program: 'cook',
    python: '3.9.18',
    clock: 'real',
    cached: false,
    repeat: 0,
    ended: 'exit',
    exit: 0,
    durationSeconds: 3.01,
    cpuSeconds: 0.1,
    isolation: 'process',
    clockBecause: null,
    observedAt: null,
    events: [],
    warnings: [],
    error: null,
    ...fields,
  };
}

export function claim(id: string, fields: Partial<ClaimReport> = {}): ClaimReport {
  return {
    id,
    quotes: [],
    place: { line: 17, column: 6 },
    implicit: false,
    program: 'cook',
    verdict: 'verified',
    byPython: { '3.9.18': 'verified', '3.11.7': 'verified', '3.13.0': 'verified' },
    runs: [],
    reason: null,
    findings: [],
    ...fields,
  };
}

/** Refuted on one interpreter by its duration. */
export const totalTime = claim('total-time', {
  quotes: ['总耗时 6 秒'],
  verdict: 'refuted',
  byPython: { '3.9.18': 'refuted', '3.11.7': 'refuted', '3.13.0': 'verified' },
  reason: 'not-observed: duration on 3.9.18: expected 6s ± 10%, seen 3.01s (refuted on 3.11.7 too)',
  findings: [
    { kind: 'duration', python: '3.9.18', run: 'a', holds: false, expected: '6s ± 10%', actual: '3.01s' },
    { kind: 'duration', python: '3.11.7', run: 'b', holds: false, expected: '6s ± 10%', actual: '3.02s' },
    { kind: 'duration', python: '3.13.0', run: 'c', holds: true, expected: '6s ± 10%', actual: '6.01s' },
  ],
});

/** Refuted by lines of output, by an error. */
export const teaOutput = claim('tea-output', {
  quotes: ['烧水', '茶好了'],
  place: { line: 13, column: 1 },
  verdict: 'refuted',
  byPython: { '3.9.18': 'refuted', '3.11.7': 'verified', '3.13.0': 'verified' },
  reason: 'not-observed: stdout on 3.9.18: line 2: expected "茶好了", seen "茶凉了"',
  findings: [
    {
      kind: 'stdout',
      python: '3.9.18',
      run: 'a',
      holds: false,
      expected: '烧水\n茶好了\n喝茶',
      actual: '烧水\n茶凉了\n喝茶',
    },
  ],
});

export const goneQuote = claim('gone', {
  quotes: ['最快的办法'],
  place: null,
  program: null,
  verdict: 'stale',
  byPython: {},
  reason: 'quote-gone: nothing says "最快的办法"; nearest: "最快的方法" (line 17)',
});

export const openQuestion = claim('some-book', {
  quotes: ['某本书'],
  verdict: 'undecided',
  byPython: {},
  reason: 'open: cannot be identified',
});

export const options: RenderOptions = {
  sources: new Map([[articlePath, article]]),
  color: false,
  width: 80,
  verbose: false,
  quiet: false,
  strict: false,
  symbols: 'unicode',
  planned: [],
  commit: null,
  within: { workspace: '', repository: '' },
};

/** A plan of the claims: quotes of seven characters in the document, each claim on a line of `a.yaml`. */
export function plannedFor(claims: readonly ClaimReport[]): readonly PlannedDocument[] {
  const planned = claims.map(({ id, quotes, place, implicit, program }, index): PlannedClaim => {
    const end = place === null ? null : { line: place.line, column: place.column + 7 };
    return {
      id,
      documentPath: articlePath,
      sheetPath: 'a.yaml',
      sheetPlace: { line: index + 1, column: 5 },
      quotes: place === null || end === null ? [] : quotes.slice(0, 1).map((text) => ({ text, place, end })),
      quoteTexts: quotes,
      implicit,
      programName: program,
      question: { kind: 'open', because: 'not asked here' },
      knownWrong: null,
    };
  });
  return [plannedDocument(makeDocument(articlePath, { text: article }), { claims: planned })];
}
