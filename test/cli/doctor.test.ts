import { expect, it } from 'vitest';
import { renderDoctor } from '../../src/cli/doctor.ts';
import type { Surroundings } from '../../src/cli/doctor.ts';

const python3 = {
  executable: '/usr/bin/python3',
  implementation: 'cpython',
  version: '3.11.2',
  build: '',
  origin: 'path',
};

const machine: Surroundings = {
  claimcheckVersion: '0.1.0',
  nodeVersion: 'v20.19.0',
  platform: 'linux x64',
  preferred: python3,
  found: [
    python3,
    { executable: '/opt/pypy/bin/pypy3', implementation: 'pypy', version: '3.10.14', build: '', origin: 'explicit' },
  ],
  refused: [
    { path: '/home/a/.pyenv/shims/python3.7', origin: 'path', reason: 'exit status 127:\n\u001b[31mnot found' },
  ],
  isolation: [
    { level: 'process', missingBecause: null },
    { level: 'network', missingBecause: 'no user namespaces' },
  ],
};

it('shows all that there is, aligned and safe', () => {
  expect(renderDoctor(machine)).toMatchInlineSnapshot(`
    "claimcheck  0.1.0
    node        v20.19.0
    platform    linux x64

    Interpreters
      cpython  3.11.2   path      /usr/bin/python3     (default)
      pypy     3.10.14  explicit  /opt/pypy/bin/pypy3

    Refused
      /home/a/.pyenv/shims/python3.7  path  exit status 127: \\x1b[31mnot found

    Isolation
      process  available
      network  not available: no user namespaces
    "
  `);
});

it('says where nothing was found, and leaves out what there is none of', () => {
  const text = renderDoctor({ ...machine, preferred: null, found: [], refused: [] });
  expect(text).toContain('none');
  expect(text).not.toContain('Refused');
});
