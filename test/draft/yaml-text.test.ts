import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoted, scalar } from '../../src/draft/yaml-text.ts';

const texts = [
  'done',
  'true',
  'No',
  'null',
  '3.10',
  '',
  ' a',
  'a ',
  'a: b',
  'a #b',
  '- a',
  '`await`',
  '>= 3',
  "'",
  '"',
  '\\',
  '{ a }',
  '[x]',
  '*',
  '&a',
  '!t',
  '%',
  '@',
  '...',
  '---',
  '总耗时 6 秒',
  '\t',
  '\u0000\u001B',
  '\u007F\u0085\u00A0',
  '\u2028\u2029',
  '\uFEFF',
  '\u202E',
  '👩‍🚀',
  '\u{E0001}',
];

describe('a scalar is read as the text that it was', () => {
  test.each(texts)('%j', (text) => {
    expect(parse(`- ${scalar(text)}\n- [${quoted(text)}]\n`)).toEqual([text, [text]]);
  });

  test('plain where that is safe', () => {
    expect(['done', 'Traps (2)', 'It heats', 'no'].map(scalar)).toEqual(['done', 'Traps (2)', 'It heats', '"no"']);
  });
});
