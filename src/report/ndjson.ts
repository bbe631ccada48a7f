import { failsGate } from '../model/gate.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentReport, ProblemReport, Report, ReportFrame } from '../model/report.ts';
import { rules } from '../model/rules.ts';
import type { LocatedClaim } from './failures.ts';
import { jsonText } from './json-text.ts';
import { makeLocator } from './locate.ts';
import type { Located, Locator } from './locate.ts';
import { adviceFor } from './problem-advice.ts';
import { repeatCommand } from './repeat-command.ts';
import type { RenderOptions } from './render-options.ts';
import { nextStep, readReason } from './words.ts';

/**
 * The report as a stream of events for editors, one JSON object on a line: `start`, then every `document` followed by
 * its `claim`s, then the `problem`s, then `summary`, by whose absence a reader knows of a stream that was cut off.
 * Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is behind the last character.
 */
export function renderNdjson(report: Report, options: RenderOptions): string {
  return [
    renderStart({ ...report, documents: report.documents.length }, options),
    ...report.documents.map((document) => renderDocumentEvents(document, report, options)),
    renderEnd(report, options),
  ].join('');
}

/** What is known before the first document: `documents` says how many will come, those that cannot be read included. */
export interface Start extends Pick<Report, 'tool' | 'startedAt' | 'interpreters'> {
  readonly documents: number;
}

export function renderStart(
  { tool, startedAt, interpreters, documents }: Start,
  { commit, strict }: Pick<RenderOptions, 'commit' | 'strict'>,
): string {
  const schema = 'claimcheck-events/1';
  return linesOf([{ event: 'start', schema, tool, startedAt, commit, strict, interpreters, documents }]);
}

export function renderDocumentEvents(
  document: DocumentReport,
  { interpreters }: Pick<Report, 'interpreters'>,
  { planned, strict }: Pick<RenderOptions, 'planned' | 'strict'>,
): string {
  const setting = { interpreters, locate: makeLocator(planned), strict };
  return linesOf([
    documentEvent(document),
    ...document.claims.map((claim) => claimEvent({ document, claim }, setting)),
  ]);
}

export function renderEnd(frame: ReportFrame, { problems }: Pick<RenderOptions, 'problems'>): string {
  return linesOf([
    ...frame.problems.map((problem) => problemEvent(problem, problems ?? [])),
    { event: 'summary', ...frame.summary, durationSeconds: frame.durationSeconds },
  ]);
}

function linesOf(events: readonly object[]): string {
  return events.map((event) => `${jsonText(event)}\n`).join('');
}

function documentEvent({ path, title, sha256, blocks, claims }: DocumentReport): object {
  return { event: 'document', path, title, sha256, blocks, claims: claims.length };
}

interface ClaimSetting extends Pick<Report, 'interpreters'> {
  readonly locate: Locator;
  readonly strict: boolean;
}

function claimEvent(located: LocatedClaim, { interpreters, locate, strict }: ClaimSetting): object {
  const { document, claim } = located;
  const { id, verdict, quotes, implicit, program, byPython, findings } = claim;
  const fails = failsGate(claim, strict);
  return {
    event: 'claim',
    document: document.path,
    id,
    verdict,
    fails,
    range: rangeOf(locate(located)),
    quotes,
    implicit,
    program,
    byPython,
    reason: claim.reason === null ? null : readReason(claim.reason),
    findings,
    next: fails ? nextStep(claim) : null,
    command: repeatCommand(claim, { report: { interpreters }, document }),
  };
}

function rangeOf({ path, start, end }: Located): object {
  return {
    path,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
  };
}

function problemEvent(problem: ProblemReport, problems: readonly Problem[]): object {
  const { ruleId, path, place, reason, severity } = problem;
  const range = rangeOf({ path, start: place, end: null });
  const advice = adviceFor(problem, problems);
  return { event: 'problem', ruleId, severity, title: rules[ruleId].title, range, reason, advice };
}
