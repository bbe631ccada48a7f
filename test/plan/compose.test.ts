import { describe, expect, test } from 'vitest';
import type { PlannedClaim, Program } from '../../src/model/plan.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { claim, claimOf, named, planOf } from './build.ts';

const article = `# A
\`\`\`python cook
"""doc"""
from __future__ import annotations
import time; print('start')

def cook(s):
    """long
  string"""

    return s
x = 1; y = 2  # both
print(x)
\`\`\`
\`\`\`python serve
from __future__ import division, print_function
serve = cook
serve(x)
\`\`\`
\`\`\`pycon session
>>> for a in b:
...     c
...
shown
... shown
  >>> d = 1
\`\`\`
text`;

/** `line:column text` of each line, `+` for those that the sheet added. */
function lines(values: Parameters<typeof claim>[1], sheet: Partial<Sheet> = {}): readonly string[] {
  const plan = planOf(article, [{ ...sheet, claims: [claim('text', values)] }]);
  const program = plan.documents[0]?.programs.find(({ name }) => name === programName(claimOf(plan, 'text')));
  if (program === undefined) return plan.problems.map((problem) => `${problem.ruleId}: ${problem.reason}`);
  return program.lines.map(shown);
}

function programName(planned: PlannedClaim | undefined): string | null {
  return planned?.programName ?? null;
}

function shown({ text, place, indent }: Program['lines'][number]): string {
  return `${place === null ? '+' : `${place.line}:${place.column}`}${indent === 0 ? '' : `-${indent}`} ${text}`;
}

describe('a program', () => {
  test('is before, blocks, code, after', () => {
    const program = { before: 'import a\nimport b\n', blocks: ['serve'], code: 'b()', after: 'c()\r\nd()' };
    expect(lines({ program })).toEqual([
      '16:1 from __future__ import division, print_function',
      '+ import a',
      '+ import b',
      '17:1 serve = cook',
      '18:1 serve(x)',
      '+ b()',
      '+ c()',
      '+ d()',
    ]);
  });

  test('leaves `from __future__` alone where nothing stands before it', () => {
    expect(lines({ program: { before: '# only a comment', blocks: ['serve'] } })).toEqual([
      '+ # only a comment',
      '16:1 from __future__ import division, print_function',
      '17:1 serve = cook',
      '18:1 serve(x)',
    ]);
  });

  test('has sessions without prompts and output', () => {
    expect(lines({ program: { blocks: ['session'] } })).toEqual([
      '21:5 for a in b:',
      '22:5     c',
      '23:4 ',
      '26:7 d = 1',
    ]);
  });

  test('has its blocks indented under `inside`, strings and empty lines excepted', () => {
    const program = { blocks: ['cook'], inside: 'if 1:\n  async def main():', after: 'main()' };
    expect(lines({ program })).toEqual([
      '4:1 from __future__ import annotations',
      '+ if 1:',
      '+   async def main():',
      '3:1-6       """doc"""',
      "5:1-6       import time; print('start')",
      '6:1 ',
      '7:1-6       def cook(s):',
      '8:1-6           """long',
      '9:1   string"""',
      '10:1 ',
      '11:1-6           return s',
      '12:1-6       x = 1; y = 2  # both',
      '13:1-6       print(x)',
      '+ main()',
    ]);
  });

  test('takes definitions only of what it uses, each once', () => {
    const programs = [
      named('cook', { blocks: ['cook'] }),
      named('both', { before: 'import b\nb.go()', uses: ['cook'], blocks: ['serve'] }),
    ];
    const program = { before: '# mine', uses: ['both', 'cook', 'made'], blocks: ['session'] };
    const sheet = { programs: [...programs, named('made', { blocks: ['cook'] })] };
    expect(lines({ program }, sheet)).toEqual([
      '+ # mine',
      '4:1 from __future__ import annotations',
      '16:1 from __future__ import division, print_function',
      '+ import b',
      '5:1 import time',
      '7:1 def cook(s):',
      '8:1     """long',
      '9:1   string"""',
      '10:1 ',
      '11:1     return s',
      '12:1 x = 1',
      '12:8 y = 2  # both',
      '17:1 serve = cook',
      '21:5 for a in b:',
      '22:5     c',
      '23:4 ',
      '26:7 d = 1',
    ]);
  });

  test('may use a block by its selector', () => {
    expect(lines({ program: { uses: ['serve'], code: '1' } })).toEqual([
      '16:1 from __future__ import division, print_function',
      '17:1 serve = cook',
      '+ 1',
    ]);
  });

  test('cuts a `from __future__` import out of its line', () => {
    const document = '```python a\nfrom __future__ import division; b = 1; c = 2\n```\ntext';
    const plan = planOf(document, [{ claims: [claim('text', { program: { before: 'x', blocks: ['a'] } })] }]);
    expect(plan.documents[0]?.programs[0]?.lines.map(shown)).toEqual([
      '2:1 from __future__ import division',
      '+ x',
      '2:34 b = 1',
      '2:41 c = 2',
    ]);
  });

  test('keeps a `from __future__` import that the document misplaced', () => {
    const document = '```python a\nb = 1\nfrom __future__ import division\n```\ntext';
    const plan = planOf(document, [{ claims: [claim('text', { program: { before: 'x', blocks: ['a'] } })] }]);
    expect(plan.documents[0]?.programs[0]?.lines.map(shown)).toEqual([
      '+ x',
      '2:1 b = 1',
      '3:1 from __future__ import division',
    ]);
  });
});

describe('a replacement', () => {
  const rows: readonly (readonly [replace: readonly (readonly [string, string])[], expected: readonly string[]])[] = [
    [[['cook\n', 'fry\n']], ['+ serve = fry', '18:1 serve(x)']],
    [[['cook', 'fry']], ['17:1 serve = fry', '18:1 serve(x)']],
    [[['serve(x)', '']], ['17:1 serve = cook', '18:1 ']],
    [[['serve(x)\n', '']], ['17:1 serve = cook']],
    [[['serve = cook\n', '']], ['18:1 serve(x)']],
    [[['cook\nserve', 'fry']], ['+ serve = fry(x)']],
    [[['serve(x)', 'a\nb']], ['17:1 serve = cook', '+ a', '+ b']],
    [
      [
        ['(x)', '(y)'],
        [' = ', '='],
      ],
      ['17:1 serve=cook', '18:1 serve(y)'],
    ],
    [[['cook', 'cook\nmore']], ['17:1 serve = cook', '+ more', '18:1 serve(x)']],
    [
      [
        ['serve(', 'print('],
        ['x)', '1)'],
      ],
      ['17:1 serve = cook', '18:1 print(1)'],
    ],
  ];
  test.each(rows)('%j', (replace, expected) => {
    expect(lines({ program: { blocks: ['serve'], replace } }).slice(1)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['serve', '2 occurrences'],
    ['fry', '0 occurrences'],
    ['', '0 occurrences'],
  ])('%j must occur once', (find, count) => {
    const [problem] = lines({ program: { blocks: ['serve'], replace: [[find, 'a']] } });
    expect(problem).toMatch(new RegExp(`^replace-count: .*${count}`));
  });

  test('must occur once over all blocks', () => {
    const program = { blocks: ['cook', 'serve'], replace: [['from __future__', 'a']] as const };
    expect(lines({ program })).toHaveLength(1);
  });

  test('must not overlap with another', () => {
    const replace = [
      ['serve(x', 'a'],
      ['(x)', 'b'],
    ] as const;
    expect(lines({ program: { blocks: ['serve'], replace } })[0]).toMatch(/^replace-count: /);
  });
});
