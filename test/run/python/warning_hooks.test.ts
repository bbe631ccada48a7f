import { describe, expect } from 'vitest';
import { isAtLeast } from '../laboratory.ts';
import { testRows } from '../rows.ts';

describe('warnings', () => {
  testRows([
    {
      name: 'are all recorded, each location once, and are no output',
      code: `import warnings
class Mine(Warning):
    pass
for category in [UserWarning, DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning, Mine]:
    warnings.warn('from ' + category.__name__, category)
for _ in range(3):
    warnings.warn('thrice')`,
      facts: {
        warnings: [
          'UserWarning@105: from UserWarning',
          'DeprecationWarning@105: from DeprecationWarning',
          'PendingDeprecationWarning@105: from PendingDeprecationWarning',
          'ImportWarning@105: from ImportWarning',
          'ResourceWarning@105: from ResourceWarning',
          'Mine@105: from Mine',
          'UserWarning@107: thrice',
        ],
        err: [],
      },
    },
    {
      name: 'obey the filters of the program',
      code: `import warnings
warnings.simplefilter('ignore')
warnings.warn('unheard')
warnings.simplefilter('always')
for _ in range(2):
    warnings.warn('twice')
warnings.simplefilter('error')
warnings.warn('raised')`,
      facts: { warnings: ['UserWarning@106: twice', 'UserWarning@106: twice'], error: 'UserWarning@108: raised' },
    },
    {
      name: 'caught by the program are its own affair',
      code: `import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('caught')
print(len(caught), caught[0].message, caught[0].lineno)
warnings.showwarning = lambda message, *rest: print('shown', message)
warnings.warn('by the program')`,
      facts: { warnings: [], out: ['1 caught 4', 'shown by the program'], err: [] },
    },
    {
      name: 'printed where the program redirected stderr are seen by both',
      code: `import contextlib, io, warnings
buffer = io.StringIO()
with contextlib.redirect_stderr(buffer):
    warnings.warn('both')
print(buffer.getvalue().splitlines()[0])`,
      facts: { warnings: ['UserWarning@104: both'], out: ['content/a.md:104: UserWarning: both'], err: [] },
    },
    {
      name: 'of the compiler have their line',
      code: `print(1)
print(1 is 1)`,
      from: 8,
      facts: (interpreter) => ({
        out: ['1', 'True'],
        warnings: [
          isAtLeast(interpreter, 12)
            ? `SyntaxWarning@102: "is" with 'int' literal. Did you mean "=="?`
            : 'SyntaxWarning@102: "is" with a literal. Did you mean "=="?',
        ],
      }),
    },
    {
      name: 'that run off the stack end at sys, as without a driver',
      code: `import warnings
warnings.showwarning = lambda message, category, filename, lineno, *rest: print(filename, lineno)
warnings.warn('far', stacklevel=5)`,
      facts: (interpreter) => ({ out: [isAtLeast(interpreter, 13) ? '<sys> 0' : 'sys 1'] }),
    },
    {
      name: 'about what is left open come before the end',
      code: 'file = open(__file__)',
      facts: { warnings: [expect.stringMatching(/^ResourceWarning: unclosed file /)], err: [] },
    },
  ]);
});

describe('coroutines that nobody awaited', () => {
  testRows([
    {
      name: 'are reported where they were made',
      code: `async def cook():
    pass
cook()
kept = cook()
def f():
    return cook()
last = [f()]`,
      from: 7,
      facts: {
        ended: 'exit',
        exit: 0,
        err: [],
        warnings: [
          "RuntimeWarning@103: coroutine 'cook' was never awaited",
          "RuntimeWarning@104: coroutine 'cook' was never awaited",
        ],
      },
    },
    {
      name: 'are reported in 3.6 where they are dropped',
      code: `async def cook():
    pass
cook()`,
      to: 6,
      facts: { warnings: ["RuntimeWarning@103: coroutine 'cook' was never awaited"] },
    },
    {
      name: 'are reported from threads, with the line that made them',
      code: `import threading
async def cook():
    pass
def work():
    made = cook()
    print('later')
thread = threading.Thread(target=work)
thread.start()
thread.join()`,
      from: 7,
      facts: { warnings: ["RuntimeWarning@105: coroutine 'cook' was never awaited"] },
    },
    {
      name: 'have the usual message for the program, which does not see the tracking',
      code: `import sys, warnings
async def cook():
    pass
print(sys.get_coroutine_origin_tracking_depth())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    cook()
print(caught[0].message, caught[0].lineno)
sys.set_coroutine_origin_tracking_depth(5)
print(sys.get_coroutine_origin_tracking_depth())
cook()`,
      from: 7,
      facts: {
        out: ['0', "coroutine 'cook' was never awaited 7", '5'],
        warnings: [
          `RuntimeWarning@111: coroutine 'cook' was never awaited
Coroutine created at (most recent call last)
  File "content/a.md", line 111, in <module>
    cook()`,
        ],
      },
    },
  ]);
});
