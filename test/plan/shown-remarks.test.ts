import { expect, test } from 'vitest';
import { readRemarks } from '../../src/plan/shown-remarks.ts';

test.each<[string, readonly string[]]>([
  ['f(x)  # 3', ['value 0 3']],
  ['f(x)  # -> 3', ['value 0 3']],
  ['f(x)  # => [1, 2]', ['value 0 [1, 2]']],
  ['f(x)  # True', ['value 0 True']],
  ["f(x)  # 'a b'", ["value 0 'a b'"]],
  ['f(x)  # Output: some words', ['value 0 some words']],
  ['f(x)  # Point(x=1)', []],
  ['f(x)  # -> Point(x=1)', ['value 0 Point(x=1)']],
  ['f(\n  x,\n)  # 3', ['value 0 3']],
  ['f(x)  # some words', []],
  ['f(x)  # true', []],
  ['f(x)  # (see above)', []],
  ['f(x)  # (1)!', []],
  ['f(x)  # [1, ...]', []],
  ['x = f()  # 3', []],
  ['return x  # 3', []],
  ['for x in y:  # 3\n    pass', []],
  ['"text"  # 3', []],
  ['f(x)  # raises ValueError', ['raises 0 ValueError']],
  ['f(x)  # ValueError: no', ['raises 0 ValueError: no']],
  ['print(x)\n#> 3\n#> 4', ['output 0 3|4']],
  ['if x:\n    print(x)\n    #> 3', ['output 1 3']],
  ['print(x)\n# 3', []],
  ['for x in y:\n    print(x)\n\n# Output:\n# 1\n# 2', ['label 1 1|2']],
  ['print(x)\n# Output:\n# 1\nprint(y)\n# Output:\n# 2', []],
])('%j', (source, remarks) => {
  const lines = source.split('\n').map((text, index) => ({ text, place: { line: index + 1, column: 1 } }));
  const found = readRemarks(lines).map(({ kind, line, lines: shown }) => `${kind} ${line} ${shown.join('|')}`);
  expect(found).toEqual(remarks);
});
