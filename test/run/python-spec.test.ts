import { expect, test } from 'vitest';
import { chooseInterpreters } from '../../src/run/interpreters.ts';
import type { FoundInterpreter } from '../../src/run/interpreters.ts';

const found = [
  python('3.11.7', 'cpython', ['python3', './venv/bin/python']),
  python('3.11.2'),
  python('3.9.18'),
  python('3.10.13'),
  python('3.10.13', 'pypy', ['pypy3']),
  python('3.14.0rc1'),
];

function python(version: string, implementation = 'cpython', names: readonly string[] = []): FoundInterpreter {
  return { executable: `/${implementation}/${version}`, implementation, version, build: '', origin: 'path', names };
}

test.each([
  [[], ['3.11.7'], []],
  [['3.11'], ['3.11.7'], []],
  [['3.11.2'], ['3.11.2'], []],
  [['python3.11'], ['3.11.7'], []],
  [['python3.99'], [], ['python3.99']],
  [['3'], ['3.14.0rc1'], []],
  [['3.1'], [], ['3.1']],
  [['3.14'], ['3.14.0rc1'], []],
  [['>=3.10'], ['3.10.13', '3.11.7', '3.14.0rc1'], []],
  [['>=3.10,<3.11', '3.9'], ['3.9.18', '3.10.13'], []],
  [['==3.11.*'], ['3.11.7'], []],
  [['<3.9'], [], ['<3.9']],
  [['>= nonsense'], [], ['>= nonsense']],
  [['all'], ['3.9.18', '3.10.13', '3.11.7', '3.14.0rc1'], []],
  [['./venv/bin/python', '3.11'], ['3.11.7'], []],
  [['pypy3', '3.99'], ['3.10.13'], ['3.99']],
  [['/no/python'], [], ['/no/python']],
])('%j chooses %j and misses %j', (specs, versions, missing) => {
  const result = chooseInterpreters(specs, found);
  expect(result.chosen.map(({ version }) => version)).toEqual(versions);
  expect(result.missing).toEqual(missing);
});

test('of two with one version CPython is chosen, and another where it is asked for by name', () => {
  expect(chooseInterpreters(['all'], found).chosen.map((each) => each.implementation)).not.toContain('pypy');
  expect(chooseInterpreters(['pypy3'], found).chosen.map((each) => each.implementation)).toEqual(['pypy']);
});

test('nothing found is said', () => {
  expect(chooseInterpreters([], [])).toEqual({ chosen: [], missing: ['python3'] });
});
