import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderReporters, readReporters, render, reporters } from '../../src/report/reporters.ts';
import { claim, options, report, totalTime } from './sample.ts';

const names = ['terminal', 'json', 'markdown', 'junit', 'sarif', 'github', 'badge', 'ndjson', 'ctrf'] as const;
const terminal = { name: 'terminal', file: null };

describe('readReporters', () => {
  it.each([
    ['nothing', [], [terminal]],
    ['the terminal', ['terminal'], [terminal]],
    ['annotations beside the terminal', ['terminal', 'github'], [terminal, { name: 'github', file: null }]],
    ['a format on standard output', ['json'], [{ name: 'json', file: null }]],
    ['a format in a file, and the terminal', ['json=a=b.json'], [terminal, { name: 'json', file: 'a=b.json' }]],
    [
      'both',
      ['terminal=log.txt', 'json'],
      [
        { name: 'terminal', file: 'log.txt' },
        { name: 'json', file: null },
      ],
    ],
  ])('reads %s', (_, specs, choices) => {
    expect(readReporters(specs)).toEqual({ reporters: choices, problems: [] });
  });

  it.each([
    ['an unknown one', ['yaml']],
    ['an inherited name', ['toString']],
    ['no name', ['=a.json']],
    ['no file', ['json=']],
    ['two on standard output', ['json', 'terminal']],
    ['annotations twice', ['github', 'github']],
    ['two in one file', ['json=a', 'terminal=a']],
  ])('refuses %s', (_, specs) => {
    expect(readReporters(specs).problems).toMatchObject([{ ruleId: 'invalid-option', path: '--reporter' }]);
  });
});

describe('render', () => {
  const shown = report({ claims: [claim('ok'), totalTime] });

  it.each(names)('draws %s the same way every time', (name) => {
    const text = render({ name, file: null }, shown, options);
    expect(text).toBe(render({ name, file: null }, shown, options));
    expect(text).toMatch(/\S\n$/u);
  });

  it('has a row for every name', () => {
    expect(Object.keys(reporters).toSorted()).toEqual(names.toSorted());
  });

  it('is documented, every name of it', async () => {
    const text = await readFile('docs/reporters.md', 'utf8');
    const documented = [...text.matchAll(/^## `(?<name>\w+)`$/gmu)].map((match) => match.groups?.['name'] ?? '');
    expect(new Set(documented)).toEqual(new Set([...names, ...Object.keys(folderReporters)]));
  });

  it('writes no colour into a file', () => {
    const colored = { ...options, color: true };
    expect(render({ name: 'terminal', file: null }, shown, colored)).toContain('\u001b');
    expect(render({ name: 'terminal', file: 'log.txt' }, shown, colored)).not.toContain('\u001b');
  });
});
