import { expect, test } from 'vitest';
import { saidRange, versionsOver } from '../../../src/plan/shown/said-range.ts';
import { documentOf } from '../build.ts';

/** What stands above a block, and for which Pythons that says it is. */
test.each<[above: string, range: string | null]>([
  ['**Output:**', null],
  ['**Output (Python 2.x):**', '==2.*'],
  ['Output (Python 3.7.x specifically)', '==3.7.*'],
  ['**Output (< 3.x):**', '<3'],
  ['**Output (<= 3.7.x):**', '<3.8'],
  ['**Output (< Python3.7 )**', '<3.7'],
  ['Output (Python 2.7- Python 3.5):', '>=2.7, <3.6'],
  ['Output (3.8+):', '>=3.8'],
  ['Вывод (Python 2.X):', '==2.*'],
  ['خروجی (پایتون 2.7تا پایتون 3.5):', '>=2.7, <3.6'],
  ['Python 3.8 and later:', '>=3.8'],
  ['Before Python 3.8:', '<3.8'],
  ['Output (2 of 3):', null],
  ['Output (Python 2 and 3):', null],
  ['In Python 2 it was so:', '==2.*'],
  ['In Python 2 and in Python 3 it is so:', null],
  ['In Python 3 it is so:', null],
  ['We left Python 2 behind. It is so now:', null],
  ['如果你想在 Python2 中使用它：', '==2.*'],
])('%j', (above, range) => {
  const document = documentOf(`${above}\n\n\`\`\`python\nprint(1)\n\`\`\`\n`);
  const [block] = document.blocks;
  expect(block === undefined ? undefined : saidRange(document, block)).toBe(range);
});

test.each<[line: string, range: string | null]>([
  ['# Python 2', '==2.*'],
  ['# Python 3.8+', '>=3.8'],
  ['# Python 2 is old', null],
  ['# 2', null],
])('%j', (line, range) => {
  const document = documentOf(`\`\`\`python\n${line}\nprint(1)\n\`\`\`\n`);
  const [block] = document.blocks;
  expect(block === undefined ? undefined : saidRange(document, block)).toBe(range);
});

test.each<[above: string, versions: readonly string[]]>([
  ['# What is new in Python 3.13', ['3.13']],
  ['# Novidades do 3.14\n\n## Sintaxe', ['3.14']],
  ['# Ovens 3.14', []],
  ['# Talks\n\n## PEP 749', ['3.14']],
  ['# Talks\n\n## PEP 8', []],
  ['A talk on Python 3.14\n\n# Ovens', ['3.14']],
])('versions that %j is about: %j', (above, versions) => {
  const document = documentOf(`${above}\n\n\`\`\`python\nprint(1)\n\`\`\`\n`);
  const [block] = document.blocks;
  expect(block === undefined ? undefined : versionsOver(document, block)).toEqual(versions);
});
