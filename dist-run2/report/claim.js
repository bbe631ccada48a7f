import { lineDifference } from './difference.js';
import { besideLabel, heading, labelled, paragraph, placeText, row } from './entry.js';
import { evidenceAgainst, isComparedByLine, versionsAgainst, versionsFor } from './evidence.js';
import { codeFrame } from './frame.js';
import { alignColumns, displayWidth, fit, wrap } from './layout.js';
import { repeatCommand } from './repeat-command.js';
import { safeLine } from './safe.js';
import { isNotRun, nextStep, readReason } from './words.js';
/** All that is known of a claim that needs attention. */
export function drawClaim(claim, setting) {
    const { document, sheetPlace, pen } = setting;
    const frame = drawFrame(claim, setting);
    const details = [
        ...quotesMeant(claim, setting).flatMap((quote, index) => row(index === 0 ? 'quote' : '', quote, pen)),
        ...evidenceAgainst(claim).flatMap((evidence) => drawEvidence(evidence, pen)),
        ...drawTraceback(claim, setting),
        ...drawVersionsFor(claim, pen),
        ...(sheetPlace === null ? [] : labelled('sheet', [placeText(sheetPlace.path, sheetPlace)], pen)),
        ...row('next', nextStep(claim), pen),
        ...labelled('repeat', [safeLine(repeatCommand(claim, setting))], pen),
    ];
    return [
        heading(titleOf(claim, document.path), pen),
        ...paragraph(sentenceOf(claim), pen),
        ...(frame.length === 0 ? [] : ['', ...frame, '']),
        ...details,
    ];
}
/** Around the quote in the document; of what the document no longer says, around the claim in its sheet. */
function drawFrame(claim, { document, sources, sheetPlace, pen }) {
    const place = claim.place === null ? sheetPlace : { ...claim.place, path: document.path };
    const source = place === null ? undefined : sources.get(place.path);
    if (place === null || source === undefined)
        return [];
    return codeFrame(source, place, quoteAt(source, place, claim.quotes) ?? claim.quotes[0] ?? '', pen);
}
/** Of several things that a document shows, the one that does not hold, where the claim then stands. */
function quotesMeant({ place, quotes, implicit }, { document, sources }) {
    const source = sources.get(document.path);
    const meant = implicit && place !== null && source !== undefined ? quoteAt(source, place, quotes) : undefined;
    return meant === undefined ? quotes : [meant];
}
function quoteAt(source, { line, column }, quotes) {
    const text = (source.split('\n', line)[line - 1] ?? '').slice(column - 1);
    return quotes.find((quote) => text.startsWith(quote));
}
/** A claim and why it is not decided, in two lines. */
export function drawClaimBriefly(claim, path, pen) {
    return [heading(titleOf(claim, path), pen), ...paragraph(sentenceOf(claim), pen)];
}
/**
 * One line each, of claims that no sheet makes and that are not decided: where, and why; what claimcheck could not do is
 * told to its end. One of each program is enough.
 */
export function drawUndecided(claims, pen) {
    const seen = new Set();
    const first = claims.filter(({ document, claim }) => {
        const key = JSON.stringify([document.path, claim.program ?? claim.id, claim.reason]);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
    const rows = first.map(({ document, claim }) => [placeText(document.path, claim.place), claim.verdict]);
    return alignColumns(rows.map((cells) => [...cells, ''])).flatMap(([place = '', verdict = ''], index) => {
        const claim = first[index]?.claim;
        const { sentence } = readReason(claim?.reason ?? '');
        const columns = Math.max(leastReason, pen.width - displayWidth(place + verdict));
        const isTold = claim !== undefined && isNotRun(claim) && displayWidth(sentence) > columns;
        const text = isTold ? (claim.program ?? '') : fit(sentence, columns, pen.symbols.ellipsis);
        const line = `${pen.paint('place', place)}${pen.paint('warn', verdict)}${safeLine(text)}`;
        return isTold ? [line, ...paragraph(sentence, pen)] : [line];
    });
}
const leastReason = 40;
/** One aligned line each, for claims that need no attention. */
export function drawClaimLines(claims, pen) {
    const rows = claims.map(({ document, claim }) => {
        const notes = [...Object.keys(claim.byPython), ...(claim.reason === null ? [] : [claim.reason])].join(', ');
        return [placeText(document.path, claim.place), claim.verdict, safeLine(claim.id), safeLine(notes)];
    });
    return alignColumns(rows).map(([place = '', verdict = '', id = '', notes = ''], index) => {
        const ink = verdictInks[claims[index]?.claim.verdict ?? 'verified'];
        return `${pen.paint('place', place)}${pen.paint(ink, verdict)}${id}${pen.paint('faint', notes)}`.trimEnd();
    });
}
export const verdictInks = {
    verified: 'pass',
    refuted: 'fail',
    stale: 'fail',
    undecided: 'warn',
    attested: 'pass',
    'known-wrong': 'warn',
};
function titleOf(claim, path) {
    const place = placeText(path, claim.place);
    return { place, word: claim.verdict, ink: verdictInks[claim.verdict], name: claim.id };
}
function sentenceOf(claim) {
    return claim.reason === null ? '' : readReason(claim.reason).sentence;
}
/** Different things seen of one expectation that are shown; a race shows a different one in every repeat. */
const seenLimit = 3;
function drawEvidence({ kind, expected, holds, seen }, pen) {
    const shown = seen.slice(0, seenLimit);
    const more = seen.length - shown.length;
    const isText = isComparedByLine(kind) && [expected, ...shown.map((each) => each.actual)].some((text) => text.includes('\n'));
    return [
        ...(isText && !holds ? [] : row('expected', `${kind}: ${expected}${holds ? ' (must not hold here)' : ''}`, pen)),
        ...shown.flatMap(({ actual, versions }) => {
            if (!isText || holds)
                return row('seen', `${actual}${onVersions(versions)}`, pen);
            const title = wrap(safeLine(`- expected ${kind}   + seen${onVersions(versions)}`), besideLabel(pen));
            const lines = [...title.map((line) => pen.paint('faint', line)), ...lineDifference(expected, actual, pen)];
            return labelled('seen', lines, pen);
        }),
        ...(more === 0 ? [] : row('', `${pen.symbols.ellipsis} and ${more} more`, pen)),
    ];
}
function onVersions(versions) {
    return versions.length === 0 ? '' : ` on ${versions.join(', ')}`;
}
/** Last lines of a traceback that are shown: the frames nearest to the error. */
const tracebackLimit = 8;
function drawTraceback(claim, { document, showsTraceback, pen }) {
    const error = showsTraceback ? errorOf(claim, document) : null;
    if (error === null)
        return [];
    const lines = error.traceback.trimEnd().split('\n');
    const cut = lines.length > tracebackLimit ? [pen.symbols.ellipsis] : [];
    return labelled('traceback', [...cut, ...lines.slice(-tracebackLimit).map((line) => fit(line, besideLabel(pen), pen.symbols.ellipsis))], pen);
}
/** Of the first run that ended by an error and that a finding speaks of. */
function errorOf(claim, document) {
    const broken = new Set(claim.findings.filter((finding) => !finding.holds).map((finding) => finding.run));
    return document.runs.find((run) => broken.has(run.id) && run.ended === 'error')?.error ?? null;
}
function drawVersionsFor(claim, pen) {
    const versions = versionsFor(claim);
    return versions.length === 0 || versionsAgainst(claim).length === 0 ? [] : row('holds', versions.join(', '), pen);
}
