import { expect, test } from 'vitest';
import { compareText, compareValue, resembles } from '../../src/judge/shown-text.ts';
import type { Volatile } from '../../src/model/plan.ts';

test.each<[shown: string, seen: string, likeness: string]>([
  ['a', 'a', 'same'],
  ['see https://example.org/2/v/a', 'see https://example.org/2.14/v/a', 'same'],
  ['see https://example.org/2/v/a', 'see https://example.org/3.14/v/a', 'differs'],
  ['see https://example.org/2/v/a', 'see https://example.org/2.14/v/b', 'differs'],
  ['a', 'b', 'differs'],
  ['a\nb', 'a\nc', 'differs'],
  ['a\nb', 'b\na', 'differs'],
  ['a\nb', 'a', 'differs'],
  ['a', 'a\nb', 'differs'],
  ['1', '2', 'differs'],
  ['3.14', '3.15', 'differs'],
  ['3.14', '3.141592653589793', 'same'],
  ['0.30000000000000004', '0.3000000000000001', 'same'],
  ['0.3', '0.30000000000000004', 'differs'],
  ['a  b', 'a b', 'same'],
  ['[1,\n 2]', '[1, 2]', 'same'],
  ['{"a": 1}', "{'a': 1}", 'same'],
  ['>>> a', 'a', 'same'],
  ['a  # why', 'a', 'same'],
  ['a\n...\nd', 'a\nb\nc\nd', 'same'],
  ['a\n...\nd', 'a\nb\nc', 'doubtful'],
  ['{3, 1, 2}', '{1, 2, 3}', 'same'],
  ['{3, 1, 2}', '{1, 2, 4}', 'differs'],
  ["{'b': 1, 'a': 2}", "{'a': 2, 'b': 1}", 'doubtful'],
  ['<f at 0x7f0011223344>', '<f at 0x7f5566778899>', 'same'],
  ['<g at 0x7f0011223344>', '<f at 0x7f5566778899>', 'doubtful'],
  ['<__main__.A object at 0x10aa>', '<A object at 0x10bb>', 'same'],
  ['a\nx.py:1: UserWarning: b', 'a', 'same'],
  ['x = 1', '2', 'doubtful'],
  ['a>>> ', 'a', 'same'],
  ['a>>>', 'a>>>', 'same'],
  ['a>>> ', 'b', 'differs'],
  ['[1, 2]  # Python 2', '<map object>', 'doubtful'],
  ['[1, 2]  # Python', '[1, 3]', 'differs'],
  ['a\nb', 'a\n  see https://example.org/a\nb', 'same'],
  ['a\nc', 'a\n  see https://example.org/a\nb', 'differs'],
  ['a\nhttps://example.org/b', 'a\nhttps://example.org/a', 'differs'],
  ['98.6  # ou valeur approximative', '98.60000000000001', 'doubtful'],
  ['98.6  # la valeur', '98.60000000000001', 'differs'],
  ['[date(2020, 10, 1)]', '[datetime.date(2020, 10, 1)]', 'same'],
  ['[date(2020, 10, 1)]', '[datetime.date(2020, 10, 2)]', 'differs'],
  ['World!', 'Hello\rWorld!', 'same'],
  ['Hello', 'Hello\rWorld!', 'differs'],
  ['World', 'Hello\rWorld!', 'differs'],
  ["'cba'# turned round", "'cba'", 'same'],
  ["'cbb'# turned round", "'cba'", 'differs'],
  ['<BLANKLINE>', '<BLANKLINE>', 'same'],
  ['<function f in <some file>>', '<function f in oven.py>', 'doubtful'],
  ['<function g in <some file>>', '<function f in oven.py>', 'differs'],
  ['<em>hot</em>', '<em>cold</em>', 'differs'],
  ["['/home/ann/oven.py', '-v']", "['program.py']", 'doubtful'],
  ["['/srv/oven.py', '-v']", "['program.py']", 'differs'],
])('%j for %j: %s', (shown, seen, likeness) => {
  expect(compareText(shown.split('\n'), seen.split('\n'), [])).toBe(likeness);
});

test.each<[shown: string, seen: string, volatile: readonly Volatile[], likeness: string]>([
  ['took 1.23 s', 'took 4.56 s', ['time'], 'same'],
  ['took 1.23 s', 'lasted 4.56 s', ['time'], 'differs'],
  ['a\nb', 'b\na', ['order'], 'doubtful'],
  ['a\nb', 'b\nc', ['order'], 'differs'],
  ["Path('a')", 'a', [], 'doubtful'],
  ["Path('a')", 'b', [], 'differs'],
  ['2024-01-02', '2026-11-23', ['time'], 'same'],
  ['5', '7', ['time'], 'doubtful'],
  ['5', '7', ['random'], 'doubtful'],
  ['a\nb', 'b\na', ['threads'], 'doubtful'],
])('%j for %j, which depends on %j: %s', (shown, seen, volatile, likeness) => {
  expect(compareText(shown.split('\n'), seen.split('\n'), volatile)).toBe(likeness);
});

test.each<[shown: string, seen: string, likeness: string]>([
  ['3', '3', 'same'],
  ['3', '4', 'differs'],
  ['True', 'False', 'differs'],
  ["'a'", "'b'", 'differs'],
  ['[1]', '[2]', 'differs'],
  ['1', "'a'", 'doubtful'],
  ['3', 'None', 'doubtful'],
])('the remark %j for %j: %s', (shown, seen, likeness) => {
  expect(compareValue(shown, seen, [])).toBe(likeness);
});

test.each<[shown: string, seen: string, isMeant: boolean]>([
  ['Hello Ann', 'Hello Bob', true],
  ['Hello', 'Goodbye', false],
  ['the sum of it', '3', false],
  ['3, the sum', '3', false],
  ['5\nready', '2.0\nready', true],
  ['one of many other words', 'one', false],
])('%j is meant as %j: %j', (shown, seen, isMeant) => {
  expect(resembles(shown.split('\n'), seen.split('\n'))).toBe(isMeant);
});

test.each(['a', '0x', 'a.'])('a million of %j are compared', (text) => {
  expect(compareText(['b'], [`${text.repeat(1e6 / text.length)}c`], [])).toBe('differs');
});

test.each([' ', '{', '\n'])('three hundred thousand of %j that are shown are compared', (text) => {
  const shown = `a${text.repeat(3e5)}c`.split('\n');
  expect(compareText(shown, ['b'], [])).not.toBe('same');
});
