import { expect, test } from 'vitest';
import { blockRoles } from '../../src/plan/roles.ts';
import { documentOf } from './build.ts';

const python = '```python p\n```\n';

test.each<[string, string]>([
  [`${python}\`\`\`\n1\n\`\`\``, 'output'],
  [`${python}\`\`\`text\n1\n\`\`\``, 'output'],
  [`${python}Output:\n\n\`\`\`console\n1\n\`\`\``, 'output'],
  [`before\n${python}输出：\n\`\`\`text\n1\n\`\`\`\nafter`, 'output'],
  [`${python}\`\`\`json\n1\n\`\`\``, 'other'],
  [`${python}Output:\nof it\n\`\`\`text\n1\n\`\`\``, 'other'],
  [`${python}${'long '.repeat(20)}\n\`\`\`text\n1\n\`\`\``, 'other'],
  [`${python}# Next\n\`\`\`text\n1\n\`\`\``, 'other'],
  [`${python}- item\n\`\`\`text\n1\n\`\`\``, 'other'],
  [`${python}\`\`\`text\n1\n\`\`\`\n\`\`\`text\n2\n\`\`\``, 'other'],
  ['```text\n1\n```', 'other'],
  ['```pycon\n>>> 1\n```', 'session'],
  ['```python\n>>> 1\n```', 'session'],
  ['```python\n1\n```', 'unclaimed'],
  ['```python used\n1\n```', 'program'],
  ['```pycon used\n>>> 1\n```', 'program'],
  ['```python ignored\n1\n```', 'ignored'],
  ['```text ignored\n1\n```', 'other'],
])('%j', (text, role) => {
  const claimed = { used: new Set(['used', 'p']), ignored: new Set(['ignored']) };
  expect(blockRoles(documentOf(text), claimed).at(-1)).toBe(role);
});
