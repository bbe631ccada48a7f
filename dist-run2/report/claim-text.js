import { evidenceAgainst } from './evidence.js';
import { repeatCommand } from './repeat-command.js';
import { nextStep, readReason } from './words.js';
/** `refuted: 总耗时 6 秒`, on one line. */
export function claimTitle(claim) {
    return `${claim.verdict}: ${folded(claim.quotes[0] ?? claim.id)}`;
}
/** Why the verdict is what it is, on one line; where nothing needs to be said, empty. */
export function claimSentence(claim) {
    return claim.reason === null ? '' : folded(readReason(claim.reason).sentence);
}
/** What was expected and what was seen instead, with the versions; of the most different things seen, a few. */
function evidenceText(claim) {
    return evidenceAgainst(claim).flatMap(evidenceLines);
}
/** What to do next, and the command that runs the claim alone. */
function adviceText({ document, claim }, report) {
    return [nextStep(claim), `Repeat: ${repeatCommand(claim, { report, document })}`];
}
/** All of it in plain lines: reason, quotes, evidence, advice. */
export function claimText(located, report) {
    const { claim } = located;
    const lines = [
        claimSentence(claim),
        ...claim.quotes.map((quote) => `Quote: ${folded(quote)}`),
        ...evidenceText(claim),
        ...adviceText(located, report),
    ];
    return lines.filter((line) => line !== '').join('\n');
}
export function folded(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
/** Different things seen that are shown; a race shows a different one in every repeat. */
const seenLimit = 3;
function evidenceLines({ kind, expected, holds, seen }) {
    const more = seen.length - seenLimit;
    return [
        `Expected ${kind}: ${expected}${holds ? ' (must not hold here)' : ''}`,
        ...seen.slice(0, seenLimit).map(({ actual, versions }) => `Seen on ${versions.join(', ')}: ${actual}`),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
}
