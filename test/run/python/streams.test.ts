import { describe } from 'vitest';
import { isAtLeast } from '../laboratory.ts';
import { testRows } from '../rows.ts';

describe('output', () => {
  testRows([
    {
      name: 'is a pipe',
      code: `import sys
print(sys.stdout.fileno(), sys.stderr.fileno(), sys.stdout.isatty(), sys.stdout.encoding, sys.stderr.errors)
print(sys.stdout.name, sys.stdout.mode, sys.stdout.buffer.raw.mode, type(sys.stdout.buffer.raw).__name__, sys.__stdout__ is sys.stdout)
sys.stdout.buffer.write(b'bytes\\n')
sys.stdout.buffer.flush()
print('to stderr', file=sys.stderr)`,
      facts: {
        out: ['1 2 False utf-8 backslashreplace', '<stdout> w wb FileIO True', 'bytes'],
        err: ['to stderr'],
      },
    },
    {
      name: 'stays in order, whoever writes',
      code: `import os, subprocess, sys
print('print')
os.write(1, b'raw\\n')
print('half', end='', flush=True)
subprocess.call([sys.executable, '-S', '-c', 'print(" child")'])
sys.stdout.write('last')`,
      facts: { out: ['print', 'raw', 'half child', 'last'] },
    },
    {
      name: 'is found again among equal bytes of others',
      code: `import os
for _ in range(50):
    os.write(1, b'same\\n')
    print('same')`,
      facts: { out: Array.from({ length: 100 }, () => 'same') },
    },
    {
      name: 'is reported whole down to the limit of recursion, and goes on behind it',
      code: `import logging, sys, time, warnings
seen = []
def down(say):
    say()
    seen.append(1)
    down(say)
def tell():
    sys.stderr.write('deeper\\n')
    time.sleep(0.001)
    warnings.warn_explicit('deep', UserWarning, 'a.md', 1, registry={})
for say in [lambda: sys.stderr.write('.'), lambda: print('deep', file=sys.stderr), tell]:
    try:
        down(say)
    except RecursionError:
        print('caught', len(seen) > 100)
    del seen[:]
print('end')`,
      facts: { out: ['caught True', 'caught True', 'caught True', 'end'], ended: 'exit' },
    },
    {
      name: 'may be redirected by the program',
      code: `import contextlib, io, os, sys
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print('inside')
print(repr(buffer.getvalue()))
saved = os.dup(1)
with open('file', 'w') as file:
    os.dup2(file.fileno(), 1)
    print('into the file')
os.dup2(saved, 1)
print(open('file').read().strip() if False else 'back')
with open('file') as file:
    print(file.read(), end='')`,
      facts: { out: ["'inside\\n'", 'back', 'into the file'] },
    },
    {
      name: 'takes every character',
      code: `import sys
print('你好 — 𝄞')
print('a\\0b\\rc')
sys.stdout.buffer.write(b'\\xff\\xfe\\r\\n')
print('\\ud800', file=sys.stderr)
print('\\ud800')`,
      facts: {
        out: ['你好 — 𝄞', 'a\0b\rc', '��'],
        err: ['\\ud800'],
        error:
          "UnicodeEncodeError@106: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed",
      },
    },
    {
      name: 'of 100,000 lines is kept',
      extremes: true,
      code: `for n in range(100000):
    print(n)`,
      facts: { ended: 'exit', out: Array.from({ length: 100_000 }, (_, n) => String(n)) },
    },
    {
      name: 'of one long write is kept',
      code: `print('x' * 1000000)`,
      facts: { ended: 'exit', out: ['x'.repeat(1_000_000)] },
    },
    {
      name: 'may be reconfigured, detached and closed',
      code: `import io, sys
if hasattr(sys.stdout, 'reconfigure'):
    sys.stdout.reconfigure(errors='replace')
    assert sys.stdout.errors == 'replace'
print('one')
sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding='ascii', line_buffering=True)
print('two')
sys.stdout.close()
try:
    print('three')
except ValueError as error:
    print(error, file=sys.stderr)`,
      facts: { exit: 0, out: ['one', 'two'], err: ['I/O operation on closed file.'] },
    },
    {
      name: 'that is left without a line end counts',
      code: `import sys
sys.stdout.write('no end')`,
      facts: { out: ['no end'] },
    },
    {
      name: 'to a closed descriptor fails as ever',
      code: `import os
os.close(1)
print('x')`,
      facts: { ended: 'error', error: 'OSError@103: [Errno 9] Bad file descriptor', out: [] },
    },
    {
      name: 'without end is cut and the program killed',
      code: `while True:
    print('y' * 1000)`,
      facts: { ended: 'killed', exit: null, because: 'more than 1048576 bytes on stdout' },
    },
    {
      name: 'names lines of the document, not of the file that ran',
      code: `import sys, traceback
def f():
    raise ValueError('x')
try:
    f()
except ValueError:
    traceback.print_exc()
print(__file__ + ':3')
print(__file__ + ':2', file=sys.stderr)`,
      added: [2],
      facts: (i) => ({
        out: ['content/a.md:103'],
        err: [
          'Traceback (most recent call last):',
          '  File "content/a.md", line 105, in <module>',
          '    f()',
          ...(isAtLeast(i, 13) ? ['    ~^^'] : []),
          '  File "content/a.md", line 103, in f',
          "    raise ValueError('x')",
          'ValueError: x',
          'content/a.md (line added by the sheet)',
        ],
      }),
    },
  ]);
});
