import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { Selector } from '../../src/model/program-source.ts';
import { findBlocks } from '../../src/plan/selector.ts';
import { documentOf, filter, path } from './build.ts';

const article = documentOf(`\`\`\`python before
a = 0
\`\`\`
# Async
## Loop
\`\`\`python loop
a = 1
\`\`\`
### Example
\`\`\`python loop-1
a = 2
\`\`\`
\`\`\`text
2
\`\`\`
\`\`\`python
a = 3
\`\`\`
## Traps
### Example
\`\`\`python trap
time.sleep(3)
\`\`\`
### Example 2
\`\`\`pycon
>>> b = 4
\`\`\`
## Print (2)
\`\`\`python literal
\`\`\`
## Python >= 3.7
\`\`\`python since
\`\`\`
## Empty
## Empty but one
\`\`\`python one
\`\`\``);

function found(document: Document, selector: Selector): string | readonly string[] {
  const match = findBlocks(document, selector);
  switch (match.kind) {
    case 'found':
      return match.block.id;
    case 'ambiguous':
      return match.candidates.map((block) => block.id);
    case 'none':
      return 'none';
  }
}

describe('a path', () => {
  test.each<[string, string | readonly string[]]>([
    ['loop', 'loop'],
    ['Loop', 'loop'],
    ['Loop > Example', ['loop-1', 'made-5']],
    ['Loop > Example (1)', 'loop-1'],
    ['Loop > Example (2)', 'made-5'],
    ['Loop > Example (3)', 'none'],
    ['Loop (2)', 'loop-1'],
    ['Loop (3)', 'made-5'],
    ['Async > Traps > Example', 'trap'],
    ['Async > Example', ['loop-1', 'made-5', 'trap']],
    ['Async (4)', 'trap'],
    ['Traps > Exam', ['trap']],
    ['Traps>Example', 'trap'],
    ['  Traps  >   Example ', 'trap'],
    ['Traps > Example 2', 'made-7'],
    ['Traps', 'trap'],
    ['traps', 'none'],
    ['Example > Traps', 'none'],
    ['Example (1)', ['loop-1', 'trap']],
    ['Print (2)', 'literal'],
    ['Print (1)', 'literal'],
    ['Python >= 3.7', 'since'],
    ['`Loop`', 'loop'],
    ['Empty', 'none'],
    ['made-7', 'made-7'],
    ['made-4', 'none'],
    ['', 'none'],
  ])('%j', (text, expected) => {
    const ids = found(article, path(text));
    expect(ids).toEqual(typeof expected === 'string' ? expected : expected.length === 1 ? expected[0] : expected);
  });
});

describe('a mapping', () => {
  test.each<[Parameters<typeof filter>[0], string | readonly string[]]>([
    [{ under: 'Loop' }, 'loop'],
    [{ under: 'Loop', nth: 3 }, 'made-5'],
    [{ under: 'Loop', containing: 'a = 2' }, 'loop-1'],
    [{ under: 'Loop', containing: 'sleep' }, 'none'],
    [{ containing: 'sleep(3)\n' }, 'trap'],
    [{ containing: 'b = 4' }, 'made-7'],
    [{ containing: '>>>' }, 'none'],
    [{ containing: 'a = ', nth: 2 }, 'loop'],
    [{ nth: 1 }, 'before'],
    [{ nth: 99 }, 'none'],
  ])('%j', (values, expected) => {
    expect(found(article, filter(values))).toEqual(expected);
  });
});

test('an explicit id beats a heading, a heading beats a made id', () => {
  const document = documentOf('# made-2\n```python cook\n```\n# cook\n```python\n```');
  expect(found(document, path('cook'))).toBe('cook');
  expect(found(document, path('made-2'))).toBe('cook');
});

test('what is like a selector that names nothing is told', () => {
  const match = findBlocks(article, path('Trap > Exampel'));
  expect(match.kind === 'none' && match.nearest[0]).toBe('trap');
  expect(findBlocks(article, path('完全不同'))).toEqual({ kind: 'none', nearest: [] });
});
