import { expect, test } from 'vitest';
import { isMisspelt } from '../../src/judge/misspelt.ts';

test.each<[string, string, boolean]>([
  ['no such fiel', 'no such file', true],
  ['no such fite', 'no such file', true],
  ['No such file', 'no such file', false],
  ['no such files', 'no such file', false],
  ['no such fil', 'no such file', false],
  ['no such tile', 'no such file', true],
  ['no sush fite', 'no such file', false],
  ['no such file', 'no such file', false],
  ["got 'cat'", "got 'bat'", false],
  ['int8', 'int9', false],
  ['serialised', 'serialized', false],
  ['gray hair', 'grey hair', false],
  ['a  wrong\nlettre', 'a wrong letter', true],
  ['hat nicht gefundem', 'hat nicht gefunden', true],
  ['файл не найдем', 'файл не найден', true],
  ['文件不存在', '文件不存左', false],
  ['<fucntion f at 0xab01>', '<function f at 0x9f>', true],
  ['', '', false],
])('%j beside %j: %j', (shown, seen, expected) => {
  expect(isMisspelt(shown, seen)).toBe(expected);
});
