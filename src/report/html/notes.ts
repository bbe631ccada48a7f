import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { repeatCommand } from '../repeat-command.ts';
import { nextStep, readReason } from '../words.ts';
import { lineDifference } from './line-difference.ts';
import { linkTo, ownId } from './claim-view.ts';
import type { ClaimView, PageInput } from './claim-view.ts';
import { scrollable, shortVersion, verdictBadge, verdictSymbol } from './parts.ts';
import { expectationsOf } from './seen.ts';
import type { Expected, Seen } from './seen.ts';

/** What notes need to know of the rest of the page. */
export interface NoteSetting {
  readonly page: PageInput;
  /** Id of the panel of a program, or null where the page has none. */
  readonly panelOf: (program: string) => string | null;
}

/** All that is known of one claim, folded up to its verdict and what was expected; open where it fails. */
export function drawNote(view: ClaimView, setting: NoteSetting): Element {
  const { claim, number, fails, tokens } = view;
  const expectations = expectationsOf(claim);
  const body = h('div', { className: ['note-body'], id: claim.id, tabIndex: -1 }, [
    ...quotesOf(view),
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
    h('span', { className: ['gist'] }, gistOf(view, expectations)),
  ]);
  return h(
    'details',
    {
      className: ['claim', 'note', claim.verdict, ...(fails ? ['fails'] : [])],
      dataVerdict: [claim.verdict, ...(fails ? ['failed'] : [])].join(' '),
      dataOn: tokens.join(' '),
      open: fails,
    },
    [summary, body],
  );
}

/** What stands beside the verdict of a folded note. */
function gistOf({ claim, planned }: ClaimView, [first, ...others]: readonly Expected[]): string {
  if (claim.implicit) return claim.id.endsWith('/clean') ? 'the program runs clean' : claim.id;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return `${first.kind}: ${first.expected.split('\n').join(' ⏎ ')}`.slice(0, 90) + more;
  }
  if (planned?.question.kind === 'attest') return planned.question.attestation.because;
  return claim.reason === null ? claim.id : readReason(claim.reason).sentence;
}

function quotesOf({ claim }: ClaimView): readonly Element[] {
  return claim.quotes.map((quote) => h('p', { className: ['quote'] }, `“${quote}”`));
}

/** Different things seen of one expectation that are shown; a race shows a different one in every repeat. */
const mostSeen = 4;

function drawExpected({ kind, expected, holds, seen }: Expected, setting: NoteSetting): readonly Element[] {
  const shown = seen.slice(0, mostSeen);
  const more = seen.length - shown.length;
  const broken = shown.filter((each) => !each.holds && isLong(expected, each));
  const plain = shown.filter((each) => !broken.includes(each));
  return [
    h('dl', { className: ['expected'] }, [
      ...row(
        `expected ${kind}`,
        broken.length > 0 && plain.length === 0 ? ['see the difference'] : textValue(expected),
      ),
      ...plain.flatMap((each) => {
        return row(
          `${each.holds ? 'seen' : '✗ seen'}${versionsOf(each, setting)}`,
          textValue(each.actual),
          !each.holds,
        );
      }),
      ...(more === 0 ? [] : row('and', [`${more} different ones more; the results file has them`])),
      ...(holds || broken.length > 0 || plain.some((each) => !each.holds) ? [] : row('holds', ['no'])),
    ]),
    ...broken.flatMap((each) => [
      h('p', { className: ['broken'] }, `✗ not as expected${versionsOf(each, setting)}`),
      lineDifference(expected, each.actual),
    ]),
  ];
}

function isLong(expected: string, { actual }: Seen): boolean {
  return expected.includes('\n') || actual.includes('\n');
}

function versionsOf({ versions }: Seen, { page }: NoteSetting): string {
  if (versions.length === page.versions.length) return versions.length === 1 ? '' : ' on all';
  return ` on ${versions.map((version) => shortVersion(version, page.versions)).join(', ')}`;
}

function textValue(text: string): ElementContent[] {
  if (!text.includes('\n')) return [h('code', text)];
  return [scrollable('Text', [h('pre', text)], 'text')];
}

function row(term: string, value: readonly (ElementContent | string)[], broken = false): readonly Element[] {
  const className = broken ? ['broken'] : [];
  return [h('dt', { className }, term), h('dd', { className }, [...value])];
}

function reasonOf({ claim, planned }: ClaimView): readonly Element[] {
  const sentence = claim.reason === null ? null : readReason(claim.reason).sentence;
  const reason = sentence === null || sentence === '' ? [] : [h('p', { className: ['reason'] }, sentence)];
  if (planned?.question.kind !== 'attest') return reason;
  const { because, reviewed, source } = planned.question.attestation;
  return [
    ...(sentence?.includes(because) === true ? reason : [...reason, h('p', { className: ['reason'] }, because)]),
    h('dl', { className: ['expected'] }, [
      ...row('reviewed', [h('time', reviewed)]),
      ...(source === null ? [] : row('source', [sourceLink(source)])),
    ]),
  ];
}

function sourceLink(source: string): ElementContent {
  if (!/^https?:\/\/\S+$/u.test(source)) return { type: 'text', value: source };
  return h('a', { href: source, rel: ['noreferrer'] }, source);
}

function factsOf({ claim, planned }: ClaimView, { page, panelOf }: NoteSetting): readonly Element[] {
  const verdicts = Object.entries(claim.byPython);
  const panel = claim.program === null ? null : panelOf(claim.program);
  const since = planned?.question.kind === 'runs' ? planned.question.since : null;
  return [
    h('dl', { className: ['facts'] }, [
      ...(verdicts.length === 0
        ? []
        : row(
            'Python',
            verdicts.flatMap(([version, verdict]) => [
              h('span', { className: ['version'] }, [
                verdictSymbol(verdict),
                ` ${shortVersion(version, page.versions)}`,
              ]),
              ' ',
            ]),
          )),
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
      ...row('link', [h('a', { href: linkTo(claim) }, `#${claim.id}`)]),
    ]),
  ];
}

function nextOf({ claim }: ClaimView, { page }: NoteSetting): readonly Element[] {
  return [
    h('p', { className: ['next'] }, [h('strong', 'Next: '), nextStep(claim)]),
    h('p', { className: ['reproduce'] }, [h('strong', 'Reproduce: ')]),
    scrollable('Command', [h('pre', h('code', repeatCommand(claim, page)))], 'command'),
  ];
}

/** For those who go through the failures without the keys of the script. */
function neighboursOf(view: ClaimView, { page }: NoteSetting): readonly Element[] {
  const failing = page.claims.filter((each) => each.fails);
  const index = failing.indexOf(view);
  const [before, after] = [failing[index - 1], failing[index + 1]];
  return [
    h('p', { className: ['neighbours'] }, [
      ...(before === undefined ? [] : [h('a', { href: linkTo(before.claim) }, '← previous failure'), ' ']),
      ...(after === undefined ? [] : [h('a', { href: linkTo(after.claim) }, 'next failure →'), ' ']),
      h('a', { href: `#${ownId('failures')}` }, 'all failures'),
    ]),
  ];
}
