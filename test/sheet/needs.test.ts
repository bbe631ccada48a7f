import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { readNeeds } from '../../src/sheet/needs.ts';
import { marked } from './marked.ts';

/** What a document names, and its Problems; their places are where `¦` stands in the text. */
function needsOf(text: string) {
  const { bytes, places } = marked(text);
  const { document } = parseDocument('a.md', bytes);
  if (document === null) throw new Error('Unexpected null, expected a document');
  return { ...readNeeds(document), places };
}

const script = (...lines: readonly string[]): string =>
  ['# A', '', '- item', '', '  ```python', ...lines.map((line) => `  ${line}`), '  ```', ''].join('\n');

describe('requirements of a front matter', () => {
  test.each<[string, readonly string[]]>([
    ['---\nrequirements: [httpx, "rich>=13"]\n---\n', ['httpx', 'rich>=13']],
    ['---\ntitle: x\nrequirements:\n  - httpx # why\n  - rich\ntags: [a]\n---\n', ['httpx', 'rich']],
    ['---\nrequirements:\n- httpx\n\n- rich\ntags: [a]\n---\n', ['httpx', 'rich']],
    ['---\r\nrequirements: httpx\r\n---\r\n', ['httpx']],
    ['---\n"requirements": httpx\n---\n', ['httpx']],
    // What is wrong elsewhere is not for claimcheck to say.
    ['---\ntitle: {{ x }}: y\nrequirements: httpx\n---\n', ['httpx']],
    ['+++\ntitle = "x"\nrequirements = ["httpx"]\n[params]\na = 1\n+++\n', ['httpx']],
    ['+++\n[params]\nrequirements = ["httpx"]\n+++\n', []],
    ['---\nparams:\n  requirements: [httpx]\n---\n', []],
    ['---\nrequirements_file: a\n---\n', []],
    ['# No front matter\n\nrequirements: httpx\n', []],
  ])('%j', (text, requirements) => {
    expect(needsOf(text)).toMatchObject({ needs: { requirements }, problems: [] });
  });

  test.each<[string, string]>([
    ['---\ntitle: x\nrequirements: [a, ¦"httpx=0.27"]\n---\n', 'error'],
    ['---\nrequirements:\n  - a\n  - ¦3\n---\n', 'error'],
    ['---\nrequirements:\n  - ¦name: b\n---\n', 'error'],
    ['---\nrequirements: ¦-r requirements.txt\n---\n', 'error'],
    ['---\nrequirements: ¦Python and patience\n---\n', 'warning'],
    ['+++\ntitle = "x"\n¦requirements = ["httpx=0.27"]\n+++\n', 'error'],
  ])('%j', (text, severity) => {
    const { problems, places } = needsOf(text);
    expect(problems).toMatchObject([{ ruleId: 'invalid-requirement', path: 'a.md', place: places[0], severity }]);
  });

  test('YAML that cannot be read', () => {
    const { problems, places } = needsOf('---\nrequirements: ¦[a\n---\n');
    expect(problems).toMatchObject([{ ruleId: 'yaml-syntax', place: { line: places[0]?.line } }]);
  });
});

describe('headers of scripts', () => {
  test.each<[readonly string[], readonly string[], string | null]>([
    [['# /// script', '# dependencies = ["httpx", "rich>=13"]', '# ///'], ['httpx', 'rich>=13'], null],
    [['# /// script', '# requires-python = ">=3.11"', '# ///', 'print(1)'], [], '>=3.11'],
    [['#!/usr/bin/env python', '# /// script', '# dependencies = [', '#   "a",', '#', '# ]', '# ///'], ['a'], null],
    [['# /// script', '# [tool.uv]', '# x = 1', '# ///'], [], null],
  ])('%j', (lines, requirements, python) => {
    const { needs, problems } = needsOf(script(...lines));
    expect(problems).toEqual([]);
    expect([...needs.scripts]).toEqual([['a', { requirements, python }]]);
  });

  test.each<readonly (readonly string[])[]>([
    [['# /// pyproject', '# dependencies = ["a"]', '# ///']],
    [['print("# /// script")']],
    [['import httpx']],
  ])('%j is none', (lines) => {
    expect(needsOf(script(...lines))).toMatchObject({ needs: { scripts: new Map() }, problems: [] });
  });

  test('a block of another language has none', () => {
    expect(needsOf('```toml\n# /// script\n# ///\n```\n')).toMatchObject({
      needs: { scripts: new Map() },
      problems: [],
    });
  });

  test.each<[readonly string[], string]>([
    [['¦# /// script', '# dependencies = ["a"]'], 'warning'],
    [['# /// script', '# dependencies = [¦oops]', '# ///'], 'error'],
    [['# /// script', '# dependencies = ["a", "¦httpx=0.27"]', '# ///'], 'error'],
    [['# /// script', '# ¦dependencies = "httpx"', '# ///'], 'error'],
    [['# /// script', '# ¦dependencies = [1]', '# ///'], 'error'],
    [['# /// script', '# ¦requires-python = 3.11', '# ///'], 'error'],
    [['# /// script', '# ¦requires-python = "3.11"', '# ///'], 'error'],
    // Comments that go on belong to it; the last end counts.
    [['# /// script', '# dependencies = []', '# ¦///', '# ///'], 'error'],
    [['# /// script', '# ///', '', '¦# /// script', '# ///'], 'error'],
  ])('%j', (lines, severity) => {
    const { problems, places } = needsOf(script(...lines));
    expect(problems).toMatchObject([{ ruleId: 'invalid-requirement', path: 'a.md', place: places[0], severity }]);
  });
});
