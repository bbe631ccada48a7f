import { describe, expect } from 'vitest';
import { isAtLeast } from '../laboratory.ts';
import { testRows } from '../rows.ts';

describe('exceptions that nobody retrieved', () => {
  testRows([
    {
      name: 'of threads',
      code: `import threading
def work():
    raise ValueError('in a thread')
thread = threading.Thread(target=work)
thread.start()
thread.join()
print('on')`,
      facts: { ended: 'exit', exit: 0, out: ['on'], err: [], unretrieved: ['thread@103 ValueError: in a thread'] },
    },
    {
      name: 'of destructors',
      code: `class Thing:
    def __del__(self):
        raise KeyError('gone')
Thing()
last = Thing()`,
      facts: {
        ended: 'exit',
        err: [],
        unretrieved: ["unraisable@103 KeyError: 'gone'", "unraisable@103 KeyError: 'gone'"],
      },
    },
    {
      name: 'of exit functions',
      code: `import atexit
@atexit.register
def last():
    raise ValueError('at the end')`,
      facts: { ended: 'exit', exit: 0, err: [], unretrieved: ['unraisable@104 ValueError: at the end'] },
    },
    {
      name: 'of tasks, which asyncio logs as well',
      code: `import asyncio
async def fail():
    raise ValueError('in a task')
async def main():
    asyncio.ensure_future(fail())
    await asyncio.sleep(0.01)
asyncio.get_event_loop_policy().new_event_loop().run_until_complete(main()) if False else asyncio.run(main())`,
      from: 7,
      facts: {
        ended: 'exit',
        unretrieved: ['task@103 ValueError: in a task'],
        logs: ['asyncio ERROR: Task exception was never retrieved'],
      },
    },
    {
      name: 'of callbacks',
      code: `import asyncio
loop = asyncio.new_event_loop()
loop.call_soon(lambda: 1 / 0)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()`,
      facts: (i) => ({
        unretrieved: ['task@103 ZeroDivisionError: division by zero'],
        logs: [expect.stringMatching(/^asyncio ERROR: Exception in callback <lambda>\(\)/)],
        ended: isAtLeast(i, 6) ? 'exit' : 'exit',
      }),
    },
    {
      name: 'that the program takes care of are not reported',
      code: `import sys, threading
sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_type.__name__)
threading.excepthook = lambda args: print('thread', args.exc_type.__name__)
class Thing:
    def __del__(self):
        1 / 0
Thing()
thread = threading.Thread(target=int, args=('x',))
thread.start()
thread.join()`,
      from: 8,
      facts: { unretrieved: [], out: ['unraisable ZeroDivisionError', 'thread ValueError'], err: [] },
    },
  ]);
});

describe('logs', () => {
  testRows([
    {
      name: 'of asyncio are recorded, and printed by logging as ever',
      code: `import logging
logging.getLogger('asyncio').warning('slow %s', 'task')
logging.getLogger('other').warning('other')
logging.getLogger('asyncio').debug('unheard')`,
      facts: { logs: ['asyncio WARNING: slow task'], err: ['slow task', 'other'], unretrieved: [] },
    },
    {
      name: 'leave the loader of logging as it was',
      clock: 'real',
      // Of all modules that something is to be done to; then the finder has gone.
      code: `import inspect, logging, threading, traceback, sys
print(type(logging.__spec__.loader).__name__, 'exec_module' in vars(logging.__spec__.loader))
print([type(finder).__name__ for finder in sys.meta_path if type(finder).__name__ == 'AfterImport'])`,
      facts: { out: ['SourceFileLoader False', '[]'] },
    },
  ]);
});
