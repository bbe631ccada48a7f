import { describe, expect, test } from 'vitest';
import { readSigns } from '../../src/draft/signs.ts';

describe('readSigns', () => {
  test.each([
    ['It takes about 2 seconds.', ['duration 2s', 'output']],
    ['总耗时 6 秒', ['duration 6s', 'output']],
    ['waits 150ms', ['duration 150ms']],
    ['a 3-second pause', ['duration 3s']],
    ['raises `RuntimeError: no loop`', ['error RuntimeError', 'output']],
    ['gives a RuntimeWarning', ['warning RuntimeWarning']],
    ['needs Python 3.7', ['version 3.7']],
    ['3.11 起可用', ['version 3.11']],
    ['它们串行执行', ['order']],
    ['then it 报错', ['output']],
    ['twice as much: 200%', ['number']],
    ['`run` never ends', ['absolute']],
    ['只能写在 `async` 函数里', ['absolute']],
    ['it never ends', []],
    ['what does `print` do', []],
    ['we print it', []],
    ['it should print `[1, 2]`', ['output [1, 2]']],
    ['`print` prints `15` and `16`', ['output 15,16']],
    ['it does not print `15`', ['output']],
    ['打印 `15`', ['output 15']],
    ['the one `f` returns', ['output']],
    ['Install it.', []],
    ['section 2 says', []],
    ['a Terror reigns', []],
    ['outlines the plan', []],
  ])('of %j', (sentence, signs) => {
    const told = readSigns(sentence).map((sign) =>
      [
        sign.kind,
        ...Object.entries(sign).flatMap(([key, value]) =>
          ['kind', 'seconds'].includes(key) ? [] : String(value) || [],
        ),
      ].join(' '),
    );
    expect(told).toEqual(signs);
  });
});
