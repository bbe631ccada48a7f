import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/document/inline.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { findBlocks } from '../../src/plan/selector.ts';
import { parseSheet } from '../../src/sheet/parse.ts';
import { nowhere, pythons } from './build.ts';

function documentOf(text: string): Document {
  const { document } = parseDocument('a.md', new TextEncoder().encode(text));
  if (document === null) throw new TypeError('Unexpected document that cannot be read');
  return document;
}

function planOf(text: string, yaml: string): Plan {
  const { sheet, problems } = parseSheet('a.claims.yaml', new TextEncoder().encode(`document: a.md\n${yaml}`));
  expect(problems).toEqual([]);
  return makePlan({
    documents: [{ document: documentOf(text), sheets: sheet === null ? [] : [sheet] }],
    interpreters: pythons('3.6.15', '3.11.7'),
    settings: { timeoutSeconds: null, repeat: null, clock: null },
    readInline,
  });
}

const article = `---
title: 并发
---

# 并发

\`\`\`python
import time
def cook():
    time.sleep(3)
cook()
print("总耗时 3 秒")
\`\`\`

\`\`\`
总耗时 3 秒
\`\`\`

这里 **\`await\`** 不会被调用，
总共 \`3\` 秒。

## 陷阱

- 一项：

  \`\`\`python id=trap
  # 注意：\`cook\`
  cook()
  \`\`\`

| 概念 | 说明 |
| --- | --- |
| 时间 | 3 秒 |

## 陷阱二

\`\`\`python
x = 1
\`\`\`

\`\`\`python
y = 1
\`\`\`

\`\`\`pycon
>>> z = 1
\`\`\`
`;

describe('a document and a sheet as they are written', () => {
  const plan = planOf(
    article,
    `programs:
  cook: { block: 并发 }
  fragment: { uses: [cook], block: 阱二, after: print(1) }
claims:
  - { id: output, quote: { text: 总耗时 3 秒, nth: 2 }, expect: { stdout: 总耗时 3 秒 } }
  - { id: prose, quote: "\`await\` 不会被调用，总共 3 秒", program: cook, expect: { duration: 3s } }
  - { id: comment, quote: "# 注意：\`cook\`", program: { uses: [cook], block: trap }, expect: { exit: 0 } }
  - { id: cell, quote: { text: 3 秒, under: 并发 > 陷阱 }, program: { code: "1" }, since: "3.7", expect: { exit: 0 } }
  - { id: gone, quote: 总耗时 4 秒, expect: { stdout: 总耗时 4 秒 } }
`,
  );
  const claims = new Map(plan.documents[0]?.claims.map((claim) => [claim.id, claim]));

  test.each<[string, readonly [number, number, number, number], string]>([
    ['output', [16, 1, 16, 8], 'cook'],
    ['prose', [19, 7, 20, 9], 'cook'],
    ['comment', [27, 3, 27, 14], 'comment'],
    ['cell', [33, 8, 33, 11], 'cell'],
  ])('%s', (id, [line, column, endLine, endColumn], program) => {
    const found = claims.get(id)?.quotes.map(({ place, end }) => ({ place, end }));
    expect(found).toEqual([{ place: { line, column }, end: { line: endLine, column: endColumn } }]);
    expect(claims.get(id)?.programName).toBe(program === 'cook' && id === 'output' ? '并发' : program);
  });

  test('a selector that two blocks fit is the only Problem', () => {
    expect(plan.problems.map(({ ruleId }) => ruleId)).toEqual(['ambiguous-selector']);
  });

  test('what is gone is stale', () => {
    const question = claims.get('gone')?.question;
    expect(question?.kind === 'stale' && question.reason).toMatch(/^quote-gone: .*总耗时 3 秒/u);
  });

  test('places are those of the document, inside a list too', () => {
    const program = plan.documents[0]?.programs.find(({ name }) => name === 'comment');
    expect(program?.lines.map(({ text, place }) => [text, place?.line, place?.column])).toEqual([
      ['import time', 8, 1],
      ['def cook():', 9, 1],
      ['    time.sleep(3)', 10, 1],
      ['# 注意：`cook`', 27, 3],
      ['cook()', 28, 3],
    ]);
  });
});

describe('the selector of each block finds it and nothing else', () => {
  const document = documentOf(article);
  test.each(document.blocks.filter(({ lang }) => lang !== null))('$selector', (block) => {
    expect(findBlocks(document, { kind: 'path', text: block.selector, place: nowhere })).toEqual({
      kind: 'found',
      block,
    });
  });
});
