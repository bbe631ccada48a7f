import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/report/frame.ts';
import { displayWidth } from '../../src/report/layout.ts';
import { makePen } from '../../src/report/pen.ts';

function frame(source: string, line: number, column: number, marked = '', width = 60): readonly string[] {
  const pen = makePen({ color: false, width, symbols: 'ascii' });
  return codeFrame(source, { line, column }, marked, pen);
}

/** What stands above the carets. */
function markedText(lines: readonly string[]): string {
  const caretLine = lines.findIndex((line) => line.includes('^'));
  const carets = lines[caretLine] ?? '';
  const [start, end] = [displayWidth(carets.slice(0, carets.indexOf('^'))), displayWidth(carets)];
  let column = 0;
  return Array.from(lines[caretLine - 1] ?? '').reduce((text, character) => {
    const from = column;
    column += displayWidth(character);
    return from >= start && from < end ? text + character : text;
  }, '');
}

const article = ['一', '二', '三', '四 五', '六', '七', '八'].join('\n');

describe('codeFrame', () => {
  it('shows two lines on each side', () => {
    expect(frame(article, 4, 3, '五')).toEqual([
      '    2 | 二',
      '    3 | 三',
      '  > 4 | 四 五',
      '      |    ^^',
      '    5 | 六',
      '    6 | 七',
    ]);
  });

  it('is the same for a file with CRLF', () => {
    expect(frame(article.replaceAll('\n', '\r\n'), 4, 3, '五')).toEqual(frame(article, 4, 3, '五'));
  });

  it.each([
    ['the first line', 1, ['  > 1 | 一', '      | ^^', '    2 | 二', '    3 | 三']],
    ['the last line', 7, ['    5 | 六', '    6 | 七', '  > 7 | 八', '      | ^^']],
  ])('ends with the file at %s', (_, line, lines) => {
    expect(frame(article, line, 1)).toEqual(lines);
  });

  it('aligns line numbers of different lengths', () => {
    const lines = frame('x\n'.repeat(20), 9, 1);
    expect(lines.map((line) => line.indexOf('|'))).toEqual([7, 7, 7, 7, 7, 7]);
  });

  it('is empty for a line that is not there', () => {
    expect(frame(article, 8, 1)).toEqual([]);
    expect(frame('', 2, 1)).toEqual([]);
  });

  it.each([
    ['a word', 'a = total(x)', 5, 'total', 'total'],
    ['wide text', '整个程序的总耗时 6 秒，', 6, '总耗时 6 秒', '总耗时 6 秒'],
    ['behind a tab', '\tx = 1', 2, 'x', 'x'],
    ['behind an emoji', '🍵 x', 4, 'x', 'x'],
    ['one character where the source does not say it', 'a **bold** b', 3, 'bold', '*'],
    ['behind an escape', '\u001bab', 3, 'b', 'b'],
  ])('marks %s', (_, source, column, marked, above) => {
    expect(markedText(frame(source, 1, column, marked))).toBe(above);
  });

  it('marks the place behind the end of a line', () => {
    expect(frame('abc', 1, 4).at(-1)).toBe('      |    ^');
  });

  it.each([
    ['at the start', `word${' x'.repeat(300)}`, 1],
    ['in the middle', `${'x '.repeat(300)}word${' x'.repeat(300)}`, 601],
    ['in the middle of wide text', `${'整'.repeat(300)}word${'整'.repeat(300)}`, 301],
    ['in the middle, at half a wide character', `a${'整'.repeat(300)}word${'整'.repeat(300)}`, 302],
    ['at the end', `${'x '.repeat(300)}word`, 601],
    ['far away', `${'整 '.repeat(1_000_000)}word${'整 '.repeat(1_000_000)}`, 2_000_001],
  ])('cuts long lines around what is meant: %s', (_, source, column) => {
    for (const width of [40, 41, 60, 120]) {
      const lines = frame(`${source}\n${source}`, 1, column, 'word', width);
      expect(markedText(lines)).toBe('word');
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
    }
  });

  it('never grows wider than the terminal, whatever is marked', () => {
    const lines = frame('整'.repeat(200), 1, 20, '整'.repeat(150), 50);
    expect(lines.every((line) => displayWidth(line) <= 50)).toBe(true);
  });
});
