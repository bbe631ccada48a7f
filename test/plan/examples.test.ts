import { expect, test } from 'vitest';
import { hasPrompts, readExamples } from '../../src/plan/examples.ts';
import { documentOf } from './build.ts';

function blockOf(lines: string) {
  const [block] = documentOf(`\`\`\`python\n${lines}\n\`\`\``).blocks;
  if (block === undefined) throw new Error('no block');
  return block;
}

test.each<[string, readonly (readonly [typed: string, shown: string])[]]>([
  ['>>> 1\n1', [['1', '1']]],
  [
    '>>> 1\n>>> 2\n2',
    [
      ['1', ''],
      ['2', '2'],
    ],
  ],
  ['>>> if 1:\n...     2\n...\n2', [['if 1:\n    2\n', '2']]],
  [
    '>>> for a in b:\n        print(a)\n>>> 1',
    [
      ['for a in b:\n        print(a)', ''],
      ['1', ''],
    ],
  ],
  [
    '>>> @a\n    def b():\n        c\n\n>>> 1\n1',
    [
      ['@a\ndef b():\n    c', ''],
      ['1', '1'],
    ],
  ],
  [
    '>>> @a\n... def b():\n...     c\n>>> b',
    [
      ['@a\ndef b():\n    c', ''],
      ['b', ''],
    ],
  ],
  ['>>> for a in b:\n>>>     a\n\n1', [['for a in b:\n    a', '1']]],
  ['>>> f()\n... look at it ...\n>>>', [['f()', '... look at it ...']]],
  ['>>> 1\n# 1', [['1', '1']]],
  ['>>> 1\n# => 1', [['1', '1']]],
  ['>>> 1\n# output: 1', [['1', '1']]],
  ['>>> 1\n# 1\n2', [['1', '# 1\n2']]],
  ['>>> 1\n\n1\n\n', [['1', '1']]],
  [
    'a = 1\n>>> a',
    [
      ['a = 1', ''],
      ['a', ''],
    ],
  ],
  ['# first\n>>> a', [['a', '']]],
  [
    'In [1]: a = 1\nIn [2]: a\nOut[2]: 1',
    [
      ['a = 1', ''],
      ['a', '1'],
    ],
  ],
  [
    '>>> a = {\n  1: 2,\n}\n>>> a\n{1: 2}',
    [
      ['a = {\n  1: 2,\n}', ''],
      ['a', '{1: 2}'],
    ],
  ],
  ['>>> f(\n  File "<stdin>"\nSyntaxError: x', [['f(', '  File "<stdin>"\nSyntaxError: x']]],
  ['>>> try:\n...     f()\n>>> except E:\n...     g()', [['try:\n    f()\nexcept E:\n    g()', '']]],
  ['>>> try:\n        f()\n    except E:\n        g()\n1', [['try:\n    f()\nexcept E:\n    g()', '1']]],
  [
    '>>> if a:\n        try:\n            f()\n        except E:\n            g()',
    [['if a:\n        try:\n            f()\n        except E:\n            g()', '']],
  ],
  ['>>>  a\n1', [['a', '1']]],
  ['In [1]: a = 1\n   ...: a\nOut[1]: 1', [['a = 1\na', '1']]],
  [
    '>>> a\n# 1\n\nb = 2\nb\n# 2',
    [
      ['a', '1'],
      ['b = 2', ''],
      ['b', '2'],
    ],
  ],
  [
    '$ python3\nPython 3.11.7 (main)\nType "help" for more\n>>> a\n1\n>>> b\n$',
    [
      ['a', '1'],
      ['b', ''],
    ],
  ],
  ['$ pwd\n/home/ann\n$ python\n>>> a\n1', [['a', '1']]],
  [
    'a = 1\n>>> a\n1',
    [
      ['a = 1', ''],
      ['a', '1'],
    ],
  ],
  ['>>> a\n# 1\n\nas you see', [['a', '# 1\n\nas you see']]],
  ['>>> a\n1\n\nb = 2', [['a', '1\n\nb = 2']]],
])('%j', (lines, examples) => {
  expect(readExamples(blockOf(lines)).map(({ typed, shown }) => [textOf(typed), textOf(shown)])).toEqual(examples);
});

function textOf(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join('\n');
}

test('flags of doctest, and where it stands', () => {
  const [example] = readExamples(blockOf('>>> f()  # doctest: +SKIP, +ELLIPSIS'));
  expect([...(example?.flags ?? [])]).toEqual(['SKIP', 'ELLIPSIS']);
  expect(example?.typed[0]?.place).toEqual({ line: 2, column: 5 });
});

test.each<[comment: string, flags: readonly string[], isLoose: boolean]>([
  ['byexample: +skip', ['SKIP'], false],
  ['not now  # byexample: +pass', ['IGNORE_OUTPUT'], false],
  ['byexample: +rm=~ -tags', [], true],
  ['byexample: +timeout=9', [], false],
  ['byexamples: +skip', [], false],
])('# %s', (comment, flags, isLoose) => {
  const [example] = readExamples(blockOf(`>>> f()  # ${comment}`));
  expect([[...(example?.flags ?? [])], example?.isLoose]).toEqual([flags, isLoose]);
});

test.each<[string, boolean]>([
  ['>>> 1', true],
  ['# first\n>>> 1', true],
  ['a = 1\n>>> a', true],
  ['In [1]: 1', true],
  ['def f():\n    """\n    >>> f()\n    """', false],
  ['"""\n>>> f()\n"""', false],
  ['a >>> b', false],
])('%j has prompts: %j', (lines, expected) => {
  expect(hasPrompts(blockOf(lines))).toBe(expected);
});
