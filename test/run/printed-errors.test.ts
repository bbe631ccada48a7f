import { expect, test } from 'vitest';
import { readPrintedErrors } from '../../src/run/printed-errors.ts';

function read(
  text: string,
  version = '3.6.15',
): { readonly left: readonly string[]; readonly found: readonly string[] } {
  const events = text.split('\n').map((line, at) => ({ at, stream: 'stderr' as const, text: line }));
  const { events: left, unretrieved } = readPrintedErrors(events, '/t/program.py', version);
  return {
    left: left.map((event) => event.text),
    found: unretrieved.map(({ kind, type, message, line }) => `${kind}@${line} ${type}: ${message}`),
  };
}

const traceback = `Traceback (most recent call last):
  File "/usr/lib/threading.py", line 9, in _bootstrap_inner
    self.run()
  File "/t/program.py", line 3, in work
    1 / 0
ZeroDivisionError: division by zero`;

test.each([
  [
    'of a thread',
    `a\nException in thread Thread-1:\n${traceback}\n\nb`,
    ['a', 'b'],
    'thread@3 ZeroDivisionError: division by zero',
  ],
  [
    'of a destructor',
    `Exception ignored in: <f at 0x1>\n${traceback}\nb`,
    ['b'],
    'unraisable@3 ZeroDivisionError: division by zero',
  ],
  [
    'of an exit function',
    `Error in atexit._run_exitfuncs:\n${traceback}\nb`,
    ['b'],
    'unraisable@3 ZeroDivisionError: division by zero',
  ],
  [
    'without message',
    `Exception ignored in: <f>\nTraceback (most recent call last):\nKeyError`,
    [],
    'unraisable@null KeyError: ',
  ],
])('an error %s is taken out of stderr', (_, text, left, found) => {
  expect(read(text)).toEqual({ left, found: [found] });
});

test.each([
  ['a traceback that the program printed', traceback],
  ['words that only look like one', 'Exception in thread Thread-1:\nno traceback'],
  ['one that breaks off', 'Exception ignored in: <f>\nTraceback (most recent call last):\n  File "x", line 1'],
])('%s stays', (_, text) => {
  expect(read(text)).toEqual({ left: text.split('\n'), found: [] });
});

test.each([
  ['3.8.0', ['atexit']],
  ['3.9.18', ['atexit']],
  ['3.10.0', []],
])('what %s has no hook for', (version, unhooked) => {
  const headlines = {
    thread: 'Exception in thread T:',
    ignored: 'Exception ignored in: <f>',
    atexit: 'Error in atexit._run_exitfuncs:',
  };
  const taken = Object.entries(headlines).filter(
    ([, headline]) => read(`${headline}\n${traceback}`, version).found.length > 0,
  );
  expect(taken.map(([name]) => name)).toEqual(unhooked);
});
