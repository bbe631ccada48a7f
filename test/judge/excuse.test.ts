import { describe, expect, test } from 'vitest';
import { excuseOf, excuseOfMachine } from '../../src/judge/excuse.ts';
import type { Cause, ErrorEvent, Lack, Observation } from '../../src/model/observation.ts';
import { complained, failure, observation, unretrieved, warning } from './samples.ts';

function cause(kind: string, values: Partial<Cause> = {}): Cause {
  const bases: Readonly<Record<string, string>> = {
    FileNotFoundError: 'OSError',
    PermissionError: 'OSError',
    ConnectionRefusedError: 'ConnectionError',
    gaierror: 'OSError',
    HTTPError: 'URLError',
  };
  const base = bases[kind];
  return { kinds: base === undefined ? [kind] : [kind, base], message: '', errno: null, status: null, ...values };
}

function lack(causes: readonly Cause[], values: Partial<Lack> = {}): Lack {
  return {
    causes,
    raisedIn: null,
    isOfPackage: false,
    line: null,
    path: null,
    command: null,
    address: null,
    module: null,
    variable: null,
    readsArguments: false,
    hasOwnInput: false,
    isWitnessed: true,
    ...values,
  };
}

function raising(about: Lack, rest: Partial<ErrorEvent> = {}): Observation {
  return observation(failure(about.causes[0]?.kinds[0] ?? '', '', { lack: about, ...rest }));
}

const missing = cause('FileNotFoundError', { errno: 2 });
const refused = cause('ConnectionRefusedError', { errno: 111 });
const forbidden = cause('PermissionError', { errno: 13 });
const elsewhere = { text: 'example.org:80', place: 'elsewhere' } as const;
const here = { text: 'localhost:80', place: 'here' } as const;
const own = { text: 'localhost:80', place: 'own' } as const;

/** What was lacking, the code of the excuse, and whether a program of a sheet has it too. */
test.each<[string, Lack, string | null, boolean]>([
  ['a file', lack([missing], { path: { text: 'a.csv', isOwn: false } }), 'needs-file', false],
  ['a file that it made away with', lack([missing], { path: { text: 'a.csv', isOwn: true } }), null, false],
  ['a file that it only speaks of', lack([cause('FileNotFoundError')]), null, false],
  [
    'a file, behind another error',
    lack([cause('ValueError'), missing], { path: { text: 'a.csv', isOwn: false } }),
    'needs-file',
    false,
  ],
  ['a command', lack([missing], { command: { text: 'ffmpeg', isLine: false } }), 'needs-command', true],
  ['a command with its arguments', lack([missing], { command: { text: 'ls -l', isLine: true } }), null, false],
  [
    'a command of its own',
    lack([forbidden], { command: { text: './a', isLine: false }, path: { text: './a', isOwn: true } }),
    null,
    false,
  ],
  ['another machine', lack([refused], { address: elsewhere }), 'needs-network', true],
  [
    'another machine, by its name',
    lack([cause('gaierror', { errno: -2 })], { address: elsewhere }),
    'needs-network',
    true,
  ],
  ['a server on this machine', lack([refused], { address: here }), 'needs-network', false],
  ['a server of its own', lack([refused], { address: own }), null, false],
  ['no address at all', lack([refused]), null, false],
  ['who knows what, before 3.8', lack([refused], { isWitnessed: false }), 'needs-network', true],
  [
    'nothing, before 3.8, but it says so',
    lack([cause('ConnectionRefusedError')], { isWitnessed: false, raisedIn: '__main__' }),
    null,
    false,
  ],
  [
    'an address that is none',
    lack([cause('gaierror', { errno: -2 })], { address: { text: 'http://example.org', place: 'elsewhere' } }),
    null,
    false,
  ],
  [
    'nothing for an answer',
    lack([cause('TypeError', { message: "'NoneType' object is not iterable" })], { address: elsewhere }),
    'needs-network',
    true,
  ],
  [
    'nothing, and nobody asked',
    lack([cause('TypeError', { message: "'NoneType' object is not iterable" })]),
    null,
    false,
  ],
  ['a page', lack([cause('HTTPError', { status: 404 })], { address: elsewhere }), null, false],
  ['an answer', lack([cause('HTTPError', { status: 503 })], { address: elsewhere }), 'needs-network', true],
  ['an unreachable network', lack([cause('OSError', { errno: 101 })], { address: elsewhere }), 'needs-network', true],
  ['another failure of the system', lack([cause('OSError', { errno: 22 })], { address: elsewhere }), null, false],
  ['a right', lack([forbidden]), 'needs-permission', false],
  ['a right to a file of its own', lack([forbidden], { path: { text: 'a', isOwn: true } }), null, false],
  ['a right that it denies itself', lack([cause('PermissionError')]), null, false],
  ['a screen', lack([cause('TclError', { message: 'no display name' })]), 'needs-display', true],
  ['an option of a window', lack([cause('TclError', { message: 'unknown option' })]), null, false],
  ['a terminal', lack([cause('OSError', { errno: 25 })]), 'needs-display', true],
  ['input', lack([cause('EOFError', { message: 'EOF when reading a line' })]), 'needs-input', false],
  [
    'input that it gives itself',
    lack([cause('EOFError', { message: 'EOF when reading a line' })], { hasOwnInput: true }),
    null,
    false,
  ],
  ['a password', lack([cause('EOFError')], { raisedIn: 'getpass' }), 'needs-input', false],
  ['the end of its data', lack([cause('EOFError')]), null, false],
  ['an argument', lack([cause('IndexError')], { line: 'name = sys.argv[1]' }), 'needs-input', false],
  [
    'arguments',
    lack([cause('ValueError', { message: 'not enough values to unpack (expected 2, got 1)' })], {
      line: '_, name = sys.argv',
    }),
    'needs-input',
    false,
  ],
  ['a value', lack([cause('ValueError', { message: 'invalid literal' })], { line: 'int(sys.argv[0])' }), null, false],
  ['an item', lack([cause('IndexError')], { line: 'name = names[1]' }), null, false],
  ['a variable', lack([cause('KeyError')], { variable: 'KEY' }), 'needs-input', false],
  ['settings', lack([cause('KeyError')], { path: { text: 'a.ini', isOwn: false } }), 'needs-file', false],
  [
    'a file that nobody names',
    lack([cause('FileNotFoundError', { errno: 2 })], { line: 'load()' }),
    'needs-file',
    false,
  ],
  [
    'a person who has logged in',
    lack([cause('OSError', { errno: 6 })], { line: 'os.getlogin()' }),
    'needs-display',
    true,
  ],
  ['a terminal for curses', lack([cause('error', { message: 'endwin() returned ERR' })]), 'needs-display', true],
  ['a key', lack([cause('KeyError')]), null, false],
  [
    'a package',
    lack([cause('ModuleNotFoundError')], { module: { name: 'httpx', isPart: false } }),
    'missing-package',
    true,
  ],
  [
    'a part of Python',
    lack([cause('ModuleNotFoundError')], { module: { name: '_tkinter', isPart: true } }),
    'missing-package',
    true,
  ],
  ['a module of the standard library', lack([cause('ModuleNotFoundError')]), null, false],
  [
    'a library of the system',
    lack([cause('OSError', { message: 'libx.so.1: cannot open shared object file: No such file' })]),
    'missing-package',
    true,
  ],
  [
    'an extra of a package',
    lack([cause('NotImplementedError', { message: 'Install a with the "test" extra.' })], { raisedIn: 'a.testing' }),
    'missing-package',
    true,
  ],
  [
    'an extra, as it says itself',
    lack([cause('NotImplementedError', { message: 'Install a with the "test" extra.' })], { raisedIn: '__main__' }),
    null,
    false,
  ],
  ['a locale', lack([cause('Error', { message: 'unsupported locale setting' })]), 'missing-package', true],
])('%s', (_, about, code, isOfMachine) => {
  const seen = raising(about);
  expect(excuseOf(seen, seen.error)?.code ?? null).toBe(code);
  expect(excuseOfMachine(seen)?.code ?? null).toBe(isOfMachine ? code : null);
});

describe('without an error', () => {
  const usage = complained('usage: a [-h] file\na: error: the following arguments are required: file', { exit: 2 });
  const choice = complained("usage: a [-h] file\na: error: argument file: invalid choice: 'x'", { exit: 2 });
  const lost = unretrieved('thread', 'ConnectionRefusedError', '', 'Exception in thread');
  const lostElsewhere = { ...lost, lack: lack([refused], { address: elsewhere }) };

  test.each<[string, Observation, string | null]>([
    ['nothing is wrong', observation(), null],
    ['arguments are required', usage, 'needs-input'],
    [
      'arguments are required, in a box',
      complained('╭─ Error ─╮\n│ Parameter --cups requires an argument.   │\n╰─────────╯', { exit: 2 }),
      'needs-input',
    ],
    [
      'something else, in a box',
      complained('╭─ Error ─╮\n│ Invalid value for --cups: three.         │\n╰─────────╯', { exit: 2 }),
      null,
    ],
    ['an argument is wrong', choice, null],
    ['it tells how it is called', complained('Usage: a FILE', { exit: 1 }), 'needs-input'],
    [
      'it leaves for want of arguments',
      observation({ exit: 1, exitLack: lack([cause('SystemExit')], { readsArguments: true }) }),
      'needs-input',
    ],
    [
      'an argument is missing, as click says it',
      complained("Usage: a [OPTIONS] FILE\n\nError: Missing argument 'FILE'.", { exit: 2 }),
      'needs-input',
    ],
    [
      'an argument is wrong, as click says it',
      complained("Usage: a [OPTIONS] FILE\n\nError: Invalid value for 'FILE'.", { exit: 2 }),
      null,
    ],
    ['nobody answers', complained('Your name:\nAborted!', { exit: 1 }), 'needs-input'],
    ['it fails aloud', complained('Your name:\nFailed!', { exit: 1 }), null],
    ['it leaves for no reason', observation({ exit: 1, exitLack: lack([cause('SystemExit')]) }), null],
    ['it leaves with a status', observation({ exit: 1 }), null],
    ['it waits for another machine', observation({ ended: 'timeout', reached: 'example.org:80' }), 'needs-network'],
    ['it does not end', observation({ ended: 'timeout' }), null],
    ['a thread does not reach another machine', observation({ unretrieved: [lostElsewhere] }), 'needs-network'],
    [
      'a package warns of a file',
      observation({ warnings: [{ ...warning('UserWarning', 'No such file: tea.toml'), place: null }] }),
      'needs-file',
    ],
    ['a package warns', observation({ warnings: [{ ...warning('UserWarning', 'No such tea'), place: null }] }), null],
    ['it warns of a file', observation({ warnings: [warning('UserWarning', 'No such file: tea.toml')] }), null],
    ['a thread raises', observation({ unretrieved: [lost] }), null],
    ['one thread of two raises', observation({ unretrieved: [lostElsewhere, lost] }), null],
    [
      'something else is wrong, too',
      observation({ unretrieved: [lostElsewhere], warnings: [warning('UserWarning', 'x')] }),
      null,
    ],
  ])('%s', (_, seen, code) => {
    expect(excuseOf(seen, null)?.code ?? null).toBe(code);
    expect(excuseOfMachine(seen)).toBeNull();
  });
});

test('a name that is missing because of what an earlier step lacked', () => {
  const error = {
    type: 'ModuleNotFoundError',
    message: '',
    lack: lack([cause('ModuleNotFoundError')], { module: { name: 'httpx', isPart: false } }),
  };
  const steps = [{ kind: 'chunk', index: 0, output: '', value: null, error }] as const;
  const nameless = { type: 'NameError', message: "name 'httpx' is not defined", lack: lack([cause('NameError')]) };
  expect(excuseOf(observation({ steps }), nameless)?.code).toBe('missing-package');
  expect(excuseOf(observation(), nameless)).toBeNull();
});
