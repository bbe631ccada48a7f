import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { extremes, interpreters, isAtLeast, observe, openLaboratory, ways } from '../laboratory.ts';

interface Case {
  readonly name: string;
  readonly code: string;
  /** A part of the `Lack`. */
  readonly lack: object;
  /** Audit events, by which paths and addresses are known, are there from 3.8 on. */
  readonly from?: number;
}

const cases: readonly Case[] = [
  { name: 'a file', code: 'open("a.csv")', lack: { path: { text: 'a.csv', isOwn: false } } },
  {
    name: 'a folder to write to',
    code: 'open("results/a.csv", "w")',
    lack: { path: { text: 'results/a.csv', isOwn: false } },
  },
  {
    name: 'a file that it has removed',
    code: 'import os\nopen("a", "w").close()\nos.remove("a")\nos.stat("a")',
    lack: { path: { text: 'a', isOwn: true } },
    from: 8,
  },
  {
    name: 'a file in a folder that its author may have had already',
    code: 'import os\nos.makedirs("results", exist_ok=True)\nopen("results/a")',
    lack: { path: { text: 'results/a', isOwn: false } },
  },
  {
    name: 'a file in a temporary folder',
    code: 'import tempfile\nopen(tempfile.mkdtemp() + "/a")',
    lack: { path: { isOwn: true } },
    from: 8,
  },
  {
    name: 'a file that it tried to remove',
    code: 'import os\nos.remove("a")',
    lack: { path: { text: 'a', isOwn: false } },
    from: 8,
  },
  {
    name: 'a file that it has renamed',
    code: 'import os\nopen("a", "w").close()\nos.rename("a", "b")\nopen("a")',
    lack: { path: { text: 'a', isOwn: true } },
    from: 8,
  },
  {
    name: 'a command',
    code: 'import subprocess\nsubprocess.run(["no-such-command", "-v"])',
    lack: { command: { text: 'no-such-command', isLine: false } },
  },
  {
    name: 'a command with its arguments',
    code: 'import subprocess\nsubprocess.run("ls -l")',
    lack: { command: { text: 'ls -l', isLine: true } },
  },
  {
    name: 'the working directory of a command',
    code: 'import subprocess\nsubprocess.run(["ls"], cwd="nowhere")',
    lack: { command: null, path: { text: 'nowhere', isOwn: false } },
  },
  {
    name: 'a server',
    code: 'import socket\nsocket.create_connection(("127.0.0.1", 1))',
    lack: { address: { text: '127.0.0.1:1', place: 'here' } },
    from: 8,
  },
  {
    name: 'a server of its own',
    code: `import socket
server = socket.socket()
server.bind(('127.0.0.1', 0))
address = server.getsockname()
server.close()
socket.create_connection(address)`,
    lack: { address: { place: 'own' } },
    from: 8,
  },
  {
    name: 'another machine',
    code: 'import socket\nsocket.create_connection(("192.0.2.1", 80), 0.1)',
    lack: { address: { text: '192.0.2.1:80', place: 'elsewhere' } },
    from: 8,
  },
  { name: 'an item', code: 'import sys\nprint(sys.argv[3])', lack: { line: 'print(sys.argv[3])' } },
  { name: 'a variable', code: 'import os\nos.environ["TEA"]', lack: { variable: 'TEA', raisedIn: 'os' } },
  {
    name: 'a variable that it has removed',
    code: 'import os\nos.environ["TEA"] = ""\ndel os.environ["TEA"]\nos.environ["TEA"]',
    lack: { variable: null },
    from: 8,
  },
  { name: 'a key', code: '{}["TEA"]', lack: { variable: null, raisedIn: '__main__', isOfPackage: false } },
  {
    name: 'a key of a package',
    code: `import types
tea = types.ModuleType('tea')
exec('def pour(): {}["TEA"]', tea.__dict__)
tea.pour()`,
    lack: { raisedIn: 'tea', isOfPackage: true },
  },
  {
    name: 'a number that the standard library asks a package for',
    code: `import copy, types
tea = types.ModuleType('tea')
exec('def pour(pot): return int("tea")', tea.__dict__)
class Pot:
    __copy__ = tea.pour
copy.copy(Pot())`,
    lack: { raisedIn: 'tea', isOfPackage: true },
  },
  {
    name: 'a text that a package gives to the standard library',
    code: `import types
tea = types.ModuleType('tea')
exec('import json\\ndef pour(): json.loads("tea")', tea.__dict__)
tea.pour()`,
    lack: { raisedIn: 'json.decoder', isOfPackage: true },
  },
  {
    name: 'a text that it gives to the standard library itself',
    code: 'import json\njson.loads("tea")',
    lack: { raisedIn: 'json.decoder', isOfPackage: false },
  },
  {
    name: 'the code of a named tuple',
    code: 'import collections\ncollections.namedtuple("Pot", "form")._make(1)',
    lack: { isOfPackage: false },
  },
  {
    name: 'input that it gives itself',
    code: 'import io, sys\nsys.stdin = io.StringIO()\ninput()',
    lack: { hasOwnInput: true },
  },
  { name: 'input', code: 'input()', lack: { hasOwnInput: false } },
  {
    name: 'a file of nearly the name of its own',
    code: 'open("results.txt", "w").close()\nopen("result.txt")',
    lack: { path: { text: 'result.txt', isOwn: true } },
    from: 8,
  },
  {
    name: 'another file beside its own',
    code: 'open("file_a.txt", "w").close()\nopen("file_b.txt")',
    lack: { path: { text: 'file_b.txt', isOwn: false } },
  },
  {
    name: 'files that a pattern does not find',
    code: 'import glob\nglob.glob("*.csv")[0]',
    lack: { path: { text: '*.csv', isOwn: false } },
    from: 8,
  },
  { name: 'files that a pattern finds', code: 'import glob\nglob.glob("/*")[10 ** 6]', lack: { path: null } },
  {
    name: 'settings',
    code: 'import configparser\nc = configparser.ConfigParser()\nc.read("a.ini")\nc["tea"]',
    lack: { path: { text: 'a.ini', isOwn: false } },
    from: 8,
  },
  {
    name: 'a key of settings that it has',
    code: 'import configparser\nc = configparser.ConfigParser()\nc.read_string("[a]")\nc["tea"]',
    lack: { path: null },
  },
  {
    name: 'tables of a database of its author',
    code: 'import sqlite3\nsqlite3.connect("tea.db").execute("select * from teas")',
    lack: { path: { text: 'tea.db', isOwn: false } },
    from: 8,
  },
  {
    name: 'a database in a folder of its author',
    code: 'import sqlite3\nsqlite3.connect("pantry/tea.db")',
    lack: { path: { text: 'pantry/tea.db', isOwn: false } },
    from: 8,
  },
  {
    name: 'a table that cannot be made',
    code: 'import sqlite3\nsqlite3.connect(":memory:").execute("create tabel tea (a)")',
    lack: { path: null },
  },
  {
    name: 'tables of a database of its own',
    code: 'import sqlite3\nc = sqlite3.connect("tea.db")\nc.execute("create table tea (a)")\nc.execute("select * from teas")',
    lack: { path: null },
  },
  ...['import os\nos.getenv("TEA_KEY").upper()', 'import os\nint(os.environ.get("TEA_KEY"))'].map((code) => ({
    name: `a variable: ${code}`,
    code,
    lack: { variable: 'TEA_KEY' },
  })),
  {
    name: 'a variable that the program says is missing',
    code: 'import os\nif not os.getenv("TEA_KEY"):\n    raise ValueError("no key for tea")',
    lack: { variable: 'TEA_KEY' },
  },
  {
    name: 'a variable with something in its place',
    code: 'import os\nos.getenv("TEA_KEY", "green")\nNone.upper()',
    lack: { variable: null },
  },
  ...[
    'pkg = None\npkg.run()',
    'pass\npkg.run()',
    'raise RuntimeError("install it")',
    'raise RuntimeError("install it") from error',
    'has = False\nif not has:\n    raise SystemError("install it")',
  ].map((code) => ({
    name: `a package that is missed after all: ${code}`,
    code: `try:\n    import nobody_has_it as pkg\nexcept ImportError as error:\n    ${code}`,
    lack: { module: { name: 'nobody_has_it', isPart: false } },
  })),
  {
    name: 'a package in whose place another one stands',
    code: 'try:\n    import nobody_has_it as json\nexcept ImportError:\n    import json\njson.loads("")',
    lack: { module: null },
  },
  { name: 'a name of Windows', code: 'from ctypes import windll', lack: { module: { isPart: true } }, from: 7 },
  ...['import os\nos.startfile("a")', 'import asyncio\nasyncio.WindowsSelectorEventLoopPolicy()'].map((code) => ({
    name: `a part of Windows: ${code}`,
    code,
    lack: { module: { isPart: true } },
  })),
  { name: 'no part of Windows', code: 'import os\nos.startfil("a")', lack: { module: null } },
  {
    name: 'a package',
    code: 'import httpx_that_nobody_has',
    lack: { module: { name: 'httpx_that_nobody_has', isPart: false } },
  },
  { name: 'a part of Python', code: 'import winreg', lack: { module: { name: 'winreg', isPart: true } } },
  ...['asynico', 'itertols', 'subproccess', 'Json', 'urllib2', 'ConfigParser', 'json.tea'].map((name) => ({
    name: `what was meant for the library: ${name}`,
    code: `import ${name.startsWith('json') ? 'json, ' : ''}${name}`,
    lack: { module: null },
  })),
  ...['httpx', 'pathlib2', 'collection', 'typer', 'ujson', 'tokenizers', 'vtypes'].map((name) => ({
    name: `what has a name of its own: ${name}`,
    // It may be installed here.
    code: `raise ModuleNotFoundError('No module', name='${name}')`,
    lack: { module: { name, isPart: false } },
  })),
  {
    name: 'a module of a package that is whole',
    code: 'import json\nraise ModuleNotFoundError("No module", name="json.tea")',
    lack: { module: null },
  },
];

describe.each(ways)('$way', ({ warm }) => {
  let runner: Runner | null = null;
  beforeAll(async () => {
    runner = await openLaboratory({ warm });
  });
  afterAll(() => runner?.close());

  async function seen(code: string, minor: number): Promise<readonly Observation[]> {
    const fitting = (warm ? interpreters : extremes).filter((each) => isAtLeast(each, minor));
    const lab = runner;
    if (lab === null || fitting.length === 0) throw new Error('Unexpected lack of an interpreter');
    return Promise.all(fitting.map((each) => observe(lab, { code }, each)));
  }

  test.each(cases)('$name', async ({ code, lack, from = 6 }) => {
    for (const { error } of await seen(code, from)) expect(error?.lack).toMatchObject(lack);
  });

  test('causes come in their order, and end where a mistake of the program begins', async () => {
    const attempt = 'try:\n    open("a")\nexcept OSError as error:\n    ';
    const kindsOf = async (code: string): Promise<readonly string[]> => {
      const [first] = await seen(attempt + code, 6);
      return first?.error?.lack?.causes.map(({ kinds }) => kinds[0] ?? '') ?? [];
    };
    expect(await kindsOf('raise ValueError("x")')).toEqual(['ValueError', 'FileNotFoundError']);
    expect(await kindsOf('raise KeyError("x") from error')).toEqual(['KeyError', 'FileNotFoundError']);
    expect(await kindsOf('raise KeyError("x") from None')).toEqual(['KeyError']);
    expect(await kindsOf('undefined')).toEqual(['NameError']);
  });

  test('an exit with a status', async () => {
    const caught = 'try:\n    open("a.csv")\nexcept OSError:\n    raise SystemExit(1)';
    for (const { exitLack } of await seen(caught, 6)) expect(exitLack?.path).toEqual({ text: 'a.csv', isOwn: false });
    for (const { exitLack } of await seen('raise SystemExit(0)', 6)) expect(exitLack).toBeUndefined();
  });

  test('the first address beyond this machine', async () => {
    const code = 'import socket\ntry:\n    socket.create_connection(("192.0.2.1", 80), 0.1)\nexcept OSError:\n    pass';
    for (const { reached } of await seen(code, 8)) expect(reached).toBe('192.0.2.1:80');
    for (const each of await seen('import socket\nsocket.getaddrinfo("127.0.0.1", 80)', 8))
      expect(each.reached).toBeUndefined();
  });

  test('the first folder of its own place that it lists, where it has made nothing', async () => {
    for (const { listed } of await seen('import os\nos.listdir("/")\nos.listdir(".")', 8)) expect(listed).toBe('.');
    for (const { listed } of await seen('import os\nlist(os.walk("."))', 8)) expect(listed).toBe('.');
    for (const code of ['import os\nos.mkdir("a")\nos.listdir()', 'import os, json\nos.listdir(os.sep)'])
      for (const each of await seen(code, 8)) expect(each.listed).toBeUndefined();
  });
});
