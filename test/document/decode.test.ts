import { describe, expect, test } from 'vitest';
import { decode } from '../../src/document/decode.ts';

describe('what is no UTF-8 text is refused', () => {
  test.each([
    ['NUL', [0x61, 0x0a, 0x62, 0x00], 'not-text', { line: 2, column: 2 }],
    ['invalid byte', [0x61, 0x0d, 0x0a, 0xe4, 0xbd, 0xa0, 0xff], 'not-text', { line: 2, column: 2 }],
    ['cut character', [0xe4, 0xbd], 'not-text', { line: 1, column: 1 }],
    ['UTF-16 LE', [0xff, 0xfe, 0x61, 0x00], 'not-text', null],
    ['UTF-16 BE', [0xfe, 0xff, 0x00, 0x61], 'not-text', null],
  ])('%s', (_, bytes, ruleId, place) => {
    expect(decode('a.md', Uint8Array.from(bytes))).toMatchObject({
      kind: 'refused',
      problem: { ruleId, place, path: 'a.md', severity: 'error' },
    });
  });

  test('UTF-16 has a wording of its own', () => {
    const utf16 = decode('a.md', Uint8Array.of(0xff, 0xfe));
    const latin = decode('a.md', Uint8Array.of(0xe9));
    expect(utf16.kind === 'refused' && utf16.problem.reason).toContain('UTF-16');
    expect(latin.kind === 'refused' && latin.problem.reason).not.toContain('UTF-16');
  });
});

test.each([
  [5 * 1024 * 1024, 'text'],
  [5 * 1024 * 1024 + 1, 'file-too-large'],
])('%i bytes: %s', (size, expected) => {
  const decoded = decode('a.md', new Uint8Array(size).fill(0x61));
  expect(decoded.kind === 'text' ? 'text' : decoded.problem.ruleId).toBe(expected);
});

test.each([
  ['', ''],
  ['\uFEFFa\r\n', 'a\r\n'],
  ['并发\uFFFD', '并发\uFFFD'],
])('%j is read as %j', (written, text) => {
  expect(decode('a.md', new TextEncoder().encode(written))).toEqual({ kind: 'text', text });
});
