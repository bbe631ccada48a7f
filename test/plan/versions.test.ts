import { describe, expect, test } from 'vitest';
import { askVersions, sortInterpreters } from '../../src/plan/versions.ts';
import type { VersionQuestion } from '../../src/plan/versions.ts';
import { pythons } from './build.ts';

const interpreters = pythons('3.6.15', '3.9.18', '3.10.13', '3.14.0rc1');

function ask(values: Partial<VersionQuestion>): ReturnType<typeof askVersions> {
  return askVersions({
    interpreters,
    missing: [],
    claimRange: null,
    sheetRange: null,
    scriptRange: null,
    since: null,
    ...values,
  });
}

describe('asked', () => {
  test.each<[Partial<VersionQuestion>, readonly string[], boolean]>([
    [{}, ['+3.6.15', '+3.9.18', '+3.10.13', '+3.14.0rc1'], false],
    [{ sheetRange: '>=3.9' }, ['+3.9.18', '+3.10.13', '+3.14.0rc1'], false],
    [{ sheetRange: '>=3.9', claimRange: '<3.10' }, ['+3.6.15', '+3.9.18'], false],
    [{ scriptRange: '>=3.10' }, ['+3.10.13', '+3.14.0rc1'], false],
    [{ sheetRange: '>=3.9', scriptRange: '<3.10' }, ['+3.9.18'], false],
    [{ sheetRange: '>=3.9', claimRange: '<3.10', scriptRange: '<3.9, >=3.6' }, ['+3.6.15'], false],
    // What holds since 3.9 must be seen not to hold before, whatever a script is for.
    [{ scriptRange: '>=3.9', since: '3.9' }, ['-3.6.15', '+3.9.18', '+3.10.13', '+3.14.0rc1'], false],
    [{ claimRange: '==3.10.*' }, ['+3.10.13'], false],
    [{ claimRange: '!=3.9.*,<3.14' }, ['+3.6.15', '+3.10.13'], false],
    [{ sheetRange: '>=3.9', since: '3.9' }, ['-3.6.15', '+3.9.18', '+3.10.13', '+3.14.0rc1'], false],
    [{ claimRange: '>=3.9', since: '3.9' }, ['+3.9.18', '+3.10.13', '+3.14.0rc1'], true],
    [{ since: '3.14' }, ['-3.6.15', '-3.9.18', '-3.10.13', '+3.14.0rc1'], false],
    [{ since: '3.14.0rc2' }, ['-3.6.15', '-3.9.18', '-3.10.13', '-3.14.0rc1'], false],
    [{ claimRange: '>=3.15', since: '3.9' }, [], false],
  ])('%j', (values, expected, boundaryNotSeen) => {
    const answer = ask(values);
    const asked = answer.asked.map((each) => `${each.mustHold ? '+' : '-'}${each.interpreter.version}`);
    expect([asked, answer.boundaryNotSeen]).toEqual([expected, boundaryNotSeen]);
    expect(answer.emptyReason === null).toBe(expected.length > 0);
  });

  test('nothing in range: why', () => {
    const values = { interpreters: pythons('3.11.7'), claimRange: '>=3.12' };
    expect(ask(values).emptyReason).toBe('no interpreter in range >=3.12; asked for 3.11.7');
    expect(ask({ ...values, missing: ['3.13'] }).emptyReason).toMatch(/; not found: 3\.13$/);
  });
});

test.each<[string | null, readonly string[]]>([
  [null, ['3.99', '3.12', '>=4']],
  ['<3.50', ['3.12', '>=4']],
  ['>=3.12.4', ['3.99', '3.12', '>=4']],
  ['<3', ['>=4']],
])('specs that are missing in %s', (claimRange, expected) => {
  expect(ask({ claimRange, missing: ['3.99', '3.12', '>=4'] }).missing).toEqual(expected);
});

test('interpreters are sorted as versions are', () => {
  const sorted = sortInterpreters(pythons('3.14.0', '3.10.1', '3.14.0rc1', '3.9.1'));
  expect(sorted.map(({ version }) => version)).toEqual(['3.9.1', '3.10.1', '3.14.0rc1', '3.14.0']);
});
