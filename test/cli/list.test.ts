import { expect, it } from 'vitest';
import { renderList } from '../../src/cli/list.ts';
import type { PlannedClaim } from '../../src/model/plan.ts';
import { block, document } from '../results/sample.ts';

const blocks = [
  block('示例', 5, { selector: 'async/await > 示例' }),
  block('示例-2', 12, { selector: '5', lang: null }),
  block('cook', 120, { selector: '烧水 (2)', lang: 'pycon' }),
];
const article = document('content/异步.md', { title: '异步编程', blocks });

it('lists each block on a line, aligned', () => {
  expect(renderList([article], new Map([['content/异步.md', ['program', 'output', 'session']]]))).toBe(
    [
      'content/异步.md  异步编程',
      '    5  python  program  示例    async/await > 示例',
      '   12  -       output   示例-2  5',
      '  120  pycon   session  cook    烧水 (2)',
      '',
    ].join('\n'),
  );
});

it('leaves the part out where it is not known', () => {
  expect(renderList([article]).split('\n')[1]).toBe('    5  python  示例    async/await > 示例');
});

it.each([
  ['no document', [], ''],
  ['no block', [document('a.md')], 'a.md\n  no code blocks\n'],
  ['several documents', [document('a.md'), document('b.md')], 'a.md\n  no code blocks\n\nb.md\n  no code blocks\n'],
])('lists %s', (_, documents, text) => {
  expect(renderList(documents)).toBe(text);
});

it('is safe for a terminal', () => {
  const nasty = '\u001b[2J\u202e';
  const text = renderList([
    document(nasty, { title: nasty, blocks: [block(nasty, 1, { selector: nasty, lang: nasty })] }),
  ]);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

it('lists the claims of the sheets below the blocks', () => {
  const claims = [
    plannedClaim('heats', {
      quotes: [{ text: 'It  heats', place: { line: 7, column: 1 }, end: { line: 7, column: 9 } }],
    }),
    plannedClaim('gone', {}),
    plannedClaim('cook/clean', { implicit: true }),
  ];
  expect(renderList([document('a.md')], new Map(), new Map([['a.md', claims]]))).toBe(
    ['a.md', '  no code blocks', '', '  claims', '  7  heats  It heats', '  -  gone   It heats', ''].join('\n'),
  );
});

function plannedClaim(id: string, given: Partial<PlannedClaim>): PlannedClaim {
  return {
    id,
    documentPath: 'a.md',
    sheetPath: 'a.yaml',
    sheetPlace: { line: 1, column: 1 },
    quotes: [],
    quoteTexts: ['It  heats'],
    implicit: false,
    programName: null,
    question: { kind: 'open', because: 'a row' },
    knownWrong: null,
    ...given,
  };
}
