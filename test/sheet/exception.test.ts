import { expect, test } from 'vitest';
import { readError, readMessage, readWarning, readWarnings } from '../../src/sheet/exception.ts';

const literal = (text: string) => ({ kind: 'literal', text });

test.each([
  ['RuntimeWarning', 'RuntimeWarning', null],
  ["RuntimeWarning: coroutine 'a' was never awaited", 'RuntimeWarning', literal("coroutine 'a' was never awaited")],
  ['my.module.Gone: a: b', 'my.module.Gone', literal('a: b')],
  ['UserWarning: ...', 'UserWarning', null],
  ['警告: 水开了', '警告', literal('水开了')],
])('warning %s', (text, category, message) => {
  expect(readWarning(text)).toEqual({ category, message });
  expect(readError(text)).toEqual({ error: { type: category, message } });
  expect(readWarnings(text)).toEqual([{ category, message }]);
});

test.each(['', 'no await here', 'None', 'nothing', ': message', 'RuntimeWarning:', 'Runtime-Warning: a'])(
  'refused: %j',
  (text) => {
    expect(readWarning(text)).toBeTypeOf('string');
    expect(readError(text)).toBeTypeOf('string');
    expect(readWarnings(text)).toBeTypeOf('string');
  },
);

test('none', () => {
  expect(readError('none')).toEqual({ error: null });
  expect(readWarnings('none')).toEqual([]);
  expect(readWarning('none')).toBeTypeOf('string');
});

test('a message may have several lines', () => {
  expect(readError('E: a\nb')).toEqual({ error: { type: 'E', message: literal('a\nb') } });
  expect(readMessage('a\nb\n')).toEqual(literal('a\nb'));
});
