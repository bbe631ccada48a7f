import { describe, expect, test } from 'vitest';
import type { AnchoredQuote } from '../../src/model/plan.ts';
import { anchorQuote } from '../../src/plan/quote.ts';
import { documentOf, quote, readInline } from './build.ts';

const article = documentOf(`# 3.7
The loop takes  6 seconds; at 3.7 it ends.
任务\\n完成，用时\\n6 秒
两 处
## Code
\`\`\`python
if __name__ == "__main__":
    print(name * 2)  # use \`x\`  and y
\`\`\`
The name of it, name again
## Table
| 3.7
| a\\nb
aaaa
| x | y`);

/** `line:column-line:column` of where the quote stands, of each place where it is ambiguous. */
function anchors(text: string, values: Parameters<typeof quote>[1] = {}): string | readonly string[] {
  const match = anchorQuote(article, quote(text, values), readInline);
  switch (match.kind) {
    case 'anchored':
      return shown(match.quote);
    case 'ambiguous':
      return match.occurrences.map(shown);
    case 'gone':
      return `gone ${match.occurrences.length}`;
  }
}

function shown({ place, end }: AnchoredQuote): string {
  return `${place.line}:${place.column}-${end.line}:${end.column}`;
}

describe('a quote', () => {
  test.each<[string, Parameters<typeof quote>[1], string | readonly string[]]>([
    ['The loop takes 6 seconds', {}, '2:1-2:26'],
    ['  The loop\n takes', {}, '2:1-2:15'],
    ['**loop** `takes`', {}, '2:5-2:15'],
    ['任务完成', {}, '3:1-4:3'],
    ['任务 完成', {}, '3:1-4:3'],
    ['用时 6 秒', {}, '4:4-5:4'],
    ['用时6 秒', {}, 'gone 0'],
    ['两处', {}, 'gone 0'],
    ['if __name__ ==', {}, '7:1-7:15'],
    ['`x` and y', {}, '8:28-8:38'],
    ['print(name * 2) # use', {}, '8:5-8:27'],
    ['a b', {}, '13:3-14:4'],
    ['The NAME', {}, 'gone 0'],
    ['3.7', {}, ['1:3-1:6', '2:31-2:34', '12:3-12:6']],
    ['3.7', { nth: 2 }, '2:31-2:34'],
    ['3.7', { nth: 4 }, 'gone 3'],
    ['3.7', { under: 'Table' }, '12:3-12:6'],
    ['3.7', { under: '3.7 > Table', nth: 1 }, '12:3-12:6'],
    ['3.7', { under: 'Code' }, 'gone 3'],
    ['3.7', { under: 'No such' }, 'gone 3'],
    ['name again', {}, '10:17-10:27'],
    ['aa', {}, ['14:1-14:3', '14:3-14:5']],
    ['aa', { nth: 2 }, '14:3-14:5'],
    ['`x \\| y`', {}, '15:3-15:8'],
    ['`a \\| b`', {}, 'gone 0'],
    ['', {}, 'gone 0'],
    ['``', {}, 'gone 0'],
  ])('%j %j', (text, values, expected) => {
    expect(anchors(text, values)).toEqual(expected);
  });
});

test('a name with underscores is not every piece of it', () => {
  const document = documentOf('```python\n__name__ = name\n```\nIt is __name__ there');
  const match = anchorQuote(document, quote('__name__'), readInline);
  expect(match.kind === 'ambiguous' && match.occurrences.map((each) => each.place)).toEqual([
    { line: 2, column: 1 },
    { line: 4, column: 7 },
  ]);
});

describe('the nearest text', () => {
  test.each([
    ['The loop took 7 seconds', { text: 'The loop takes 6 seconds; at 3.7 it ends.', line: 2 }],
    ['完成，用时7秒', { text: '任务 完成，用时 6 秒', line: 3 }],
    ['the names of it', { text: 'The name of it, name again', line: 10 }],
    ['zzzzqqqqxxxx', null],
    ['?', null],
  ])('%j', (text, nearest) => {
    expect(anchorQuote(article, quote(text), readInline)).toEqual({ kind: 'gone', occurrences: [], nearest });
  });

  test('is a short line whose letters end a window that began on the line above', () => {
    const match = anchorQuote(documentOf('A link text too\n\nh\n\nitem text'), quote('itemm text'), readInline);
    expect(match.kind === 'gone' && match.nearest).toEqual({ text: 'item text', line: 5 });
  });

  test('is a piece of a long line', () => {
    const long = `${'word '.repeat(200)}the sum of it is 42 seconds ${'more '.repeat(200)}`;
    const match = anchorQuote(documentOf(long), quote('the sum of it was 41 seconds'), readInline);
    expect(match.kind === 'gone' && match.nearest?.text).toMatch(/the sum of it is 42 seconds/);
    expect(match.kind === 'gone' && match.nearest?.text.length).toBeLessThan(60);
  });
});
