import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderResults } from '../../src/report/json.ts';
import type { RunOutcome } from '../../src/model/outcome.ts';
import { assembleReport } from './whole.ts';
import { parseResults, resultsJsonSchema } from '../../src/results/file.ts';
import {
  block,
  claim,
  document,
  finding,
  observation,
  plan,
  plannedDocument,
  plannedRun,
  problem,
  program,
} from './sample.ts';

const schemaFile = new URL('../../schema/results.schema.json', import.meta.url);

const report = assembleReport({
  plan: plan(
    [
      plannedDocument(document('a.md', { title: '异步', blocks: [block('one', 1)] }), {
        programs: [program('p', { lines: [{ text: 'x', place: null, indent: 0 }] })],
      }),
    ],
    [plannedRun('r', program('p', { blockIds: ['one'] }))],
  ),
  claims: new Map([
    ['a.md', [claim('c', { byPython: { '3.11.7': 'refuted' }, findings: [finding()], reason: 'x: y' })]],
  ]),
  outcomes: new Map([['a.md', new Map([['r', [outcome()]]])]]),
  problems: [problem('a.yaml', 3)],
  version: '0.1.0',
  startedAt: new Date(0),
  durationSeconds: 1,
});

function outcome(): RunOutcome {
  return {
    kind: 'observed',
    observation: observation('r', {
      ended: 'error',
      events: [{ at: 0, stream: 'stdout', text: '一\u0000' }],
      warnings: [{ at: 1, category: 'W', message: 'm', place: null }],
      error: { type: 'E', message: '', place: null, traceback: '', missingModule: null },
    }),
  };
}

const validate = new Ajv({ allErrors: true }).compile(resultsJsonSchema());

describe('the schema of the results file', () => {
  it('is fresh', () => {
    const text = `${JSON.stringify(resultsJsonSchema(), null, 2)}\n`;
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(schemaFile, text);
    expect(readFileSync(schemaFile, 'utf8')).toBe(text);
  });

  it('accepts what is written', () => {
    expect(validate(JSON.parse(renderResults(report))), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('renderResults', () => {
  it('ends with a line end, indents by two spaces, and is read back as the same report', () => {
    const text = renderResults(report);
    expect(text).toMatch(/^\{\n {2}"schema": "claimcheck-results\/1",\n[^]*\n\}\n$/u);
    expect(parseResults(text)).toEqual(report);
  });

  it('writes the same bytes again after it was read', () => {
    const text = renderResults(report);
    const again = parseResults(text);
    expect(Array.isArray(again) ? again : renderResults(again)).toBe(text);
  });
});

describe('a broken results file', () => {
  it.each<[string, string, string]>([
    ['another version', '"claimcheck-results/1"', '"claimcheck-results/2"'],
    ['an unknown verdict', '"verdict": "verified"', '"verdict": "fine"'],
    ['an unknown verdict of a version', '"3.11.7": "refuted"', '"3.11.7": "maybe"'],
    ['a number as text', '"runs": 1', '"runs": "1"'],
    ['a missing field', '"implicit": false,', ''],
    ['a field too many', '"implicit": false,', '"implicit": false, "extra": 1,'],
    ['a line 0', '"line": 3', '"line": 0'],
    ['a local time', '"1970-01-01T00:00:00.000Z"', '"1970-01-01T00:00:00"'],
    ['an unknown ending', '"ended": "error"', '"ended": "gone"'],
  ])('is refused for %s', (_, find, replacement) => {
    const text = renderResults(report);
    expect(text).toContain(find);
    const broken = text.replace(find, replacement);
    expect(validate(JSON.parse(broken))).toBe(false);
    expect(parseResults(broken, 'r.json')).toMatchObject([{ ruleId: 'invalid-results', path: 'r.json' }]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a rule of another version', renderResults(report).replace('unknown-key', 'no-such-rule')],
  ])('is refused for %s', (_, text) => {
    expect(parseResults(text)).toMatchObject([{ ruleId: 'invalid-results' }]);
  });
});
