import { readInline } from '../../../src/document/inline.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { judgeDocument } from '../../../src/judge/judge.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { RunOutcome } from '../../../src/model/outcome.ts';
import type { PlannedDocument, PlannedRun } from '../../../src/model/plan.ts';
import type { Report } from '../../../src/model/report.ts';
import { makePlan } from '../../../src/plan/plan.ts';
import { renderSite } from '../../../src/report/html/site.ts';
import { assembleReport } from '../../results/whole.ts';
import { parseSheet } from '../../../src/sheet/parse.ts';
import { observation } from '../../results/sample.ts';

export interface SampleDocument {
  readonly path: string;
  readonly markdown: string;
  readonly sheet: string;
}

export interface Sample {
  readonly report: Report;
  readonly planned: readonly PlannedDocument[];
  /** Text of the page of a document, or of `index.html`, by its path in the site. */
  readonly page: (path: string) => string;
}

/** What a run shows, by the program's name; what is not named is that of a run without output. */
export type Shows = (program: string, run: PlannedRun) => Partial<Observation>;

/** Everything but the runs is real: parsed, planned, judged and assembled as a verification does it. */
export function makeSample(
  documents: readonly SampleDocument[],
  versions: readonly string[],
  shows: Shows = () => ({}),
): Sample {
  const encoder = new TextEncoder();
  const interpreters = versions.map((version) => {
    return { executable: `/usr/bin/python${version}`, implementation: 'cpython', version, build: '', origin: 'path' };
  });
  const plan = makePlan({
    documents: documents.map(({ path, markdown, sheet }) => {
      const { document } = parseDocument(path, encoder.encode(markdown));
      const parsed = parseSheet(`expectations/${path}.yaml`, encoder.encode(sheet));
      if (document === null || parsed.sheet === null) throw new Error(JSON.stringify(parsed.problems));
      return { document, sheets: [parsed.sheet] };
    }),
    interpreters,
    settings: { timeoutSeconds: null, repeat: null, clock: null },
    readInline,
  });
  const outcomes = new Map(
    plan.runs.map((run): [string, readonly RunOutcome[]] => {
      const seen = observation(run.id, { probes: probesOf(run), ...shows(run.program.name, run) });
      return [run.id, [{ kind: 'observed', observation: seen }]];
    }),
  );
  const settings = { today: '2026-11-23', strict: true };
  const report = assembleReport({
    plan,
    claims: new Map(plan.documents.map((each) => [each.document.path, judgeDocument(each, outcomes, settings)])),
    outcomes: new Map(plan.documents.map((each) => [each.document.path, outcomes])),
    problems: [],
    version: '0.1.0',
    startedAt: new Date('2026-11-23T10:20:30.000Z'),
    durationSeconds: 4.5,
  });
  const site = renderSite(report, { planned: plan.documents, commit: 'c0ffee'.repeat(6) + 'abcd', strict: true });
  return {
    report,
    planned: plan.documents,
    page: (path) => site.find((file) => file.path === path)?.text ?? '',
  };
}

function probesOf(run: PlannedRun): Observation['probes'] {
  return run.probes.map((expression) => ({ expression, outcome: { kind: 'value', truthy: true, repr: 'True' } }));
}

/** Lines on stdout at their times. */
export function lines(...timed: readonly (readonly [at: number, text: string])[]): Observation['events'] {
  return timed.map(([at, text]) => ({ at, stream: 'stdout', text }));
}
