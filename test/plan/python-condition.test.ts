import { expect, test } from 'vitest';
import { readCondition } from '../../src/plan/python-condition.ts';

const build = { executable: '/python', build: '', origin: 'explicit' };
const cpython = { ...build, implementation: 'cpython', version: '3.9.18', platform: 'linux' };

test.each<[string, boolean | null]>([
  ['True', true],
  ['0', false],
  ['sys.version_info < (3, 8)', false],
  ['sys.version_info < (3, 10)', true],
  // 3.9.18 is after (3, 9), as Python compares tuples.
  ['sys.version_info <= (3, 9)', false],
  ['sys.version_info == (3, 9)', false],
  ['sys.version_info[:2] == (3, 9)', true],
  ['sys.version_info[:2] <= (3, 9)', true],
  ['sys.version_info[0] == 3', true],
  ['sys.version_info[-1] == 0', true],
  ['sys.version_info[3] == "final"', true],
  ['sys.version_info.minor >= 9', true],
  ['tuple(sys.version_info[:2]) in [(3, 8), (3, 9)]', true],
  ['(3, 8) <= sys.version_info < (3, 10)', true],
  ['(3, 9) <= sys.version_info < (3, 9, 1)', false],
  ['sys.version_info >= (3,)', true],
  ['not sys.version_info >= (3, 8)', false],
  ['sys.version.startswith("3.9")', true],
  ['sys.version.startswith(("3.6", "3.7"))', false],
  ['sys.platform == "win32"', false],
  ['sys.platform != "win32" and sys.version_info < (3, 10)', true],
  ['sys.platform.startswith("lin")', true],
  ["sys.platform in ('win32', 'darwin')", false],
  ['sys.platform not in ("linux",)', false],
  ['os.name == "nt"', false],
  ['platform.system() == "Linux"', true],
  ['platform.python_implementation() == "PyPy"', false],
  ['sys.implementation.name == "cpython"', true],
  ['"sys.version_info < (3, 10)"', true],
  ['bool(sys.version_info)', true],
  // What nobody knows, and what does not depend on it.
  ['HAS_NUMPY', null],
  ['not HAS_NUMPY', null],
  ['HAS_NUMPY and sys.version_info < (3, 8)', false],
  ['HAS_NUMPY and sys.version_info < (3, 10)', null],
  ['HAS_NUMPY or sys.version_info < (3, 10)', true],
  ['HAS_NUMPY or sys.version_info < (3, 8)', null],
  ['importlib.util.find_spec("numpy") is None', null],
  ['sys.version_info < minimum', null],
  ['sys.version_info < "3.8"', null],
  ['sys.version_info < (3, 8', null],
  ['sys.version_info < (3, 8) else', null],
  ['len(sys.argv) > 1', null],
  ['', false],
])('%s', (source, expected) => {
  expect(readCondition(source)(cpython)).toBe(expected);
});

test.each<[string, string, boolean | null]>([
  ['sys.version_info >= (3, 14)', '3.14.0rc1', true],
  ['sys.version_info >= (3, 14, 0, "final")', '3.14.0rc1', false],
  ['sys.version_info < (3, 10)', '3.10.13', false],
  ['sys.version_info < (3, 10)', '3.9.18', true],
])('%s on %s', (source, version, expected) => {
  expect(readCondition(source)({ ...cpython, version })).toBe(expected);
});

test('a platform that was not asked is unknown', () => {
  const { platform: _, ...elsewhere } = cpython;
  expect(readCondition('sys.platform == "win32"')(elsewhere)).toBeNull();
  expect(readCondition('sys.platform == "win32"')({ ...cpython, platform: 'win32' })).toBe(true);
});
