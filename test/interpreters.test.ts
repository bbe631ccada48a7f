import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginToAsk } from '../src/interpreters.ts';
import { HarnessError } from '../src/model/harness-error.ts';

const cwd = mkdtempSync(join(tmpdir(), 'claimcheck-test-'));

function asking(python: string): ReturnType<typeof beginToAsk> {
  return beginToAsk({ python: [python], missingPython: 'fail', cwd, env: process.env });
}

test('there is time for other things while an interpreter says what it is', async () => {
  const python = join(cwd, 'slow-python');
  writeFileSync(python, '#!/bin/sh\nwhile [ ! -e go ]; do sleep 0.02; done\nexec python3 "$@"\n');
  chmodSync(python, 0o755);
  const { begun, asked } = asking(python);
  await begun;
  writeFileSync(join(cwd, 'go'), '');
  expect((await asked).chosen).toMatchObject([{ implementation: 'cpython' }]);
});

test('where there is none to ask, nobody waits for it', async () => {
  const { begun, asked } = asking(join(cwd, 'no-python'));
  await begun;
  await expect(asked).rejects.toThrow(HarnessError);
});
