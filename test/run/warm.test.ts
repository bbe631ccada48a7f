import { execa } from 'execa';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/interpreter.ts';
import type { Runner } from '../../src/run/runner.ts';
import { extremes, factsOf, interpreters, isAtLeast, observe, openLaboratory } from './laboratory.ts';
import type { Experiment, Facts } from './laboratory.ts';

interface World extends Experiment {
  readonly name: string;
  readonly from?: number;
}

// As a program would look around; `show` leaves out what differs from run to run.
const prelude = `import os, sys
def show(*values):
    print(*[str(value).replace(os.path.dirname(os.getcwd()), '(run)') for value in values])
`;

/** What a program sees must be the same in a fork and in an interpreter of its own. */
const worlds: readonly World[] = [
  { name: 'modules', code: `show(sorted(sys.modules)); show(list(sys.path)); show(sorted(sys.path_importer_cache))` },
  {
    name: 'flags',
    code: `show(sys.flags, sys.warnoptions, sys._xoptions, sys.dont_write_bytecode, sys.argv, getattr(sys, 'orig_argv', [])[1:])`,
  },
  {
    name: 'packages before their submodules',
    code: `import concurrent, importlib, xml
show(hasattr(concurrent, 'futures'), hasattr(importlib, 'util'), hasattr(xml, 'dom'))
import collections
show(hasattr(collections, 'abc'), 'collections.abc' in sys.modules)
concurrent.futures`,
  },
  {
    name: 'where modules come from',
    code: `import importlib.util, json, asyncio, logging.handlers
show(importlib.util.find_spec('decimal').origin, type(importlib.util.find_spec('decimal').loader), 'decimal' in sys.modules)
for module in json, asyncio, asyncio.events, logging.handlers, sys.modules['_asyncio']:
    show(module.__spec__.name, module.__spec__.origin, type(module.__spec__.loader), module.__loader__ is module.__spec__.loader, module.__spec__.submodule_search_locations)`,
  },
  {
    name: 'what the accelerator of asyncio holds',
    code: `import asyncio
loop = asyncio.new_event_loop()
class Quiet(Exception): pass
future = loop.create_future()
show(repr(future).split()[0])
future.cancel()
try: loop.run_until_complete(future)
except asyncio.CancelledError: show('cancelled')
try: future.set_result(1)
except asyncio.InvalidStateError: show('invalid')
lost = loop.create_future()
lost.set_exception(Quiet())
del lost
loop.close()`,
  },
  {
    name: 'importing again',
    code: `import importlib, json, decimal
first = json
del sys.modules['json']
import json
show(json is first, importlib.reload(decimal) is decimal, json.dumps([1]))
from json import decoder
show(decoder.JSONDecodeError is first.JSONDecodeError)`,
  },
  {
    name: 'files that shadow the library',
    code: `open('queue.py', 'w').write('print("shadow")')
os.mkdir('json')
open('json/__init__.py', 'w').write('print("shadow too")')
sys.path_importer_cache.clear()
import queue, json, asyncio
show(queue.__file__, json.__file__, asyncio.__file__)`,
  },
  {
    name: 'a folder put before the library',
    code: `os.mkdir('lib')
open('lib/heapq.py', 'w').write('from math import *\\nmerge = heappush = heappop = heapify = None; print("shadow")')
sys.path.insert(0, 'lib')
import asyncio
show(sys.modules['heapq'].__file__)`,
  },
  {
    name: 'modules that are blocked or replaced',
    code: `import types
sys.modules['ssl'] = None
sys.modules['heapq'] = types.ModuleType('heapq')
sys.modules['heapq'].heappush = 'mine'
import asyncio, sched
show(asyncio.base_events.ssl, sched.heapq.heappush, 'selectors' in sys.modules)`,
  },
  {
    name: 'finders of the program',
    code: `class Finder:
    def find_spec(self, name, path=None, target=None):
        print('asked for', name)
sys.meta_path.insert(0, Finder())
import json, sched`,
  },
  {
    name: 'an import function of the program',
    code: `import builtins
native = builtins.__import__
def traced(name, *rest):
    print('import', name)
    return native(name, *rest)
builtins.__import__ = traced
import json
builtins.__import__ = native
import sched`,
  },
  {
    name: 'names replaced before they are bound',
    code: `import time
time.monotonic = native = lambda: 42
import queue, sched
show(queue.time is native, sched._time is native)`,
  },
  {
    name: 'an environment changed before an import',
    code: `os.environ['PYTHONASYNCIODEBUG'] = '1'
import asyncio
show(asyncio.new_event_loop().get_debug(), getattr(asyncio.coroutines, '_DEBUG', None))`,
  },
  {
    name: 'a first import in a thread',
    code: `import _thread, time
def work():
    import threading
    show(threading.main_thread() is threading.current_thread(), threading.current_thread().name)
    done.release()
done = _thread.allocate_lock()
done.acquire()
_thread.start_new_thread(work, ())
done.acquire()`,
  },
  {
    name: 'threads',
    code: `import threading
main = threading.main_thread()
show(threading.enumerate() == [main], main.name, main.ident == threading.get_ident(), getattr(main, 'native_id', os.getpid()) == os.getpid())
show(threading.Thread(target=print).name, threading.current_thread() is main)`,
  },
  {
    name: 'the library after its import',
    from: 7,
    code: `import asyncio, atexit, concurrent.futures.thread, linecache, logging, random, tempfile, time
show(logging.root.handlers, len(logging._handlerList), tempfile.tempdir, atexit._ncallbacks() if hasattr(atexit, '_ncallbacks') else '')
show(linecache.cache, asyncio.events._event_loop_policy, len(getattr(__import__('threading'), '_threading_atexits', ())))
async def main():
    show(getattr(asyncio.tasks, '_task_name_counter', None) and asyncio.get_running_loop().create_task(asyncio.sleep(0)).get_name())
asyncio.run(main())`,
  },
  {
    name: 'exit functions in their order',
    code: `import atexit
atexit.register(print, 'first registered')
import logging, asyncio, concurrent.futures.thread
class Handler(logging.Handler):
    def flush(self): print('flushed')
    def emit(self, record): pass
handler = Handler()
atexit.register(print, 'last registered')`,
  },
  {
    name: 'signals',
    code: `import signal
for name in sorted(dir(signal)):
    if name.startswith('SIG') and name[3] != '_' and name not in ('SIGKILL', 'SIGSTOP'):
        show(name, signal.getsignal(getattr(signal, name)))
show(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.set_wakeup_fd(-1), signal.getitimer(signal.ITIMER_REAL))`,
  },
  {
    name: 'the environment',
    code: `show(sorted(os.environ.items()))
show(os.getpid() == os.getpgid(0) == os.getsid(0), os.getcwd(), oct(os.umask(0)), os.nice(0))
import site, tempfile
show(site.ENABLE_USER_SITE, site.USER_BASE, site.USER_SITE, tempfile.gettempdir(), os.path.expanduser('~'))
os.system('echo $HOME $TMPDIR | sed "s:/tmp[^ ]*/s[0-9]*/[0-9]*:(run):g"; echo $PYTHONHASHSEED')`,
  },
  {
    name: 'the environment as the kernel has it',
    code: `if os.path.exists('/proc/self/environ'):
    show(open('/proc/self/environ').read().replace('\\0', ' '))`,
  },
  {
    name: 'descriptors',
    code: `import stat
for descriptor in range(0, 4096):
    try:
        show(descriptor, stat.S_IFMT(os.fstat(descriptor).st_mode), os.get_inheritable(descriptor))
    except OSError:
        pass`,
  },
  {
    name: 'limits',
    code: `import resource
for name in sorted(dir(resource)):
    if name.startswith('RLIMIT_'): show(name, resource.getrlimit(getattr(resource, name)))`,
  },
  {
    name: 'stdin',
    code: `show(sys.stdin, sys.stdin is sys.__stdin__, type(sys.stdin.buffer), sys.stdin.buffer.raw, sys.stdin.seekable(), sys.stdin.errors, sys.stdin.line_buffering)
show(sys.stdin.newlines, repr(sys.stdin.read()), sys.stdin.isatty(), sys.stdin.fileno())`,
  },
  {
    name: 'locale and encodings',
    code: `import locale
show(locale.setlocale(locale.LC_ALL), locale.getpreferredencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
import time
show(time.tzname, time.timezone)`,
  },
  {
    name: 'the interpreter',
    code: `import gc, warnings
show(sys.getrecursionlimit(), sys.getswitchinterval(), gc.isenabled(), gc.get_threshold(), gc.callbacks, gc.garbage, gc.get_debug())
show(warnings.filters, getattr(warnings, 'onceregistry', None), sys.gettrace(), sys.exc_info(), sys.get_asyncgen_hooks())
show([name for name in dir(__import__('builtins')) if not name.startswith('__')])`,
  },
  {
    name: 'the stack',
    code: `frame = sys._getframe()
while frame: print(frame.f_code.co_name, os.path.basename(frame.f_code.co_filename)); frame = frame.f_back
import inspect
show(len(inspect.stack()))`,
  },
  {
    name: 'uses of the processor',
    code: `import resource, time
show(time.process_time() < 5, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime)`,
  },
  {
    name: 'the debug mode of asyncio',
    code: `import asyncio
loop = asyncio.new_event_loop()
loop.set_debug(True)
async def main(): await asyncio.sleep(0)
loop.run_until_complete(main())
loop.close()`,
  },
  {
    name: 'multiprocessing',
    code: `import multiprocessing
if __name__ == '__main__':
    show(multiprocessing.current_process(), multiprocessing.parent_process() if sys.version_info > (3, 8) else None)
    process = multiprocessing.get_context('spawn').Process(target=print, args=('spawned',))
    process.start(); process.join()`,
  },
  {
    name: 'fork',
    code: `import random, threading
random.seed(1)
value = random.random()
pid = os.fork()
if pid:
    os.waitpid(pid, 0)
show(threading.main_thread().name, os.getpid() == threading.get_native_id() if hasattr(threading, 'get_native_id') else True, threading.active_count())`,
  },
];

/** What only the end of the interpreter shows, and must be shown although most programs end without it. */
const endings: readonly World[] = [
  {
    name: 'an object kept by sys',
    code: `class Last:
    def __del__(self, print=print): print('gone')
sys.kept = Last()`,
  },
  {
    name: 'an object kept by a class of the library',
    code: `import threading
class Last:
    __slots__ = ()
    def __del__(self, print=print): print('gone')
threading.Thread.kept = Last()`,
  },
  {
    name: 'a generator with a last word',
    code: `def last(print=print):
    try: yield
    finally: print('gone')
sys.kept = last()
next(sys.kept)`,
  },
  {
    name: 'a weak reference with a callback',
    code: `import weakref
class Thing: pass
sys.kept = Thing()
sys.watch = weakref.ref(sys.kept, lambda _, print=print: print('gone'))`,
  },
  {
    name: 'a weak reference with a native callback',
    code: `import weakref
class Thing: pass
sys.kept = Thing()
sys.watch = weakref.ref(sys.kept, print)`,
  },
  {
    name: 'a coroutine that nobody awaited',
    from: 7,
    code: `async def work(): pass
sys.kept = work()`,
  },
  {
    name: 'an open file',
    from: 7,
    code: `sys.kept = open('file', 'w')
sys.kept.write('text')`,
  },
  {
    name: 'a loop that was never closed',
    from: 9,
    code: `import asyncio
sys.kept = asyncio.new_event_loop()`,
  },
  {
    name: 'a task that never ended',
    from: 9,
    code: `import asyncio
loop = asyncio.new_event_loop()
async def work(): await asyncio.sleep(100)
async def main(): sys.kept = asyncio.ensure_future(work()); await asyncio.sleep(0)
loop.run_until_complete(main())
loop.close()`,
  },
  {
    name: 'garbage that cannot be collected',
    code: `import gc
gc.set_debug(gc.DEBUG_SAVEALL)
kept = []
kept.append(kept)
del kept`,
  },
  {
    name: 'a callback of the collector',
    code: `import gc
gc.callbacks.append(lambda phase, info, print=print: None)`,
  },
  {
    name: 'a stream of the program',
    code: `import io
sys.stdout = io.TextIOWrapper(io.FileIO(1, 'w', closefd=False), encoding='ascii')
sys.stdout.write('buffered')`,
  },
  {
    name: 'a buffer of C',
    code: `import ctypes
ctypes.CDLL(None).printf(b'from C')`,
  },
  {
    name: 'stdout closed below',
    code: `os.close(1)
print('lost')`,
  },
  {
    name: 'an exit function of an exit function',
    code: `import atexit
atexit.register(lambda: atexit.register(print, 'second'))`,
  },
  {
    name: 'a daemon thread',
    code: `import threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()`,
  },
  { name: 'an exit status', code: `sys.exit(300)` },
  {
    name: 'an error and what it kept',
    code: `class Last:
    def __del__(self): print('gone')
def fail():
    last = Last()
    raise ValueError('x')
fail()`,
  },
];

describe('a program in a fork', () => {
  const runners: Runner[] = [];
  beforeAll(async () => {
    for (const warm of [false, true]) runners.push(await openLaboratory({ warm, jobs: 2 }));
  });
  afterAll(() => Promise.all(runners.map((runner) => runner.close())));

  const seen = async (experiment: Experiment, interpreter: Interpreter): Promise<readonly Facts[]> => {
    const code = prelude + experiment.code;
    const observations = runners.map((runner) => observe(runner, { ...experiment, code }, interpreter));
    return (await Promise.all(observations)).map(factsOf);
  };
  const expectEqual = async (world: World): Promise<void> => {
    for (const interpreter of interpreters.filter((each) => isAtLeast(each, world.from ?? 6))) {
      const [fresh, warm] = await seen(world, interpreter);
      expect({ python: interpreter.version, ...warm }).toEqual({ python: interpreter.version, ...fresh });
    }
  };

  test.each(worlds)('sees the same: $name', expectEqual);
  test.each(endings)('ends the same: $name', expectEqual);

  const stock = `argparse asyncio concurrent.futures.thread csv dataclasses datetime decimal difflib fractions functools
    hashlib html inspect json logging multiprocessing pathlib pickle pprint queue random re sched secrets selectors shutil
    signal socket statistics string struct subprocess tempfile textwrap threading timeit traceback typing unittest
    urllib.request uuid weakref`.split(/\s+/);
  test.each(stock)('finds the same modules after `import %s`', (name) =>
    expectEqual({
      name,
      code: `import ${name}
show(sorted(sys.modules))
show(sorted(sys.path_importer_cache))
show(sorted(vars(sys.modules['${name.split('.')[0]}'])))`,
    }),
  );

  test.skipIf(!existsSync('/proc/self/cmdline'))('is one: its parent is not that of a fresh one', async () => {
    for (const interpreter of interpreters) {
      const code = `print('supervisor.py' in open('/proc/%d/cmdline' % os.getppid()).read())`;
      const [fresh, warm] = await seen({ code }, interpreter);
      expect([fresh?.out, warm?.out]).toEqual([['True'], ['False']]);
    }
  });

  test('draws its own random numbers', async () => {
    const [interpreter] = extremes;
    const [, runner] = runners;
    if (runner === undefined || interpreter === undefined) throw new Error('no runner');
    const code = 'import random, time; before = time.time(); import logging; print(random.random(), logging)';
    const outs = await Promise.all([1, 2, 3].map(() => observe(runner, { code }, interpreter)));
    expect(new Set(outs.map(({ events }) => events[0]?.text)).size).toBe(3);
  });

  test('counts the time of its log from its own import', async () => {
    for (const interpreter of interpreters) {
      const code = `import time
before = time.time()
import logging
start = logging._startTime
show((start / 1e9 if isinstance(start, int) else start) >= before - 0.001)`;
      const [fresh, warm] = await seen({ code }, interpreter);
      expect([fresh?.out, warm?.out]).toEqual([['True'], ['True']]);
    }
  });
});

/** An interpreter of its own, in which something happens before any program. */
async function withStartup(
  base: Interpreter,
  code: string,
): Promise<{ readonly python: Interpreter; readonly folder: string }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
  await execa(base.executable, ['-m', 'venv', '--without-pip', '--symlinks', folder]);
  const library = join(folder, 'lib', `python${base.version.split('.').slice(0, 2).join('.')}`, 'site-packages');
  await writeFile(join(library, 'sitecustomize.py'), code);
  return { python: { ...base, executable: join(folder, 'bin', 'python3') }, folder };
}

describe('an interpreter', () => {
  const parent = `import os; print('supervisor.py' in open('/proc/%d/cmdline' % os.getppid()).read())`;
  test.skipIf(!existsSync('/proc/self/cmdline')).each([
    ['does nothing', '', ['False']],
    ['imports what programs will import', 'import json, random, threading, logging', ['False']],
    // In a buffer, of which every fork has a copy.
    ['prints', 'print("noise")', ['noise', 'False']],
    ['prints at once', 'print("noise", flush=True)', ['noise', 'True']],
    ['complains', 'import sys; sys.stderr.write("noise\\n")', ['noise', 'True']],
    [
      'starts a thread',
      'import threading, time; threading.Thread(target=time.sleep, args=(9,), daemon=True).start()',
      ['True'],
    ],
  ])('whose start-up %s is warm only if nobody can tell', async (_, startup, expected) => {
    const [base] = extremes.slice(-1);
    if (base === undefined) throw new Error('no interpreter');
    const { python, folder } = await withStartup(base, startup);
    expect(await printed(python, [{ code: parent }, { code: parent }])).toEqual([expected, expected]);
    await rm(folder, { recursive: true });
  });

  test.skipIf(!existsSync('/proc/self/cmdline'))('is warm for another hash seed once that is worth it', async () => {
    const [base] = extremes;
    if (base === undefined) throw new Error('no interpreter');
    const code = `${parent}; print(hash('claim'))`;
    const seen = await printed(
      base,
      Array.from({ length: 3 }, () => ({ code, repeat: 1 })),
    );
    expect(seen.map(([isFresh]) => isFresh)).toEqual(['True', 'False', 'False']);
    expect(new Set(seen.map(([, value]) => value)).size).toBe(1);
    expect(await printed(base, [{ code, repeat: 0 }])).not.toContainEqual(['False', seen[0]?.[1]]);
  });

  test.skipIf(!existsSync('/proc/self/cmdline'))('starts afresh for a program that could tell', async () => {
    const [base] = extremes;
    if (base === undefined) throw new Error('no interpreter');
    const codes = ['object.__subclasses__()', 'import gc; gc.get_objects()', 'object.subclasses'];
    const seen = await printed(
      base,
      codes.map((code) => ({ code: `${parent}\ntry: ${code}\nexcept AttributeError: pass` })),
    );
    expect(seen).toEqual([['True'], ['True'], ['False']]);
  });
});

async function printed(
  python: Interpreter,
  experiments: readonly Experiment[],
): Promise<readonly (readonly string[])[]> {
  const runner = await openLaboratory({ jobs: 1 });
  const seen: (readonly string[])[] = [];
  for (const experiment of experiments) {
    const { out, err } = factsOf(await observe(runner, experiment, python));
    seen.push([...err, ...out]);
  }
  await runner.close();
  return seen;
}
