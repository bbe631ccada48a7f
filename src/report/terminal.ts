import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { BlockReport, DocumentReport, ProblemReport, Report } from '../model/report.ts';
import { inertLine } from './ci-log.ts';
import { drawClaim, drawClaimBriefly, drawClaimLines, drawUndecided } from './claim.ts';
import { drawDirectives } from './directives.ts';
import { heading, placeText } from './entry.ts';
import { listFailures, listPassing } from './failures.ts';
import type { LocatedClaim } from './failures.ts';
import { makePen } from './pen.ts';
import type { Pen, PenOptions } from './pen.ts';
import { adviceFor } from './problem-advice.ts';
import { drawProblem } from './problem.ts';
import { drawSummary } from './summary.ts';

export interface TerminalOptions extends PenOptions {
  /** Texts of documents and sheets by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** A line for every claim that passes, too, and for every mark of another tool. */
  readonly verbose: boolean;
  /** What failed and nothing else: empty where nothing did. */
  readonly quiet: boolean;
  /** Warnings all the same, where it is quiet. */
  readonly warns?: boolean;
  /** `undecided` fails. */
  readonly strict: boolean;
  /** The report's problems with their advice, where it is at hand. */
  readonly problems?: readonly Problem[];
  /** Where each claim stands in its sheet, by `<path of the document>#<id>`. */
  readonly sheetPlaces?: ReadonlyMap<string, Place>;
  /** How many of the documents no sheet speaks of. */
  readonly withoutSheet?: number;
}

/**
 * The report for a person at a terminal: what is wrong with the input, the claims that failed their gate, what was not
 * decided, what nothing was claimed of, a summary with the failures listed once more. Ends with a line end.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const pen = makePen(options);
  const failures = listFailures(report, options.strict);
  const failed = [...drawProblems(report, 'error', options, pen), ...drawFailures(failures, report, options, pen)];
  const warnings = drawProblems(report, 'warning', options, pen);
  if (options.quiet) return joined([...failed, ...(options.warns === true ? warnings : [])]);
  const passing = listPassing(report, options.strict);
  const undecided = passing.filter(({ claim }) => claim.verdict === 'undecided');
  const listed = options.verbose ? passing.filter(({ claim }) => claim.verdict !== 'undecided') : [];
  return joined([
    drawClaimLines(listed, pen),
    ...failed,
    ...undecided
      .filter(({ claim }) => options.verbose || !claim.implicit)
      .map(({ document, claim }) => drawClaimBriefly(claim, document.path, pen)),
    options.verbose
      ? []
      : drawUndecided(
          undecided.filter(({ claim }) => claim.implicit),
          pen,
        ),
    ...warnings,
    drawUnclaimed(report, pen),
    options.verbose ? drawDirectives(report, pen) : [],
    drawSummary(report, failures, options.withoutSheet ?? 0, pen),
  ]);
}

type Section = readonly string[];

function drawProblems(
  report: Report,
  severity: ProblemReport['severity'],
  options: TerminalOptions,
  pen: Pen,
): readonly Section[] {
  const problems = report.problems.filter((problem) => problem.severity === severity);
  return problems.map((problem) => {
    const advice = adviceFor(problem, options.problems ?? []);
    return drawProblem(problem, { source: options.sources.get(problem.path) ?? null, advice, pen });
  });
}

function drawFailures(
  failures: readonly LocatedClaim[],
  report: Report,
  { sources, sheetPlaces }: TerminalOptions,
  pen: Pen,
): readonly Section[] {
  const drawn = new Map<DocumentReport, Set<string | null>>();
  return failures.map(({ document, claim }) => {
    const programs = drawn.get(document) ?? new Set();
    const showsTraceback = !programs.has(claim.program);
    drawn.set(document, programs.add(claim.program));
    const sheetPlace = sheetPlaces?.get(`${document.path}#${claim.id}`) ?? null;
    return drawClaim(claim, { report, document, sources, sheetPlace, showsTraceback, pen });
  });
}

/** A line each; where there are many in a document, as in one without a sheet, they share one. */
function drawUnclaimed({ documents }: Report, pen: Pen): Section {
  return documents.flatMap(({ path, blocks }) =>
    nameUnclaimed(
      path,
      blocks.filter(({ role }) => role === 'unclaimed'),
    ).map(([place, name]) => heading({ place, word: 'unclaimed', ink: 'warn', name }, pen)),
  );
}

function nameUnclaimed(path: string, blocks: readonly BlockReport[]): readonly (readonly [string, string])[] {
  if (blocks.length <= mostSingly) return blocks.map(({ place, selector }) => [placeText(path, place), selector]);
  const lines = blocks.slice(0, mostLines).map(({ place }) => place.line);
  const more = blocks.length - lines.length;
  return [[placeText(path, null), `lines ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]];
}

const mostSingly = 3;
const mostLines = 8;

/** Sections with an empty line between them; those with nothing to say are left out. No line is a command to a CI system. */
function joined(sections: readonly Section[]): string {
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map(inertLine).join('\n')}\n`)
    .join('\n');
}
