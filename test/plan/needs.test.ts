import { expect, test } from 'vitest';
import type { Needs } from '../../src/model/needs.ts';
import type { Plan } from '../../src/model/plan.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { claim, documentOf, pythons, readInline, sheetOf } from './build.ts';

const needs: Needs = {
  requirements: ['rich', 'httpx'],
  scripts: new Map([
    ['old', { requirements: ['six'], python: '<3.10' }],
    ['new', { requirements: ['httpx', 'attrs'], python: '>=3.10' }],
  ]),
};
const document = {
  ...documentOf('# A\n```python plain\nx = 1\n```\n```python old\ny = 2\n```\n```python new\nz = 3\n```\nIt is so'),
  needs,
};
const sheet = sheetOf({
  claims: [
    claim('It is so', { id: 'probe', program: { code: 'print(1)' } }),
    claim('It is so', { id: 'both', program: { blocks: ['plain', 'old'] } }),
    claim('It is so', { id: 'uses', program: { uses: ['new'], code: 'print(z)' } }),
    claim('It is so', { id: 'uses-nothing', program: { uses: ['plain'], code: 'print(x)' } }),
  ],
});

function planOf(requirements: readonly string[] | null): Plan {
  return makePlan({
    documents: [{ document, sheets: [sheet] }],
    interpreters: pythons('3.9.18', '3.12.1'),
    settings: { timeoutSeconds: null, repeat: null, clock: null, ...(requirements === null ? {} : { requirements }) },
    readInline,
  });
}

test('a program needs what is named for all, for its document, and for the scripts that its blocks are', () => {
  const [planned] = planOf(['zstd', 'httpx']).documents;
  expect(planned?.programs.map(({ name, requirements }) => [name, requirements])).toEqual([
    ['probe', ['httpx', 'rich', 'zstd']],
    ['both', ['httpx', 'rich', 'six', 'zstd']],
    ['uses', ['attrs', 'httpx', 'rich', 'zstd']],
    ['uses-nothing', ['httpx', 'rich', 'zstd']],
  ]);
});

test('a program is asked of the versions that its scripts are for', () => {
  expect(planOf(null).runs.map(({ id }) => id)).toEqual([
    'both@3.9.18',
    'probe@3.12.1',
    'probe@3.9.18',
    'uses-nothing@3.12.1',
    'uses-nothing@3.9.18',
    'uses@3.12.1',
  ]);
});

test('a document that names nothing has programs that need nothing', () => {
  const plain = { ...document, needs: { requirements: [], scripts: new Map() } };
  const settings = { timeoutSeconds: null, repeat: null, clock: null };
  const plan = makePlan({
    documents: [{ document: plain, sheets: [sheet] }],
    interpreters: pythons('3.12.1'),
    settings,
    readInline,
  });
  expect(plan.runs.filter(({ program }) => program.requirements !== undefined)).toEqual([]);
});
