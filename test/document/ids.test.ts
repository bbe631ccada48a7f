import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './document.ts';

const python = '```python\n```\n';

function idsOf(text: string): readonly string[] {
  return blocksOf(text).map((block) => block.split(' ')[0] ?? '');
}

test.each([
  [python, ['block']],
  [python + python, ['block', 'block-2']],
  [`# 并发 Example!\n${python}${python}`, ['并发-example', '并发-example-2']],
  [`# A\n${python}# A\n${python}`, ['a', 'a-2']],
  [`# A\n${python}# A 2\n${python}# A\n${python}`, ['a', 'a-2', 'a-3']],
  [`# A\n${python}${python}# A 2\n${python}`, ['a', 'a-2', 'a-2-2']],
  [`# A\n\`\`\`\n\`\`\`\n${python}`, ['a-text', 'a']],
  ['# A\n```bash\n```\n```Bash\n```\n    x\n', ['a-bash', 'a-bash-2', 'a-text']],
  [`# A text\n${python}# A\n\n    x\n`, ['a-text', 'a-text-2']],
  [`# A\n\n    x\n\n# A text\n${python}`, ['a-text-2', 'a-text']],
  [`# !\n${python}`, ['block']],
  [`# A\n\`\`\`python id=a-2\n\`\`\`\n${python}${python}`, ['a-2', 'a', 'a-3']],
  ['# `__init__` and *b*\n```py\n```\n', ['__init__-and-b']],
  ['# constructor\n```py\n```\n# `__proto__`\n```py\n```\n', ['constructor', '__proto__']],
])('%j: %j', (text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

describe('equal explicit ids', () => {
  const text = '# A\n```python id=x\n```\n```python {#x}\n```\n';

  test('the second is a Problem and gets an id that is made', () => {
    const document = read(text);
    expect(document.blocks.map(({ id, idIsExplicit }) => [id, idIsExplicit])).toEqual([
      ['x', true],
      ['a', false],
    ]);
    expect(document.problems).toMatchObject([
      { ruleId: 'duplicate-block-id', path: 'a.md', place: { line: 4, column: 1 }, severity: 'error' },
    ]);
  });

  test('different ones are no Problem', () => {
    expect(read(text.replace('{#x}', 'id=y')).problems).toEqual([]);
  });
});
