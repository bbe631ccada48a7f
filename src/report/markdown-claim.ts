import type { ClaimReport, Report } from '../model/report.ts';
import { claimSentence, folded } from './claim-text.ts';
import { lineDifference } from './difference.ts';
import { evidenceAgainst } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { LocatedClaim } from './failures.ts';
import type { Located } from './locate.ts';
import { makePen } from './pen.ts';
import { repeatCommand } from './repeat-command.ts';
import { nextStep } from './words.ts';
import { code, fence } from './markdown-code.ts';

/** A claim that failed its gate: place, quotes, why, expected and seen, what to do, the command that repeats it. */
export function claimEntry({ document, claim }: LocatedClaim, located: Located, report: Report): string {
  const parts = [
    `### ✗ ${claim.verdict}: ${code(claim.id)}`,
    code(placeText(located)),
    ...claim.quotes.map((quote) => `> ${code(quote)}`),
    ...(claim.reason === null ? [] : [fence('text', claimSentence(claim))]),
    ...evidenceAgainst(claim).slice(0, mostEvidence).flatMap(drawEvidence),
    nextStep(claim),
    fence('text', repeatCommand(claim, { report, document })),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A claim with its reason: undecided, attested, known to be wrong. */
export function undecidedEntry({ claim }: LocatedClaim, located: Located): string {
  const sentence = claimSentence(claim);
  return `- ${code(placeText(located))} ${code(wordsOf(claim))}${sentence === '' ? '' : `: ${code(sentence)}`}\n`;
}

/** A claim in one line, with the versions that it holds on. */
export function passingEntry({ claim }: LocatedClaim, located: Located): string {
  const versions = Object.keys(claim.byPython);
  const on = versions.length === 0 ? '' : ` on ${versions.map((version) => code(version)).join(', ')}`;
  return `- ${code(placeText(located))} ${code(wordsOf(claim))}${on}\n`;
}

function wordsOf(claim: ClaimReport): string {
  return claim.quotes.length === 0 ? claim.id : claim.quotes.map(folded).join(' / ');
}

function placeText({ path, start }: Located): string {
  return start === null ? path : `${path}:${start.line}:${start.column}`;
}

/** Expectations of one claim, and different things seen of one, that are shown. */
const mostEvidence = 10;
const mostSeen = 3;

function drawEvidence({ kind, expected, holds, seen }: Evidence): readonly string[] {
  const shown = seen.slice(0, mostSeen);
  const isText = [expected, ...shown.map(({ actual }) => actual)].some((text) => text.includes('\n'));
  return shown.map(({ actual, versions }) => {
    const on = versions.length === 0 ? '' : ` on ${versions.join(', ')}`;
    if (isText && !holds) {
      const lines = lineDifference(expected, actual, plainPen).join('\n');
      return fence('diff', `- expected ${kind}\n+ seen${on}\n${lines}`);
    }
    const mustNot = holds ? ' (must not hold here)' : '';
    return fence('text', `expected ${kind}: ${expected}${mustNot}\nseen${on}: ${actual}`);
  });
}

/** Wide enough that no line of usual length is cut. */
const plainPen = makePen({ color: false, width: 220, symbols: 'unicode' });
