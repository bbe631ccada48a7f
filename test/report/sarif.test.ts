import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ClaimReport, Report } from '../../src/model/report.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import {
  articlePath,
  claim,
  goneQuote,
  openQuestion,
  options,
  plannedFor,
  report,
  teaOutput,
  totalTime,
} from './sample.ts';
import { sarifSchema } from './schemas.ts';

const isSarif = sarifSchema();

const region = z.object({ startLine: z.number(), startColumn: z.number(), endLine: z.number(), endColumn: z.number() });
const location = z.object({
  physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }), region: region.partial().optional() }),
});
const result = z.object({
  ruleId: z.string(),
  ruleIndex: z.number(),
  level: z.string(),
  message: z.object({ text: z.string() }),
  locations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
});
const rule = z.object({ id: z.string(), help: z.object({ text: z.string() }) });
const log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(rule) }) }),
      results: z.array(result),
      invocations: z.array(z.unknown()),
    }),
  ]),
});

function render(shown: Report, rest: Partial<RenderOptions> = {}) {
  const read: unknown = JSON.parse(renderSarif(shown, { ...options, ...rest }));
  expect(isSarif(read), JSON.stringify(isSarif.errors)).toBe(true);
  return log.parse(read).runs[0];
}

function results(claims: readonly ClaimReport[], rest: Partial<RenderOptions> = {}) {
  return render(report({ claims }), rest).results;
}

const problem = (line: number, reason = 'Unexpected key `a`') =>
  ({ ruleId: 'unknown-key', path: 'a b/ü#.yaml', place: { line, column: 5 }, reason, severity: 'error' }) as const;

/** Fingerprints of a report whose places are all so many lines further down. */
function prints(shift: number): readonly string[] {
  const moved = { ...totalTime, place: { line: 17 + shift, column: 1 + shift } };
  const problems = [problem(3 + shift), problem(4 + shift), problem(5 + shift, `Unexpected block at line ${shift}`)];
  const { results: found } = render(report({ claims: [moved, teaOutput] }, { problems }));
  return found.map((each) => JSON.stringify(each.partialFingerprints));
}

describe('renderSarif', () => {
  it('names files from the repository on', () => {
    const shown = report({ claims: [totalTime], path: 'a.md' }, { problems: [{ ...problem(3), path: '../b.yaml' }] });
    const uris = render(shown, { within: { workspace: 'no', repository: 'docs' } }).results.flatMap(({ locations }) =>
      locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
    );
    expect(uris).toEqual(['docs/a.md', 'b.yaml']);
  });

  it('has failures only', () => {
    const found = results([claim('ok'), openQuestion, totalTime, goneQuote]);
    expect(found.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['not-observed', 'error'],
      ['quote-gone', 'error'],
    ]);
  });

  it('has what fails strictly', () => {
    const undecided = claim('a', { verdict: 'undecided', reason: 'no-interpreter: none' });
    expect(results([undecided])).toEqual([]);
    expect(results([undecided], { strict: true })).toMatchObject([{ ruleId: 'no-interpreter' }]);
  });

  it('describes each rule once, and results point at it', () => {
    const { tool, results: found } = render(
      report({ claims: [totalTime, teaOutput, goneQuote] }, { problems: [problem(1)] }),
    );
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['not-observed', 'quote-gone', 'unknown-key']);
    expect(found.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toEqual([true, true, true, true]);
    expect(rules.every(({ help }) => help.text.length > 40)).toBe(true);
  });

  it('places the quote, and what is gone in its sheet', () => {
    const found = results([totalTime, goneQuote], { planned: plannedFor([totalTime, goneQuote]) });
    expect(found.map(({ locations }) => locations[0]?.physicalLocation)).toEqual([
      {
        artifactLocation: { uri: encodeURI(articlePath) },
        region: { startLine: 17, startColumn: 6, endLine: 17, endColumn: 13 },
      },
      { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 2, startColumn: 5 } },
    ]);
  });

  it('has a problem of an option as one of the invocation, and every result in a file', () => {
    const option = { ...problem(1), path: '--python', place: null };
    const { results: found, invocations } = render(report({}, { problems: [option, { ...problem(1), place: null }] }));
    const [place, ...others] = found.flatMap((each) => each.locations);
    expect(place?.physicalLocation.region).toEqual({ startLine: 1 });
    expect(others).toEqual([]);
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolConfigurationNotifications: [{ descriptor: { id: 'unknown-key' } }] },
    ]);
    expect(render(report()).invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  it('writes paths as URIs', () => {
    const uri = render(report({}, { problems: [problem(1)] })).results[0]?.locations[0]?.physicalLocation;
    expect(uri?.artifactLocation.uri).toBe('a%20b/%C3%BC%23.yaml');
  });

  it('keeps its fingerprints when lines move', () => {
    expect(prints(5)).toEqual(prints(0));
    expect(new Set(prints(0)).size).toBe(5);
  });

  it.each([
    ['document', report({ claims: [totalTime], path: 'b.md' })],
    ['claim', report({ claims: [{ ...totalTime, id: 'other' }] })],
    ['kind', report({ claims: [{ ...totalTime, reason: 'holds-after-all: x' }] })],
  ])('tells fingerprints apart by %s', (_, other) => {
    const [print] = results([totalTime]).map((each) => each.partialFingerprints);
    expect(render(other).results[0]?.partialFingerprints).not.toEqual(print);
  });

  it.each([...commands, ...markup])('is valid whatever is said: %j', (text) => {
    const read: unknown = JSON.parse(renderSarif(hostileReport(text), hostileOptions(text, { strict: true })));
    expect(isSarif(read), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it('makes no link and no placeholder of what is said', () => {
    const linked = claim('a', { verdict: 'refuted', quotes: ['[a](http://b) {0}'] });
    expect(results([linked])[0]?.message.text).toContain(String.raw`[a\](http://b) {{0}}`);
  });
});

describe('the schema', () => {
  it.each([
    ['another version', (text: string) => text.replace('"2.1.0"', '"2.0.0"')],
    ['an unknown level', (text: string) => text.replace('"level": "error"', '"level": "fatal"')],
    ['a line 0', (text: string) => text.replace('"startLine": 17', '"startLine": 0')],
    ['a path that is no URI', (text: string) => text.replace(encodeURI(articlePath), '%zz \\\\')],
    ['an unknown key', (text: string) => text.replace('"ruleIndex"', '"rule"')],
  ])('refuses %s', (_, broken) => {
    const text = renderSarif(report({ claims: [totalTime] }), options);
    expect(broken(text)).not.toBe(text);
    expect(isSarif(JSON.parse(broken(text)))).toBe(false);
  });
});
