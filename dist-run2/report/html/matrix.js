import { h } from 'hastscript';
import { linkTo, symbols } from './claim-view.js';
import { scrollable, spoken } from './parts.js';
/** Claims × Python versions. A heavy line stands where a claim's `since` begins; before it the claim must not hold. */
export function drawMatrix({ claims, versions }) {
    const head = h('tr', [
        h('th', { scope: 'col' }, 'Claim'),
        ...versions.map((version) => h('th', { scope: 'col' }, version)),
        ...(versions.length === 0 ? [h('th', { scope: 'col' }, 'Verdict')] : []),
    ]);
    const rows = claims.map((view) => drawRow(view, versions));
    return scrollable('Claims by Python version', [h('table', { className: ['versions'] }, [h('thead', head), h('tbody', rows)])], 'matrix');
}
function drawRow(view, versions) {
    const { claim, number, fails, tokens, planned } = view;
    const since = planned?.question.kind === 'runs' ? planned.question.since : null;
    const label = claim.implicit ? claim.id : (claim.quotes[0] ?? claim.id);
    const attributes = {
        className: ['claim', ...(fails ? ['fails'] : []), ...(claim.implicit ? ['implicit'] : [])],
        dataVerdict: [claim.verdict, ...(fails ? ['failed'] : [])].join(' '),
        dataOn: tokens.join(' '),
    };
    const title = h('th', { scope: 'row' }, [
        h('a', { href: linkTo(claim) }, `${number === null ? '' : `${number} `}${shortened(label)}`),
        ...(since === null ? [] : [' ', h('span', { className: ['since'] }, `since ${since}`)]),
    ]);
    if (Object.keys(claim.byPython).length === 0) {
        const words = [symbols[claim.verdict], ` ${claim.verdict}`];
        const cell = h('td', { className: ['verdict', claim.verdict], colSpan: Math.max(1, versions.length) }, words);
        return h('tr', attributes, [title, cell]);
    }
    return h('tr', attributes, [title, ...drawCells(view, versions)]);
}
function drawCells({ claim, planned }, versions) {
    const asked = planned?.question.kind === 'runs' ? planned.question.asked : [];
    const before = new Set(asked.filter((each) => !each.mustHold).map((each) => each.interpreter.version));
    const since = planned?.question.kind === 'runs' && planned.question.since !== null;
    const boundary = since
        ? versions.find((version) => asked.some((each) => each.interpreter.version === version && each.mustHold))
        : undefined;
    return versions.map((version) => {
        const verdict = claim.byPython[version];
        const edge = version === boundary ? ['boundary'] : [];
        if (verdict === undefined)
            return h('td', { className: ['none', ...edge] }, ['–', spoken(' not asked')]);
        const content = before.has(version)
            ? [
                { type: 'text', value: `${symbols[verdict]} ` },
                h('span', { className: ['absent'] }, 'not yet'),
                spoken(` ${verdict}`),
            ]
            : [{ type: 'text', value: symbols[verdict] }, spoken(` ${verdict}`)];
        return h('td', { className: ['verdict', verdict, ...edge], title: verdict }, content);
    });
}
const longestLabel = 60;
function shortened(text) {
    const folded = text.replaceAll(/\s+/gu, ' ');
    return folded.length <= longestLabel ? folded : `${folded.slice(0, longestLabel).replace(/[\ud800-\udbff]$/u, '')}…`;
}
