import { describe } from 'vitest';
import { testRows } from '../rows.ts';

describe('os._exit', () => {
  testRows([
    {
      name: 'as the last statement is an ordinary end',
      code: `import os
x = 4
print('end')
os._exit(3)`,
      probes: ['x == 4'],
      facts: { ended: 'exit', exit: 3, out: ['end'], because: null, probes: ['true True'] },
    },
    {
      name: 'in a block of the last statement is one too',
      code: `import os
if __name__ == '__main__':
    os._exit(0)`,
      facts: { ended: 'exit', exit: 0 },
    },
    {
      name: 'before the last statement is a crash',
      code: `import os
print('before')
os._exit(0)
print('after')`,
      facts: { ended: 'crashed', exit: 0, because: 'os._exit(0) at line 103, before the last statement' },
    },
    {
      name: 'on one line with the last statement is a crash',
      code: `import os; os._exit(0); print('after')`,
      facts: { ended: 'crashed', exit: 0 },
    },
    {
      name: 'in a function is a crash',
      code: `import os
def f():
    os._exit(2)
f()`,
      facts: { ended: 'crashed', exit: 2, because: 'os._exit(2) at line 103, before the last statement' },
    },
    {
      name: 'at a line that the sheet added says so',
      code: `import os
os._exit(1)
print()`,
      added: [2],
      facts: { because: 'os._exit(1) at a line that the sheet added, before the last statement' },
    },
    {
      name: 'in a thread is a crash',
      code: `import os, threading, time
threading.Thread(target=lambda: os._exit(0)).start()
time.sleep(30)`,
      facts: { ended: 'crashed', exit: 0 },
    },
    {
      name: 'in a forked child is its own affair',
      code: `import os
pid = os.fork()
if pid == 0:
    os._exit(5)
print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))`,
      facts: { ended: 'exit', exit: 0, out: ['5'] },
    },
    {
      name: 'after the end of the body is an ordinary end',
      code: `import atexit, os
atexit.register(os._exit, 4)`,
      facts: { ended: 'exit', exit: 4 },
    },
    { name: 'needs a number', code: `import os\nos._exit('x')`, facts: { ended: 'error' } },
  ]);
});
