import { execa } from 'execa';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interpreter } from '../../../src/model/interpreter.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { factsOf, interpreters, isAtLeast, observe, openLaboratory, ways } from '../laboratory.ts';

/** Programs that must behave as under `python3 program.py`: same output, same traceback, same exit status. */
const programs = [
  { name: 'nothing', code: '' },
  {
    name: 'chained exceptions',
    code: `def f():
    try:
        {}['key']
    except KeyError as error:
        raise ValueError('two') from error
try:
    f()
except ValueError:
    raise RuntimeError('three\\nlines\\nlong')`,
  },
  {
    name: 'an error in the library',
    code: `import json, re
class Thing:
    def __init__(self):
        re.compile('(')
Thing()`,
  },
  { name: 'a syntax error', code: 'x = 1\nif x = 1:\n    pass' },
  { name: 'a syntax error behind wide characters', code: 'x = "你好"; y = 3 +* 4' },
  { name: 'a wrong indentation', code: 'if True:\nprint(1)' },
  { name: 'a syntax error of code that the program compiles', code: `eval('1 +')` },
  // The driver's frames stand below the program's.
  { name: 'recursion', code: 'def f(n):\n    return f(n + 1)\nf(0)' },
  {
    name: 'the depth that there is',
    code: `import sys
def deepest(depth):
    try:
        return deepest(depth + 1)
    except RecursionError:
        return depth
print(deepest(1), sys.getrecursionlimit(), sys.getrecursionlimit, sys.setrecursionlimit)
sys.setrecursionlimit(2000)
print(deepest(1), sys.getrecursionlimit())
for wrong in 0, -1, 'x', 2**40:
    try:
        sys.setrecursionlimit(wrong)
    except Exception as error:
        print(repr(error))
print(sys.getrecursionlimit())`,
  },
  {
    name: 'frames that are listed',
    code: `import inspect, io, logging, sys, traceback
text = io.StringIO()
logging.basicConfig(stream=text)
def f():
    traceback.print_stack(file=text, limit=5)
    print([each.function for each in inspect.stack()], len(inspect.getouterframes(sys._getframe())))
    logging.warning('x', stack_info=True)
    for line in text.getvalue().splitlines():
        print(line.split(',')[1:] or line)
f()
print(len(traceback.extract_stack()), len(list(traceback.walk_stack(sys._getframe()))))
raise ValueError`,
  },
  { name: 'an error without words', code: 'assert False' },
  {
    name: 'an error that cannot be printed',
    code: 'class E(Exception):\n    def __str__(self): raise ValueError\nraise E()',
  },
  { name: 'a table of modules that the program empties', code: 'import sys\nprint(1)\nsys.modules.clear()\nprint(2)' },
  // What the driver has changed must be there.
  { name: 'the modules', code: "import sys\nprint(sorted(set(sys.modules) - {'time', 'warnings'}))" },
  { name: 'a wrong way out', code: "import os\nprint(os._exit, os._exit.__doc__)\nos._exit('x')" },
  { name: 'another main module', code: "import sys\nsys.modules['__main__'] = None\nprint(__name__)" },
  { name: 'a failing import', code: 'import no_such_module_at_all' },
  { name: 'a misspelt name', code: 'import collections\nprint(colections)' },
  { name: 'notes', from: 11, code: `error = ValueError('x')\nerror.add_note('a note')\nraise error` },
  {
    name: 'a group of exceptions',
    from: 11,
    code: `def f(n):
    raise ValueError(n)
errors = []
for n in range(2):
    try:
        f(n)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup('several', errors)`,
  },
  {
    name: 'a hook that fails',
    code: `import sys
def hook(*_):
    raise KeyError('hook')
sys.excepthook = hook
1 / 0`,
  },
  { name: 'an exit in the hook', code: 'import sys\nsys.excepthook = lambda *_: sys.exit(7)\n1 / 0' },
  {
    name: 'generators, classes, contexts, closures: 200 lines',
    code: `import collections, contextlib, functools, itertools, string
${Array.from(
  { length: 28 },
  (_, n) => `class C${n}(collections.namedtuple('C${n}', 'a b')):
    @property
    def sum(self): return self.a + self.b + ${n}
@functools.lru_cache()
def f${n}(x): return x if x < 2 else f${n}(x - 1) + f${n}(x - 2)
values${n} = list(itertools.islice((i * i for i in itertools.count(${n})), 5))
print(${n}, C${n}(1, 2), C${n}(1, 2).sum, f${n}(20), values${n}, '{:>5}|'.format(string.ascii_letters[${n}]))`,
).join('\n')}
raise SystemExit(len(globals()) > 80)`,
  },
];

const runners: Runner[] = [];
let folder = '';
beforeAll(async () => {
  for (const { warm } of ways) runners.push(await openLaboratory({ warm }));
  folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
});
afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.close()));
  await rm(folder, { recursive: true, force: true });
});

test.each(programs)('$name', async ({ name, code, from }) => {
  const path = join(folder, `${name.replace(/\W+/g, '-')}.py`);
  await writeFile(path, `${code}\n`);
  for (const interpreter of interpreters.filter((each) => isAtLeast(each, from ?? 6))) {
    const asEver = { python: interpreter.version, ...(await shownAsEver(path, interpreter)) };
    for (const runner of runners) {
      const observation = await observe(runner, { code }, interpreter);
      expect({ python: interpreter.version, ...shown(observation) }).toEqual(asEver);
    }
  }
});

interface Shown {
  readonly exit: number | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program with a hook of its own has printed itself what there is to see. */
function shown(observation: Observation): Shown {
  const { exit, out, err } = factsOf(observation);
  const printed = err.length > 0 || exit === 7 ? err.join('\n') : (observation.error?.traceback ?? '');
  return { exit, stdout: out.join('\n'), stderr: printed.trimEnd() };
}

async function shownAsEver(path: string, interpreter: Interpreter): Promise<Shown> {
  const { exitCode, stdout, stderr } = await execa(interpreter.executable, [path], {
    reject: false,
    stdin: 'ignore',
    extendEnv: false,
    env: { LC_ALL: 'C.UTF-8', TERM: 'dumb', HOME: folder, PATH: '/usr/bin:/bin' },
  });
  const translated = stderr.replaceAll(/File "([^"]*)", line (\d+)/g, (whole, file: string, line: string) =>
    file === path ? `File "content/a.md", line ${Number(line) + 100}` : whole,
  );
  return { exit: exitCode, stdout, stderr: translated.trimEnd() };
}
