import { describe } from 'vitest';
import { isAtLeast } from '../laboratory.ts';
import { testRows } from '../rows.ts';

const exits: readonly (readonly [argument: string, exit: number, err?: readonly string[]])[] = [
  ['', 0],
  ['None', 0],
  ['3', 3],
  ['True', 1],
  ['-1', 255],
  ['256', 0],
  ['10**30', 255],
  ['"words"', 1, ['words']],
  ['(1, 2)', 1, ['(1, 2)']],
];

describe('exit statuses', () => {
  testRows([
    ...exits.map(([argument, exit, err = []]) => ({
      name: `sys.exit(${argument})`,
      code: `import sys\nsys.exit(${argument})`,
      facts: { ended: 'exit', exit, err, error: null } as const,
    })),
    {
      name: 'sys.exit in a thread ends the thread alone',
      code: `import sys, threading
thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()
print('on')`,
      facts: { ended: 'exit', exit: 0, out: ['on'], err: [], unretrieved: [] },
    },
  ]);
});

describe('uncaught exceptions', () => {
  testRows([
    {
      name: 'are structure, not output',
      code: `def f():
    raise ValueError('bad')
f()`,
      facts: { ended: 'error', exit: 1, error: 'ValueError@102: bad', err: [] },
    },
    {
      name: 'raised in the library have the line of the program',
      code: `import json
json.loads('{')`,
      facts: {
        error:
          'json.decoder.JSONDecodeError@102: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',
      },
    },
    {
      name: 'of the program are named as CPython prints them',
      code: `class Mine(Exception):
    pass
raise Mine('own')`,
      facts: { error: 'Mine@103: own' },
    },
    {
      name: 'by Ctrl-C',
      code: 'raise KeyboardInterrupt',
      facts: (i) => ({ ended: 'error', exit: isAtLeast(i, 8) ? 130 : 1 }),
    },
    {
      name: 'of the compiler have their line and column',
      code: `x = 1
y = (2`,
      facts: (i) => ({
        ended: 'error',
        exit: 1,
        error: isAtLeast(i, 10)
          ? `SyntaxError@102: '(' was never closed`
          : 'SyntaxError@102: unexpected EOF while parsing',
      }),
    },
    {
      name: 'outside of functions: await',
      code: 'await x',
      from: 7,
      facts: { error: "SyntaxError@101: 'await' outside function", out: [] },
    },
    {
      name: 'go to the hook of the program as well',
      code: `import sys
sys.excepthook = lambda kind, error, traceback: print('hook', kind.__name__, error, traceback.tb_lineno)
1 / 0`,
      facts: {
        ended: 'error',
        exit: 1,
        out: ['hook ZeroDivisionError division by zero 3'],
        error: 'ZeroDivisionError@103: division by zero',
        err: [],
      },
    },
    {
      name: 'go where the program redirected stderr',
      code: `import io, sys, atexit
real = sys.stderr
sys.stderr = io.StringIO()
atexit.register(lambda: print(sys.stderr.getvalue().splitlines()[-1]))
1 / 0`,
      facts: { out: ['ZeroDivisionError: division by zero'], err: [] },
    },
    {
      name: 'of endless recursion',
      code: `def f():
    f()
f()`,
      facts: { ended: 'error', exit: 1 },
    },
    {
      name: 'without memory',
      code: `x = 'x' * (3 << 30)`,
      facts: { ended: 'error', exit: 1, error: 'MemoryError@101: ' },
    },
  ]);
});
