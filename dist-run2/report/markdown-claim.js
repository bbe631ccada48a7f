import { claimSentence, folded } from './claim-text.js';
import { lineDifference } from './difference.js';
import { evidenceAgainst } from './evidence.js';
import { makePen } from './pen.js';
import { repeatCommand } from './repeat-command.js';
import { nextStep } from './words.js';
import { code, fence } from './markdown-code.js';
/** A claim that failed its gate: place, quotes, why, expected and seen, what to do, the command that repeats it. */
export function claimEntry({ document, claim }, located, report) {
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
export function undecidedEntry({ claim }, located) {
    const sentence = claimSentence(claim);
    return `- ${code(placeText(located))} ${code(wordsOf(claim))}${sentence === '' ? '' : `: ${code(sentence)}`}\n`;
}
/** A claim in one line, with the versions that it holds on. */
export function passingEntry({ claim }, located) {
    const versions = Object.keys(claim.byPython);
    const on = versions.length === 0 ? '' : ` on ${versions.map((version) => code(version)).join(', ')}`;
    return `- ${code(placeText(located))} ${code(wordsOf(claim))}${on}\n`;
}
function wordsOf(claim) {
    return claim.quotes.length === 0 ? claim.id : claim.quotes.map(folded).join(' / ');
}
function placeText({ path, start }) {
    return start === null ? path : `${path}:${start.line}:${start.column}`;
}
/** Expectations of one claim, and different things seen of one, that are shown. */
const mostEvidence = 10;
const mostSeen = 3;
function drawEvidence({ kind, expected, holds, seen }) {
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
