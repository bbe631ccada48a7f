import { expect, test } from 'vitest';
import { limitBytes, readText } from '../../src/sheet/text.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

test('text comes without its byte order mark and otherwise as it is', () => {
  expect(readText('a.yaml', bytes(0xef, 0xbb, 0xbf, 'a: 水\r\n'))).toBe('a: 水\r\n');
});

test.each([
  ['latin-1', bytes('a: 1\nb: x', 0xe9, 'y\n'), 2, 5],
  ['cut character', bytes('a: 水', 0xe6, 0xb0, 'x'), 1, 5],
  ['cut character at the end', bytes('水', 0xe6), 1, 2],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 1, 1],
  ['NUL', bytes('a: 1\r\nb: ', 0, '\n'), 2, 4],
])('%s', (_, input, line, column) => {
  expect(readText('a.yaml', input)).toMatchObject({ ruleId: 'not-text', path: 'a.yaml', place: { line, column } });
});

test('a file may have the largest size and no more', () => {
  expect(readText('a.yaml', new Uint8Array(limitBytes).fill(0x20))).toBeTypeOf('string');
  expect(readText('a.yaml', new Uint8Array(limitBytes + 1))).toMatchObject({ ruleId: 'file-too-large', place: null });
});
