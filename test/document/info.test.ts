import { expect, test } from 'vitest';
import { readInfo } from '../../src/document/info.ts';

test.each([
  ['', null],
  ['python', 'python'],
  ['Python', 'python'],
  ['py', 'python'],
  ['py3', 'python'],
  ['python3', 'python'],
  ['python3.12', 'python'],
  ['python title="a.py"', 'python'],
  ['python,ignore', 'python'],
  ['python:line-numbers {1}', 'python'],
  ['python{1,3}', 'python'],
  ['{python}', 'python'],
  ['{python, echo=FALSE}', 'python'],
  ['{.python .x}', 'python'],
  ['{#cook .numberLines .python}', 'python'],
  ['{code-cell} ipython3', 'python'],
  ['{code-cell}', 'python'],
  ['{code-block} python', 'python'],
  ['pycon', 'pycon'],
  ['python-console', 'pycon'],
  ['pytb', 'pytb'],
  ['python2', 'python2'],
  ['{code-block} C', 'c'],
  ['{code-block}', null],
  ['{code-cell} r', 'r'],
  ['c++', 'c++'],
  ['Text', 'text'],
  ['pythonic', 'pythonic'],
  ['{1,3}', null],
  ['id=cook', null],
  ['constructor', 'constructor'],
])('language of %j is %j', (info, lang) => {
  expect(readInfo(info).lang).toBe(lang);
});

test.each([
  ['python id=cook', 'cook'],
  ['python id="cook"', 'cook'],
  ["python id='烹饪'", '烹饪'],
  ['python title="id=no" id=cook', 'cook'],
  ['{#cook .python}', 'cook'],
  ['{.python #cook}', 'cook'],
  ['python {#cook}', 'cook'],
  ['python {id=cook}', 'cook'],
  ['id=cook', 'cook'],
  ['python #cook', null],
  ['python id=', null],
  ['python cook', null],
  ['python grid=cook', null],
])('id of %j is %j', (info, id) => {
  expect(readInfo(info).id).toBe(id);
});

test('words and attributes', () => {
  const info = readInfo('python,ignore title="a b" hl_lines=1 {.x}');
  expect(info.words).toEqual(['ignore', '.x']);
  expect([...info.attributes]).toEqual([
    ['title', 'a b'],
    ['hl_lines', '1'],
  ]);
});
