import type { ChangedSources } from './changed.ts';
import { addFound, findNothing, foundIn, foundNothing } from './check.ts';
import type { CheckedDocument, Found } from './check.ts';
import { exitStatus } from './judge/gate.ts';
import type { GateStatus } from './judge/gate.ts';
import { failsGate } from './model/gate.ts';
import type { Interpreter } from './model/interpreter.ts';
import type { Problem } from './model/problem.ts';
import type { ClaimReport, DocumentReport, Report, ReportFrame, Summary } from './model/report.ts';
import type { VerifyRequest } from './request.ts';
import { addSummaries, assembleFrame, emptySummary } from './results/assemble.ts';
import type { Share } from './share.ts';

/** What a verification comes to, beside its documents. */
export interface Conclusion {
  readonly frame: ReportFrame;
  /** As the report has them, with what to do about each. */
  readonly problems: readonly Problem[];
  /** Of sheets, and of documents that have problems, by path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** What neither a claim nor a Problem says: that nothing changed, documents that `bail` left out, fewer blocks than `minCoverage` asks for. */
  readonly notes: readonly string[];
  readonly exit: GateStatus;
}

/** A document as it is counted. */
export interface Tallied {
  readonly checked: CheckedDocument;
  /** Runs that claimcheck could not carry out. */
  readonly harnessErrors: number;
  /** Null where the document cannot be read. */
  readonly summary: Summary | null;
  readonly verified: { readonly report: DocumentReport } | null;
}

/** Counts documents and keeps none of them: its size is that of the problems. */
export interface Tally {
  readonly add: (tallied: Tallied) => void;
  readonly claimsRead: () => number;
  readonly conclude: () => Conclusion;
}

interface Work {
  readonly request: VerifyRequest;
  readonly startedAt: Date;
  readonly sources: ChangedSources;
  readonly interpreters: readonly Interpreter[];
  readonly share: Share | null;
}

export function openTally(work: Work): Tally {
  const problems: Problem[] = [...work.sources.problems];
  // The gate asks for verdicts and the codes of reasons; of claims that are the same in both, one stands for all.
  const claims = new Map<string, ClaimReport>();
  const undecided = new Map<string, number>();
  const texts = new Map(work.sources.texts);
  let summary = emptySummary;
  let found = foundNothing;
  let harnessErrors = 0;
  return {
    add: (tallied) => {
      problems.push(...tallied.checked.problems);
      for (const [path, text] of tallied.checked.texts) if (hasProblem(tallied, path)) texts.set(path, text);
      found = addFound(found, foundIn(tallied.checked));
      harnessErrors += tallied.harnessErrors;
      if (tallied.summary !== null) summary = addSummaries(summary, tallied.summary);
      for (const claim of tallied.verified?.report.claims ?? []) {
        claims.set(gateKey(claim), claim);
        if (claim.implicit && claim.verdict === 'undecided' && failsGate(claim, true)) addOne(undecided, codeOf(claim));
      }
    },
    claimsRead: () => found.claims,
    conclude: () =>
      conclude(work, { problems, texts, claims: [...claims.values()], undecided, summary, found, harnessErrors }),
  };
}

function hasProblem({ checked: { problems } }: Tallied, path: string): boolean {
  return problems.some((problem) => problem.path === path);
}

function gateKey(claim: ClaimReport): string {
  return `${claim.verdict} ${codeOf(claim)}`;
}

function codeOf({ reason }: ClaimReport): string {
  return reason?.split(':', 1)[0] ?? '';
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

interface Counted extends Pick<Conclusion, 'texts'> {
  readonly problems: readonly Problem[];
  readonly claims: readonly ClaimReport[];
  /** Claims that no sheet makes, by the code of their reason. */
  readonly undecided: ReadonlyMap<string, number>;
  readonly summary: Summary;
  readonly found: Found;
  readonly harnessErrors: number;
}

function conclude({ request, startedAt, sources, interpreters, share }: Work, counted: Counted): Conclusion {
  const { found, summary, claims, harnessErrors } = counted;
  const nothing = sources.idleBecause === null ? findNothing(request.paths, counted.problems, found) : [];
  const problems = [...counted.problems, ...nothing, ...(share === null ? [] : [share.warning])];
  const idleBecause = sources.idleBecause ?? share?.idleBecause ?? null;
  const durationSeconds = (request.now().getTime() - startedAt.getTime()) / 1000;
  const { version } = request;
  const frame = assembleFrame({ summary, interpreters, problems, version, startedAt, durationSeconds });
  const uncovered = coverageNote(frame, request);
  const leftOut = sources.documents.slice(found.documents).map(({ path }) => path);
  return {
    frame,
    problems,
    texts: counted.texts,
    notes: [
      ...(idleBecause === null ? [] : [idleBecause]),
      ...leftOutNote(leftOut),
      ...uncovered,
      ...undecidedNote(counted, request),
    ],
    exit: exitStatus({
      claims,
      problems,
      harnessErrors,
      strict: request.strict,
      idle: idleBecause !== null,
      belowMinCoverage: uncovered.length > 0,
    }),
  };
}

/** `bail` alone leaves documents out. */
function leftOutNote(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [`stopped at a claim that failed (--bail); not verified: ${paths.join(', ')}`];
}

/** A gate that fails for what nobody has decided must say how that is done. */
function undecidedNote({ undecided }: Counted, { strict }: VerifyRequest): readonly string[] {
  if (!strict || undecided.size === 0) return [];
  const counts = [...undecided].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const listed = counts.map(([code, count]) => `${count} ${code}`).join(', ');
  return [
    `${total} of the claims that no sheet makes are undecided (${listed}) and fail, as in CI and with --strict: let sheets decide them (\`claimcheck init\`), or let them pass with --no-strict, or \`strict: false\` in claimcheck.yaml`,
  ];
}

function coverageNote(report: ReportFrame, { minCoverage }: VerifyRequest): readonly string[] {
  const percent = coveragePercent(report);
  if (percent >= (minCoverage ?? 0)) return [];
  // Rounded down: 79.9 would otherwise be said to be less than 80 by being 80.
  return [
    `claims and \`ignore\` speak of ${Math.floor(percent)}% of the Python blocks, expected ${minCoverage}% (--min-coverage)`,
  ];
}

/** How many of the Python blocks a claim uses or the sheet ignores; 100 where there is none. */
export function coveragePercent({ summary: { blocks } }: Pick<Report, 'summary'>): number {
  return blocks.python === 0 ? 100 : ((blocks.python - blocks.unclaimed) / blocks.python) * 100;
}
