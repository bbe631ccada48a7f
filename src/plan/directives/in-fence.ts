import type { Block } from '../../model/document.ts';
import type { Directive, Effect, Tool, UnknownDirective } from '../directive.ts';
import { likeness, nearestNames } from '../likeness.ts';
import { readCondition } from '../python-condition.ts';
import { readExamples } from '../examples.ts';
import { isSession } from '../session.ts';
import { isSlip } from '../slip.ts';

export interface Found {
  readonly directives: readonly Directive[];
  readonly unknown: readonly UnknownDirective[];
}

/** What the words of a fence, and the comments of the code in it, say. */
export function readFence(block: Block): Found {
  const attributes = readAttributes(block.info);
  const words = readWords(block.info.replace(/^[^\s,{}]*/u, '')).map((each) => foundWord(each, block));
  const found = [
    ...attributes.map((each) => fromAttribute(each, block)),
    ...words,
    fromLines(block),
    fromExamples(block),
  ];
  return {
    directives: found.flatMap(({ directives }) => directives),
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}

/** A word, and what it says, or the words that it may have been meant for. */
export interface Word {
  readonly text: string;
  readonly tool: Tool;
  readonly effect: Effect | null;
  readonly known: readonly string[];
}

/** Words such as `notest fixture:db`, of a fence or of the comment of pytest-markdown-docs; others are left out. */
export function readWords(text: string): readonly Word[] {
  return text
    .replaceAll(attribute, ' ')
    .split(/[\s,{}]+/u)
    .flatMap((word) => fromWord(word.replace(/^\./u, '')) ?? []);
}

const attribute = /(?<name>[^\s,;{}="']+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s,;{}"']*))/gu;

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function readAttributes(info: string): readonly Attribute[] {
  return [...info.matchAll(attribute)].map(({ 0: text, groups }) => {
    const { name = '', double, single, bare } = groups ?? {};
    return { name, value: double ?? single ?? bare ?? '', text };
  });
}

const nothing: Found = { directives: [], unknown: [] };

function one(tool: Tool, text: string, place: Block['place'], effect: Effect): Found {
  return { directives: [{ tool, text, place, ...effect }], unknown: [] };
}

const wordEffects: ReadonlyMap<string, { readonly tool: Tool; readonly effect: Effect }> = new Map([
  ...listed('pytest-markdown-docs', 'notest', { kind: 'skip', when: null }),
  ...listed('pytest-markdown-docs', 'continuation', { kind: 'continue' }),
  ...listed('rustdoc', 'ignore no_run compile_fail', { kind: 'skip', when: null }),
  ...listed('several', 'no-test skip skip-test noexec no-exec norun no-run ignored pseudo pseudocode skip-execution', {
    kind: 'skip',
    when: null,
  }),
  ...listed('rustdoc', 'should_panic', surelyRaises()),
  ...listed('several', 'should-fail should_fail xfail expect-error raises', surelyRaises()),
  ...listed('several', 'continued', { kind: 'continue' }),
]);

function listed(
  tool: Tool,
  names: string,
  effect: Effect,
): readonly (readonly [string, { tool: Tool; effect: Effect }])[] {
  return names.split(' ').map((name) => [name, { tool, effect }]);
}

function surelyRaises(): Effect {
  return { kind: 'raises', types: [], isCertain: true, when: null };
}

/** `fixture:db`, `retry:3` and `runner:own` are of pytest-markdown-docs, as are the words near to them. */
function fromWord(text: string): Word | null {
  const known = wordEffects.get(text);
  if (known !== undefined) return { text, ...known, known: [] };
  const { name, value = '' } = /^(?<name>[a-z-]+):(?<value>\S+)$/u.exec(text)?.groups ?? {};
  if (name === undefined) {
    const [meant] = slipping.filter((each) => text.at(-1) === each.at(-1) && isSlip(text, each));
    return meant === undefined ? null : { text, tool: 'several', effect: null, known: [meant] };
  }
  const tool = 'pytest-markdown-docs';
  if (name === 'fixture') return { text, tool, effect: { kind: 'fixture', name: value }, known: [] };
  if (name === 'runner') return { text, tool, effect: { kind: 'fixture', name: text }, known: [] };
  const count = Number(value);
  if (name === 'retry' && Number.isInteger(count) && count >= 0 && count <= mostRetries)
    return { text, tool, effect: { kind: 'retry', count }, known: [] };
  const isMeant = name === 'retry' || prefixes.some((prefix) => likeness(name, prefix) >= 0.75);
  return isMeant ? { text, tool, effect: null, known: ['fixture:name', 'retry:3', 'runner:name'] } : null;
}

function foundWord({ text, tool, effect, known }: Word, { place }: Block): Found {
  return effect === null ? { directives: [], unknown: [{ text, place, known }] } : one(tool, text, place, effect);
}

/** Long words of these tools, which no other word of a fence with the same end is one slip away from; `notes` has another one. */
const slipping = ['notest', 'continuation', 'ignore', 'no_run', 'compile_fail', 'should_panic', 'noexec', 'xfail'];

const prefixes = ['fixture', 'retry', 'runner'];
const mostRetries = 100;

/** `test="skip"`, `requires="3.9"` and `group="a"`, as documents checked by pytest-examples have them. */
function fromAttribute({ name, value, text }: Attribute, { place }: Block): Found {
  const isNo = /^(?:no|off|false|0)$/iu.test(value);
  if (/^(?:exec|eval|execute)$/u.test(name))
    return isNo ? one('several', text, place, { kind: 'skip', when: null }) : nothing;
  const version = /^(?:requires-?)?(?<major>\d+)\.(?<minor>\d+)$/u.exec(value)?.groups;
  const isRequired = name === 'requires' || (name === 'test' && value.startsWith('requires'));
  if (isRequired && version !== undefined) {
    const when = readCondition(`sys.version_info < (${version['major'] ?? ''}, ${version['minor'] ?? ''})`);
    return one('pytest-examples', text, place, { kind: 'skip', when });
  }
  if (name === 'group' && value !== '') return one('pytest-examples', text, place, { kind: 'group', name: value });
  if (name !== 'test') return nothing;
  // `skip - reason`, as for xfail.
  if (/^skip(?:\s*-.*)?$/u.test(value) || isNo)
    return one('pytest-examples', text, place, { kind: 'skip', when: null });
  if (value.startsWith('xfail')) return one('pytest-examples', text, place, surelyRaises());
  if (/^no-?print/u.test(value)) return one('pytest-examples', text, place, { kind: 'not-compared' });
  const near = nearestNames(value, testWords, 3);
  return near.length === 0
    ? nothing
    : { directives: [], unknown: [{ text, place, known: near.map((each) => `test="${each}"`) }] };
}

const testWords = ['skip', 'xfail', 'requires-3.9', 'noprint', 'no-print-intercept'];

/** phmdoctest leaves such lines out. */
function fromLines(block: Block): Found {
  const directives = block.lines.flatMap(({ text, place }): readonly Directive[] => {
    const { before = '', mark } = /^(?<before>.*?)(?<mark>phmdoctest:(?:omit|pass))\s*$/u.exec(text)?.groups ?? {};
    if (mark === undefined || before.trimStart().startsWith('#')) return [];
    return [
      { tool: 'phmdoctest', text: mark, place: { ...place, column: place.column + before.length }, kind: 'leave-out' },
    ];
  });
  return { directives, unknown: [] };
}

/** Flags of doctest, and of those that add to it: pytest, Sybil, pytest-doctestplus, xdoctest. */
const flags =
  'DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP IGNORE_EXCEPTION_DETAIL REPORT_UDIFF ' +
  'REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE FAIL_FAST COMPARISON_FLAGS REPORTING_FLAGS ' +
  'ALLOW_UNICODE ALLOW_BYTES NUMBER KEEP_TRAILING_WHITESPACE ' +
  'FIX REMOTE_DATA IGNORE_OUTPUT IGNORE_OUTPUT_2 IGNORE_OUTPUT_3 SHOW_WARNINGS IGNORE_WARNINGS FLOAT_CMP ' +
  'REQUIRES IGNORE_WANT';
const knownFlags: ReadonlySet<string> = new Set(flags.split(' '));

const mark = /#\s*(doctest|byexample):.*$/u;

function fromExamples(block: Block): Found {
  if (!isSession(block)) return nothing;
  const found = readExamples(block).flatMap(({ typed, flags: own }) => {
    const line = typed.find(({ text }) => mark.test(text)) ?? typed[0];
    const place = line?.place ?? block.place;
    const [text = '', name] = mark.exec(line?.text ?? '') ?? [];
    const tool = name === 'byexample' ? name : 'doctest';
    return [...own].map((flag): Found => {
      if (flag === 'SKIP' || flag === 'REMOTE_DATA') return one(tool, text, place, { kind: 'leave-out' });
      if (/^IGNORE_(?:OUTPUT|WANT)/u.test(flag)) return one(tool, text, place, { kind: 'not-compared' });
      if (knownFlags.has(flag)) return nothing;
      const near = nearestNames(flag, [...knownFlags], 3);
      const known = near.length === 0 ? ['SKIP', 'ELLIPSIS', 'NORMALIZE_WHITESPACE'] : near;
      return { directives: [], unknown: [{ text: `+${flag}`, place, known: known.map((each) => `+${each}`) }] };
    });
  });
  return {
    directives: found.flatMap(({ directives }) => directives),
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}
