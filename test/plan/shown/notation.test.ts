import { expect, test } from 'vitest';
import { notationsIn } from '../../../src/plan/shown/notation.ts';

/** Lines, counted from 1, that show that a block is no program. */
test.each<[text: string, lines: readonly number[]]>([
  ['print(1)', []],
  ['x = a < b > c\ny = [1, 2][0]', []],
  ['x = "<name> [, more] ...and so on ?"  # <name> ?', []],
  ['f(<name>)', [1]],
  ['print(1)\nf(a[, b])', [2]],
  ['f(...rest)', [1]],
  ['f(…)', [1]],
  ['f(a, b, ..)', [1]],
  ['class A:\n    < its parts >', [2]],
  ['* Debug mode: on', [1]],
  ['*a, b = c', []],
  ['10.0.0.1 - - [3/Feb] "GET /"', [1]],
  ['a = "10.0.0.1"\nf(1.0)', []],
  ['Example:\n[1, 2]', [1]],
  ['else:\n    f()', [1]],
  ['while a:\n    code goes here', [2]],
  ['while a:\n    do something', [2]],
  ['def f(a):\n    retrun a', []],
  ['python3 aes_tutorial', [1]],
  ['from a import b', []],
  ['The oven is hot. It is late.', [1]],
  ['# Syntax:\nf(x y)', [1]],
  ['f(1)\n# output\n4 + 3 = 7', [2]],
  ['f(1)\noutput:\n[1]', [2]],
  ['f(1\n# output\nprint(2)', []],
  ['x = ?', [1]],
  ['with_stmt ::= "with" item', [1]],
  ['❯ uv run x.py', [1]],
  ['{% for a in b %}', [1]],
  ["from 'a' import 'b'", [1]],
  ['from a\nimport b', []],
  ['f(1)\n-> 3', [2]],
  ['f(0) = 1\nf(1) = 1', [1, 2]],
  ['f(0) = 1\nx = 1', []],
  ['def f(\n    a,\n):', [1]],
  ['def f(\n    a,\n)\n    return a', []],
  ['def f(\n    a,\n)', [1]],
  ['def f(\n    a,\n) -> B', [1]],
  ['@f(a=1,\n   b=2)', [1]],
  ['@f(a=1,\n   b=2)\ndef g(): pass', []],
  ['import a\ndef f(a, b=1\n      c=2): pass', []],
  ['def f(a=0, b):\n          ^\nSyntaxError: non-default argument follows default argument', [2, 3]],
  ['def f(a=0, b): pass', []],
  ['from {package}.oven import bake', [1]],
  ['{name}: {kind} = {value}', [1]],
  ['{name}\nf(1', []],
  ['__init__.py:\n\na = 1', [1]],
  ['1| def f(a):\n2|     return a', [1, 2]],
  ['def f([a,] **b): pass', [1]],
  ['f([a, b] c)', []],
  ['descr.__get__(self, obj) --> value', [1]],
  ['f(a) - > value', []],
  [':> mov r1, r0', [1]],
  ['Ran 2 tests in 0.006s\n\nOK', [1]],
  ["TypeError: can't bake an oven", [1]],
  ["TypeError: can't bake\nf(1)", []],
  ['def f():\n    nonlocal count\n    count += 1', [2]],
  ['count = 0\ndef f():\n    nonlocal count\n    count += 1', []],
  ['def f(a, b => []): pass', [1]],
  ['%timeit f()', [1]],
  ['= f(a=None)', [1]],
  ['a: int, b: str', [1]],
  ['left_index:right_index:step', [1]],
  ['a[left:right:step]', []],
  ['a="b", c="d"', [1]],
  ['a: B[c, ...', [1]],
  ['f(a=1, b=2', []],
  ['a = 1\nb = = 2', []],
  ['https://example.org/a/b.py', [1]],
  ['x = "https://example.org/a"\nf(x)', []],
  ['if a:\n    from b import ...', [2]],
  ['try:\n    f()\n\n# ...', [1]],
  ['try:\n    f()\nfinally:\n    # ...\n    g()', []],
  ['date(year: int)', [1]],
  ['def f(year: int): pass', []],
  ['f(lambda x: x)', []],
  ['x = {"a": f(1)}[a:b]', []],
  ['for x in y:\n    # do it\nprint(1)', [1]],
  ['for x in y:\n    # do it\n    print(x)', []],
  ['for x in y:\nprint(x)', []],
  ['def f():', [1]],
  ['def f(\n    a: int,\n) -> int:', [1]],
  ['def f(\n    a: int,\n) -> int:\nreturn a', []],
  ['def f(): ...\n    return 1', [1]],
  ['except ValueError:\n    pass', [1]],
  ['f()\nexcept ValueError:\n    pass', [2]],
  ['try:\n    f()\nexcept ValueError:\n    pass', []],
  ['a + b     a.__add__(b)\na - b     a.__sub__(b)', [1, 2]],
  ['a = 1     # one\nb = 2     # two', []],
  ['copy(from, to)', [1]],
  ['f(a, to)', []],
  ['def 函数(参数):\n    return 1', [1]],
  ['print("函数")  # 函数', []],
  ['Set up whatever is needed', [1]],
  ['imort math', []],
  ['{1.5:10.3f}', [1]],
  ['def f(): ... ...', [1]],
  ['5 + 2 = 7', [1]],
  ['f()\nTraceback (most recent call last):\n  File "a.py", line 1', [2, 3]],
  ['$ python a.py', [1]],
  ['python a.py', [1]],
  ['f(x=1, ...)', [1]],
  ['f(x=1)', []],
  ['@app.get("/")', [1]],
  ['@cache\ndef f(): pass', []],
  ['def f(a) -> int', [1]],
  ['def f(a)\n    return a', []],
  ['- x = 1\n+ x = 2', [1, 2]],
  ['x = 1  # pseudocode', [1]],
  ['print "a"', []],
  ['True and False = False\nnot True = False', [1, 2]],
  ['a and b = False\nprint(a)', []],
  ['Input: Enter a, b', [1]],
  ['import xxx-yyy', [1]],
  ['import x-y', []],
  ['__file__ C:\\a\\b.py', [1]],
  ['open("C:\\a")', []],
  ['f(1)\n# Run it. Output:\n4 + 3 = 7', [2]],
])('%j: %j', (text, lines) => {
  expect(found(text, '')).toEqual(lines);
});

test('a `try` that the next block goes on with', () => {
  const lines = [
    { text: 'try:', place: null, indent: 0 },
    { text: '    f()', place: null, indent: 0 },
  ];
  expect(notationsIn(lines, '', true)).toHaveLength(1);
  expect(notationsIn(lines, '', false)).toHaveLength(0);
});

test('Python 2, where the document speaks of it', () => {
  expect(found('print "a"', 'For Python 2.7 only.')).toEqual([1]);
});

test('Python 2, where all that is printed is printed so', () => {
  expect(found('print a', 'print a\nprint "b"\n>>> print c')).toEqual([1]);
  expect(found('print a', 'print a')).toEqual([]);
  expect(found('print a', 'print a\nprint b\nprint c\nprint(d)')).toEqual([]);
});

function found(text: string, context: string): readonly number[] {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line, place: { line: index + 1, column: 1 }, indent: 0 }));
  return notationsIn(lines, context)
    .map(({ line }) => line)
    .toSorted((a, b) => a - b);
}
