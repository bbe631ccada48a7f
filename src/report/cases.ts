import { failsGate } from '../model/gate.ts';
import type { ClaimReport, DocumentReport, Verdict } from '../model/report.ts';
import { isNotRun } from './words.ts';

/**
 * What a claim is to programs that know tests: one test on each interpreter. `failed`: it fails its gate. `error`:
 * claimcheck could not do its work. `skipped`: it passes, and nothing was shown to hold. `passed`: the rest.
 */
export interface Case {
  readonly document: DocumentReport;
  /** With what was found on this interpreter, and its verdict. */
  readonly claim: ClaimReport;
  /** Null for what was not decided on an interpreter. */
  readonly python: string | null;
  readonly outcome: Outcome;
  /** Of the runs of the claim on this interpreter; 0 where there is none. */
  readonly seconds: number;
}

export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

/** The claims of a document as tests. Of a claim that fails its gate at least one fails, whatever its versions say. */
export function casesOf(document: DocumentReport, strict: boolean): readonly Case[] {
  const runs = new Map(document.runs.map((run) => [run.id, { python: run.python, seconds: run.durationSeconds ?? 0 }]));
  return document.claims.flatMap((claim) => {
    const fails = failsGate(claim, strict);
    const cases = Object.entries(claim.byPython).map(([python, verdict]): Case => {
      const own = claim.runs.flatMap((id) => runs.get(id) ?? []).filter((run) => run.python === python);
      const seconds = own.reduce((sum, run) => sum + run.seconds, 0);
      const narrowed = narrow(claim, python, verdict);
      return { document, claim: narrowed, python, outcome: outcomeOf(narrowed, fails && fallsShort(verdict)), seconds };
    });
    const whole: Case = { document, claim, python: null, outcome: outcomeOf(claim, fails), seconds: 0 };
    return cases.some(({ outcome }) => outcome === whole.outcome) ? cases : [...cases, whole];
  });
}

/** `total-time [3.9.18]` */
export function caseName({ claim, python }: Case): string {
  return python === null ? claim.id : `${claim.id} [${python}]`;
}

function narrow(claim: ClaimReport, python: string, verdict: Verdict): ClaimReport {
  const findings = claim.findings.filter((finding) => finding.python === python);
  return { ...claim, verdict, byPython: { [python]: verdict }, findings };
}

function fallsShort(verdict: Verdict): boolean {
  return verdict === 'refuted' || verdict === 'stale' || verdict === 'undecided';
}

function outcomeOf(claim: ClaimReport, fails: boolean): Outcome {
  switch (claim.verdict) {
    case 'verified':
    case 'attested':
      return 'passed';
    case 'undecided':
      if (isNotRun(claim)) return 'error';
      return fails ? 'failed' : 'skipped';
    case 'refuted':
    case 'stale':
    case 'known-wrong':
      return fails ? 'failed' : 'skipped';
  }
}
