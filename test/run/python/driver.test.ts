import { describe } from 'vitest';
import { isAtLeast } from '../laboratory.ts';
import { testRows } from '../rows.ts';

describe('the world of a program', () => {
  testRows([
    {
      name: 'is that of `python3 program.py`',
      code: `import os, sys
path = sys.argv[0]
print(sys.argv == [__file__], os.path.isabs(path), os.path.basename(path), __name__, __spec__, __doc__, __package__)
print(sys.path[0] == os.getcwd() == os.path.dirname(path), os.listdir('.'))
print(type(__builtins__).__name__, __annotations__, type(__loader__).__name__, sys.modules['__main__'].__dict__ is globals())
print(sys.warnoptions, sys.flags.isolated, sys.flags.no_user_site, sys.flags.utf8_mode if sys.version_info > (3, 7) else 0)
print(sorted(name for name in dir() if not name.startswith('__')))`,
      facts: {
        ended: 'exit',
        exit: 0,
        err: [],
        warnings: [],
        out: [
          'True True program.py __main__ None None None',
          "True ['program.py']",
          'module {} SourceFileLoader True',
          '[] 0 0 0',
          "['os', 'path', 'sys']",
        ],
      },
    },
    {
      name: 'has no module of the driver, and no more of the standard library than needed',
      code: `import sys
for name in 'channel streams driver describe probes leaving uncaught concurrent.futures importlib.metadata json multiprocessing'.split():
    assert name not in sys.modules, name
import asyncio, threading
assert threading.active_count() == 1
asyncio.new_event_loop().close()`,
      facts: { ended: 'exit', warnings: [] },
    },
    {
      name: 'has a scrubbed environment',
      code: `import os
print(sorted(os.environ))
print(os.environ['TZ'], os.environ['TERM'], os.environ['HOME'] != os.getcwd(), os.listdir(os.environ['HOME']))`,
      facts: {
        out: ["['HOME', 'LANG', 'LC_ALL', 'PATH', 'TERM', 'TMPDIR', 'TZ']", 'UTC dumb True []'],
      },
    },
    {
      name: 'gives equal runs equal hashes',
      code: `print(hash('a') == hash('a'), sys_flag := 0) if False else print(len({str(i) for i in range(9)}))`,
      from: 8,
      facts: { out: ['9'] },
    },
    { name: 'has an empty stdin', code: 'input("name? ")', facts: { error: 'EOFError@101: EOF when reading a line' } },
    {
      name: 'works with inspect, pickle and multiprocessing',
      code: `import inspect, multiprocessing, pickle
class Thing:
    pass
def work(n):
    return n * 2
if __name__ == '__main__':
    print(inspect.getsource(work).splitlines()[0], type(pickle.loads(pickle.dumps(Thing()))).__name__)
    for method in ['fork', 'spawn']:
        with multiprocessing.get_context(method).Pool(1) as pool:
            print(pool.map(work, [1, 2]))`,
      facts: { ended: 'exit', warnings: [], out: ['def work(n): Thing', '[2, 4]', '[2, 4]'] },
    },
    {
      name: 'lets future imports of the program alone, and has none of its own',
      code: 'def f(x: y): pass\nprint(f)',
      to: 13,
      facts: { error: "NameError@101: name 'y' is not defined" },
    },
  ]);
});

describe('the end of a program', () => {
  testRows([
    {
      name: 'waits for threads, then calls exit functions, then drops the namespace',
      code: `import atexit, threading, time
class Last:
    def __del__(self):
        print('dropped')
last = Last()
atexit.register(print, 'at exit')
def work():
    time.sleep(0.1)
    print('thread', threading.main_thread().is_alive())
threading.Thread(target=work).start()
print('main')`,
      facts: { ended: 'exit', out: ['main', 'thread False', 'at exit', 'dropped'], err: [] },
    },
    {
      name: 'does not wait for daemon threads',
      code: `import threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print('main')`,
      facts: { ended: 'exit', exit: 0, out: ['main'], err: [] },
    },
    {
      name: 'ends idle workers of pools',
      code: `from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
print(pool.submit(int, '7').result())`,
      facts: { ended: 'exit', out: ['7'], err: [], unretrieved: [] },
    },
    {
      name: 'prints what an exit function raises',
      code: `import atexit
atexit.register(lambda: 1 / 0)`,
      facts: (interpreter) =>
        isAtLeast(interpreter, 10)
          ? { unretrieved: ['unraisable@102 ZeroDivisionError: division by zero'] }
          : { exit: 0 },
    },
    {
      name: 'is that of a child too, which reports nothing',
      code: `import os, atexit
atexit.register(print, 'bye')
pid = os.fork()
if pid:
    os.waitpid(pid, 0)
    print('parent')
else:
    print('child')`,
      facts: { ended: 'exit', exit: 0, out: ['child', 'bye', 'parent', 'bye'] },
    },
  ]);
});
