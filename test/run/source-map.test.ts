import { expect, test } from 'vitest';
import type { Program } from '../../src/model/plan.ts';
import { mapSources } from '../../src/run/source-map.ts';

const program: Program = {
  name: 'p',
  documentPath: 'docs/a.md',
  lines: [
    { text: 'async def main():', place: null, indent: 0 },
    { text: '    x = "𝄞" +', place: { line: 20, column: 5 }, indent: 4 },
    { text: 'asyncio.run(main())', place: null, indent: 0 },
  ],
  blockIds: [],
  repeat: 1,
  timeoutSeconds: 1,
  clock: 'auto',
};
const sources = mapSources(program, '/t/work (1)/program.py');

test.each([
  [2, null, { line: 20, column: 5 }],
  [2, 5, { line: 20, column: 5 }],
  [2, 2, { line: 20, column: 5 }],
  [2, 12, { line: 20, column: 13 }],
  [1, null, null],
  [4, null, null],
  [null, null, null],
] as const)('line %j, column %j stands at %j', (line, column, place) => {
  expect(sources.place(line, column)).toEqual(place);
});

test.each([
  ['  File "/t/work (1)/program.py", line 2, in main', '  File "docs/a.md", line 20, in main'],
  ['  File "/t/work (1)/program.py", line 3, in <module>', '  File "docs/a.md", line added by the sheet, in <module>'],
  ['coro=<f() defined at /t/work (1)/program.py:2>', 'coro=<f() defined at docs/a.md:20>'],
  ['/t/work (1)/program.py:1: x', 'docs/a.md (line added by the sheet): x'],
  ['/t/work (1)/other.py:2', '/t/work (1)/other.py:2'],
  ['program.py:2', 'program.py:2'],
])('%j becomes %j', (text, translated) => {
  expect(sources.translate(text)).toBe(translated);
});
