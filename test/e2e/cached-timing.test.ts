import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRequest } from '../../src/request.ts';
import { verify } from '../../src/verify.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-test-')));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** What the program shows depends on a file that the cache knows nothing of: so a stale fact can be told from a new one. */
async function verified(seconds: number, claimed: string, cache = true): Promise<readonly (string | boolean)[]> {
  await writeFile(join(cwd, 'seconds'), String(seconds));
  await writeFile(
    join(cwd, 'a.md'),
    `# Sleep\n\n\`\`\`python\nimport time\ntime.sleep(float(open('${cwd}/seconds').read()))\n\`\`\`\n`,
  );
  await writeFile(
    join(cwd, 'a.claims.yaml'),
    `document: a.md\nprograms:\n  nap: { block: Sleep, clock: real }\nclaims:\n  - quote: Sleep\n    program: nap\n    expect: { duration: "${claimed}" }\n`,
  );
  const { report } = await verify(makeRequest({ paths: ['a.md'], cache }, { cwd }));
  const [document] = report.documents;
  return [
    document?.claims.find(({ implicit }) => !implicit)?.verdict ?? 'none',
    document?.runs.some(({ cached }) => cached) ?? false,
  ];
}

test('a time out of the cache judges a changed sheet, and is measured anew before it refutes', async () => {
  expect(await verified(1, '>= 0.9s')).toEqual(['verified', false]);
  // Stale, which nobody minds while it holds: nothing is run.
  expect(await verified(0, '>= 0.9s')).toEqual(['verified', true]);
  expect(await verified(0, '>= 0.8s')).toEqual(['verified', true]);
  // It would refute, so it is measured: the program no longer sleeps.
  expect(await verified(0, '< 0.7s')).toEqual(['verified', false]);
  expect(await verified(0, '< 0.7s')).toEqual(['verified', true]);
  // Really too long: refuted, and not kept, since it was measured twice.
  expect(await verified(1, '>= 0.9s')).toEqual(['verified', false]);
  expect(await verified(1, '< 0.7s')).toEqual(['refuted', false]);
  expect(await verified(1, '>= 0.9s')).toEqual(['verified', false]);
  expect(await verified(1, '>= 0.9s', false)).toEqual(['verified', false]);
});
