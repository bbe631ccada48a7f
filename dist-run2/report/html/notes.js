import { h } from 'hastscript';
import { isComparedByLine } from '../evidence.js';
import { repeatCommand } from '../repeat-command.js';
import { nextStep, readReason } from '../words.js';
import { lineDifference } from './line-difference.js';
import { linkTo, ownId } from './claim-view.js';
import { codeWords, scrollable, verdictBadge, verdictSymbol, versionList } from './parts.js';
import { expectationsOf, groupBy } from './seen.js';
/** All that is known of one claim, folded up to its verdict and what was expected; open where it fails. */
export function drawNote(view, setting) {
    const { claim, number, fails, tokens } = view;
    const expectations = expectationsOf(claim);
    const gist = gistOf(view, expectations);
    const body = h('div', { className: ['note-body'], id: claim.id, tabIndex: -1 }, [
        ...claim.quotes.slice(1).map((quote) => h('p', { className: ['quote'] }, `“${quote}”`)),
        ...expectations.flatMap((each) => drawExpected(each, setting)),
        ...reasonOf(view),
        ...factsOf(view, setting),
        ...(fails ? nextOf(view, setting) : []),
        ...(fails ? neighboursOf(view, setting) : []),
    ]);
    const summary = h('summary', [
        ...(number === null ? [] : [h('span', { className: ['number'] }, `${number}`), ' ']),
        verdictBadge(claim.verdict),
        ' ',
        h('span', { className: ['gist'] }, gist),
        ...claim.quotes.slice(0, 1).flatMap((quote) => [' ', h('span', { className: ['quote'] }, `“${quote}”`)]),
    ]);
    return h('details', {
        className: ['claim', 'note', claim.verdict, ...(fails ? ['fails'] : [])],
        dataVerdict: [claim.verdict, ...(fails ? ['failed'] : [])].join(' '),
        dataOn: tokens.join(' '),
        open: fails,
    }, [summary, body]);
}
/** What stands beside the verdict of a folded note: what was expected, or why nothing is decided. */
function gistOf({ claim, planned }, [first, ...others]) {
    if (claim.implicit)
        return claim.id.endsWith('/clean') ? 'the program runs clean' : claim.id;
    if (claim.verdict === 'undecided' && claim.reason !== null)
        return readReason(claim.reason).sentence.slice(0, 90);
    if (first !== undefined) {
        const more = others.length === 0 ? '' : `, and ${others.length} more`;
        return `${first.kind}: ${first.expected.split('\n').join(' ⏎ ')}`.slice(0, 90) + more;
    }
    if (planned?.question.kind === 'attest')
        return planned.question.attestation.because;
    return claim.reason === null ? claim.id : readReason(claim.reason).sentence;
}
/** Different things seen of one expectation that are shown; a race shows a different one in every repeat. */
const mostSeen = 4;
function drawExpected({ kind, expected, holds, seen }, setting) {
    const shown = seen.slice(0, mostSeen);
    const more = seen.length - shown.length;
    const broken = shown.filter((each) => !each.holds && isComparedByLine(kind) && isLong(expected, each));
    const plain = shown.filter((each) => !broken.includes(each));
    return [
        h('dl', { className: ['expected'] }, [
            ...(broken.length > 0 && plain.length === 0 ? [] : row(`expected ${kind}`, textValue(expected))),
            ...plain.flatMap((each) => {
                const on = h('span', { className: ['on'] }, versionsOf(each, setting));
                return row(each.holds ? 'seen' : '✗ seen', [...textValue(each.actual), on], !each.holds);
            }),
            ...(more === 0
                ? []
                : row('and', [`${more} more that ${more === 1 ? 'differs' : 'differ'}; the results file has all`])),
            ...(holds || broken.length > 0 || plain.some((each) => !each.holds) ? [] : row('holds', ['no'])),
        ]),
        ...broken.flatMap((each) => [
            h('p', { className: ['broken'] }, `✗ ${kind} is not as expected${versionsOf(each, setting)}`),
            lineDifference(expected, each.actual),
        ]),
    ];
}
function isLong(expected, { actual }) {
    return expected.includes('\n') || actual.includes('\n');
}
function versionsOf({ versions }, { page }) {
    if (versions.length === page.versions.length)
        return versions.length === 1 ? '' : ' on all';
    return ` on ${versionList(versions, page.versions)}`;
}
function textValue(text) {
    if (!text.includes('\n'))
        return [h('code', text)];
    return [scrollable('Text', [h('pre', text)], 'text')];
}
function row(term, value, broken = false) {
    const className = broken ? ['broken'] : [];
    return [h('div', [h('dt', { className }, term), h('dd', { className }, [...value])])];
}
function reasonOf({ claim, planned }) {
    const { code, sentence } = claim.reason === null ? { code: null, sentence: '' } : readReason(claim.reason);
    // What was not observed stands above, expected and seen, with every version.
    const isTold = code === 'not-observed' && claim.verdict === 'refuted' && claim.findings.some((each) => !each.holds);
    const reason = sentence === '' || isTold ? [] : [h('p', { className: ['reason'] }, sentence)];
    if (planned?.question.kind !== 'attest')
        return reason;
    const { because, reviewed, source } = planned.question.attestation;
    return [
        ...(sentence.includes(because) ? reason : [...reason, h('p', { className: ['reason'] }, because)]),
        h('dl', { className: ['expected'] }, [
            ...row('reviewed', [h('time', reviewed)]),
            ...(source === null ? [] : row('source', [sourceLink(source)])),
        ]),
    ];
}
function sourceLink(source) {
    if (!/^https?:\/\/\S+$/u.test(source))
        return { type: 'text', value: source };
    return h('a', { href: source, rel: ['noreferrer'] }, source);
}
function factsOf({ claim, planned, fails }, { page, panelOf }) {
    const verdicts = Object.entries(claim.byPython);
    const panel = claim.program === null ? null : panelOf(claim.program);
    const since = planned?.question.kind === 'runs' ? planned.question.since : null;
    return [
        h('dl', { className: ['facts'] }, [
            ...(verdicts.length === 0
                ? []
                : row('Python', [...groupBy(verdicts, ([, verdict]) => verdict).values()].flatMap((same) => drawVersions(same, page)))),
            ...(since === null ? [] : row('since', [`${since}: must not hold before`])),
            ...(claim.program === null
                ? []
                : row('program', [
                    panel === null
                        ? h('code', claim.program)
                        : h('a', { href: `#${encodeURIComponent(panel)}` }, claim.program),
                ])),
            ...(planned?.sheetPath === null || planned?.sheetPlace === null || planned === null || claim.implicit
                ? []
                : row('sheet', [h('code', `${planned.sheetPath}:${planned.sheetPlace.line}`)])),
            ...(fails ? [] : row('link', [h('a', { href: linkTo(claim) }, `#${claim.id}`)])),
        ]),
    ];
}
/** Versions with the same verdict. */
function drawVersions(same, { versions }) {
    const [first] = same;
    if (first === undefined)
        return [];
    const names = versionList(same.map(([version]) => version), versions);
    return [h('span', { className: ['version'] }, [verdictSymbol(first[1]), ` ${names}`]), { type: 'text', value: ' ' }];
}
function nextOf({ claim }, { page }) {
    return [
        h('p', { className: ['next'] }, [h('strong', 'Next: '), ...codeWords(nextStep(claim))]),
        h('p', { className: ['reproduce'] }, [h('strong', 'Reproduce: ')]),
        scrollable('Command', [h('pre', h('code', repeatCommand(claim, page)))], 'command'),
    ];
}
/** For those who go through the failures without the keys of the script. */
function neighboursOf(view, { page }) {
    const failing = page.claims.filter((each) => each.fails);
    const index = failing.indexOf(view);
    const [before, after] = [failing[index - 1], failing[index + 1]];
    return [
        h('p', { className: ['neighbours'] }, [
            ...(before === undefined ? [] : [h('a', { href: linkTo(before.claim) }, '← previous failure'), ' ']),
            ...(after === undefined ? [] : [h('a', { href: linkTo(after.claim) }, 'next failure →'), ' ']),
            h('a', { href: `#${ownId('failures')}` }, 'all failures'),
            ' ',
            h('a', { href: linkTo(view.claim) }, 'link to this claim'),
        ]),
    ];
}
