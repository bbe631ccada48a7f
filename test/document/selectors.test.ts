import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { read } from './document.ts';

const python = '```python\n```\n';

function selectorsOf(text: string): readonly string[] {
  return read(text).blocks.map((block) => block.selector);
}

test.each([
  [python, ['block']],
  [`# T\n## A\n${python}`, ['A']],
  [`# T\n## A\n${python}${python}`, ['A (1)', 'A (2)']],
  [`# T\n${python}## A\n${python}`, ['T', 'A']],
  [`# T\n${python}${python}## A\n${python}`, ['T (1)', 'T (2)', 'A']],
  [`# T\n## A\n### 示例\n${python}## B\n### 示例\n${python}${python}`, ['A > 示例', 'B > 示例 (1)', 'B > 示例 (2)']],
  [`# T\n## A\n### X\n#### 示例\n${python}## B\n### X\n#### 示例\n${python}`, ['A > X > 示例', 'B > X > 示例']],
  [`# A\n## 示例\n${python}# B\n## 示例\n${python}`, ['A > 示例', 'B > 示例']],
  [`# A\n${python}# AB\n${python}`, ['A', 'AB']],
  [`# A\n# A\n${python}`, ['A']],
  [`# A\n${python}# A\n${python}`, ['a', 'a-2']],
  [`# A > B\n${python}`, ['a--b']],
  [`# A (2)\n${python}`, ['a-2']],
  [`# A\n${python}${python}# A (2)\n`, ['A (1)', 'a-2']],
  ['# A\n```python id=cook\n```\n', ['cook']],
  ['# A\n```bash\n```\n', ['a-bash']],
  [`# A\n${python}# B\n\`\`\`python id=A\n\`\`\`\n`, ['a', 'A']],
])('%j: %j', (text, selectors) => {
  expect(selectorsOf(text)).toEqual(selectors);
});

test('a selector finds its block and no other', () => {
  const line = fc.oneof(
    fc.constant(python),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a', 'b', 'ab', 'c'))
      .map(([depth, text]) => `${'#'.repeat(depth)} ${text}\n`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), (parts) => {
      const document = read(parts.join(''));
      for (const block of document.blocks) {
        if (block.selector !== block.id) expect(find(document, block.selector)).toEqual([block.id]);
      }
    }),
  );
});

/** Heading paths as the sheet's reference describes them, in the plainest way. */
function find(document: Document, selector: string): readonly string[] {
  const [, path = '', number] = /^(.*?)(?: \((\d+)\))?$/.exec(selector) ?? [];
  const matched = match(document, path.split(' > '));
  const above = (heading: number | null): readonly number[] =>
    heading === null ? [] : [...above(document.headings[heading]?.parent ?? null), heading];
  const under = document.blocks.filter(({ heading }) => above(heading).some((each) => matched.includes(each)));
  const direct = under.filter(({ heading }) => heading !== null && matched.includes(heading));
  const nth = under[Number(number) - 1];
  if (number !== undefined) return nth === undefined ? [] : [nth.id];
  return (direct.length > 0 ? direct : under).map((block) => block.id);
}

function match(document: Document, parts: readonly string[]): readonly number[] {
  let level: readonly (number | null)[] = [null];
  for (const part of parts) {
    const below = document.headings.flatMap((_, index) =>
      level.some((each) => isAbove(document, each, index)) ? [index] : [],
    );
    const equal = below.filter((index) => document.headings[index]?.text === part);
    level = equal.length > 0 ? equal : below.filter((index) => document.headings[index]?.text.includes(part));
  }
  return level.filter((each) => each !== null);
}

function isAbove(document: Document, upper: number | null, lower: number): boolean {
  if (upper === null) return true;
  const parent = document.headings[lower]?.parent ?? null;
  return parent === upper || (parent !== null && isAbove(document, upper, parent));
}
