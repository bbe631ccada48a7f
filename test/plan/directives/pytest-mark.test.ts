import { expect, test } from 'vitest';
import { readMark } from '../../../src/plan/directives/pytest-mark.ts';

const build = { executable: '/python', build: '', origin: 'explicit', implementation: 'cpython' };

test.each<[string, object | null]>([
  ['skip', { kind: 'skip', when: null }],
  ['skip(reason="a, b")', { kind: 'skip', when: null }],
  ['skipif(sys.version_info < (3, 8), reason="old")', { kind: 'skip', when: [true, false] }],
  ['skipif(sys.version_info > (3, 8), sys.version_info < (3, 7))', { kind: 'skip', when: [false, true] }],
  ['skipif(condition=sys.version_info < (3, 8), reason="old")', { kind: 'skip', when: [true, false] }],
  ['skipif("sys.version_info < (3, 8)", reason="old")', { kind: 'skip', when: [true, false] }],
  ['skipif(True)', { kind: 'skip', when: [true, true] }],
  ['skipif(not HAS_CUDA, reason="needs == CUDA")', { kind: 'skip', when: [null, null] }],
  ['skipif', { kind: 'skip', when: [null, null] }],
  ['xfail', { kind: 'raises', types: [], isCertain: true, when: null }],
  ['xfail(strict=True)', { kind: 'raises', types: [], isCertain: true, when: null }],
  ['xfail(strict=False)', { kind: 'raises', types: [], isCertain: false, when: null }],
  ['xfail(run=False)', { kind: 'skip', when: null }],
  ['xfail(raises=ZeroDivisionError)', { kind: 'raises', types: ['ZeroDivisionError'], isCertain: true, when: null }],
  [
    'xfail(raises=(KeyError, a.Error))',
    { kind: 'raises', types: ['KeyError', 'a.Error'], isCertain: true, when: null },
  ],
  [
    'xfail(sys.version_info < (3, 8), reason="old")',
    { kind: 'raises', types: [], isCertain: true, when: [true, false] },
  ],
  ['usefixtures("database", "cache")', { kind: 'fixtures', names: ['database', 'cache'] }],
  ['slow', null],
  ['parametrize("a", [1, 2])', null],
])('%s', (text, expected) => {
  const mark = readMark(text);
  if (mark === null || !('when' in mark) || mark.when === null) expect(mark).toEqual(expected);
  else {
    const { when } = mark;
    expect({ ...mark, when: ['3.7.16', '3.9.18'].map((version) => when({ ...build, version })) }).toEqual(expected);
  }
});
