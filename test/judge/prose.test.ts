import { expect, test } from 'vitest';
import { proseOnStderr, texts } from '../../src/judge/lines.ts';
import type { Observation } from '../../src/model/observation.ts';
import { complained, failure, unretrieved, warning } from './samples.ts';

const boom =
  'Traceback (most recent call last):\n  File "a.md", line 6, in f\n    raise ValueError("boom\\nmore")\nValueError: boom';

/** As CPython 3.7 to 3.13 printed it; what stays is what program and logging wrote. */
const rows: readonly (readonly [string, string, Partial<Observation>, readonly string[]])[] = [
  ['plain lines', 'a\n  b\nc:1: d', {}, ['a', '  b', 'c:1: d']],
  ['uncaught error', `a\n${boom}`, {}, ['a']],
  ['its message of two lines', `${boom}\nmore\nb`, failure('ValueError', 'boom\nmore', { traceback: 'x' }), ['b']],
  ['a message that nobody reported', `${boom}\nmore`, {}, ['more']],
  [
    'the traceback that the run reported',
    `x\nhello\n${boom}\nmore\nnote`,
    failure('ValueError', 'boom', { traceback: `${boom}\nmore\nnote\n` }),
    ['x', 'hello'],
  ],
  [
    'error without a message',
    'Traceback (most recent call last):\n  File "a.md", line 1, in f\nKeyError\nb',
    {},
    ['b'],
  ],
  [
    'chained errors',
    `${boom}\nmore\n\nDuring handling of the above exception, another exception occurred:\n\n${boom}\nb`,
    {},
    ['b'],
  ],
  [
    'caused errors',
    `${boom}\n\nThe above exception was the direct cause of the following exception:\n\n${boom}\nb`,
    {},
    ['b'],
  ],
  ['two errors and a line between', `${boom}\nb\n${boom}`, {}, ['b']],
  [
    'recursion',
    'Traceback (most recent call last):\n  File "a.md", line 1, in f\n    f()\n  [Previous line repeated 996 more times]\nRecursionError: deep\nb',
    {},
    ['b'],
  ],
  [
    'exception group',
    '  + Exception Group Traceback (most recent call last):\n  |   File "a.md", line 2, in <module>\n  | ExceptionGroup: eg (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | ValueError: a\n    +------------------------------------\nb',
    {},
    ['b'],
  ],
  ['SyntaxError', '  File "a.md", line 1\n    x = (1\n        ^\nSyntaxError: \'(\' was never closed\nb', {}, ['b']],
  ['what only looks like one', '  File "a.md", line 1\n    x\nb', {}, ['  File "a.md", line 1', '    x', 'b']],
  ['thread, 3.10 and later', `Exception in thread Thread-1 (f):\n${boom}\nb`, {}, ['b']],
  [
    'thread, 3.9 and before',
    `Exception in thread Thread-1:\n${boom}\nmore\n\nb`,
    { unretrieved: [unretrieved('thread', 'ValueError', 'boom\nmore', 'x')] },
    ['b'],
  ],
  ['destructor', `Exception ignored in: <function D.__del__ at 0x7f>\n${boom}\nb`, {}, ['b']],
  [
    'flush at the end',
    "Exception ignored in: <_io.TextIOWrapper name='<stdout>'>\nBrokenPipeError: [Errno 32] Broken pipe\nb",
    {},
    ['b'],
  ],
  ['a sentence of the program', 'Exception in the making\nb', {}, ['Exception in the making', 'b']],
  [
    'task: the log record stays',
    `ERROR:asyncio:Task exception was never retrieved\nfuture: <Task finished>\n${boom}`,
    {},
    ['ERROR:asyncio:Task exception was never retrieved', 'future: <Task finished>'],
  ],
  [
    'warning with its source',
    "a.md:12: RuntimeWarning: coroutine 'g' was never awaited\n  g()\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback\nb",
    {},
    ['b'],
  ],
  ['warning at exit', "sys:1: RuntimeWarning: coroutine 'g' was never awaited\n  b", {}, ['  b']],
  ['warning at exit, 3.13', "<sys>:0: RuntimeWarning: coroutine 'g' was never awaited\nb", {}, ['b']],
  [
    'warning of two lines',
    'a.md:4: UserWarning: hello\nsecond\n  warn()\nb',
    { warnings: [warning('UserWarning', 'hello\nsecond')] },
    ['b'],
  ],
  [
    'warning of an odd name',
    'a.md:4: Beware: hello\n  warn()\nb',
    { warnings: [warning('__main__.Beware', 'hello')] },
    ['b'],
  ],
  ['no warning of that name', 'a.md:4: Beware: hello', {}, ['a.md:4: Beware: hello']],
  [
    'warning with its allocation',
    'a.md:4: ResourceWarning: open\n  f()\nObject allocated at (most recent call last):\n  File "a.md", lineno 4\n    f()\nb',
    {},
    ['b'],
  ],
];

test.each(rows)('%s', (_, stderr, seen, prose) => {
  expect(texts(proseOnStderr(complained(stderr, seen)))).toEqual(prose);
});

test('many notices take no more than linear time', () => {
  const stderr = `${boom}\na.md:1: UserWarning: x\n  y\nz\n`.repeat(10_000);
  expect(proseOnStderr(complained(stderr))).toHaveLength(10_000);
});
