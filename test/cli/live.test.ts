import { execa } from 'execa';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { folder, plainEnv, program } from './claimcheck.ts';

/** Ends when there is a file of this name. */
const waiting = `# B

\`\`\`python
import os, time
while not os.path.exists('PATH'):
    time.sleep(0.05)
\`\`\`
`;
const files = { 'a.md': '# A\n\n```python\nprint("a")\n```\n' };

/** Verifies two documents, the second of which waits until the first has been told of. */
async function tellOf(cwd: string, reporter: string, told: (text: string) => boolean): Promise<readonly string[]> {
  const signal = join(cwd, 'go');
  await writeFile(join(cwd, 'b.md'), waiting.replace('PATH', signal));
  const args = [program, '.', '--clock', 'real', '--timeout', '50s', '--no-cache', '--reporter', reporter];
  const verified = execa(execPath, args, { cwd, env: plainEnv, extendEnv: false, reject: false, stdin: 'ignore' });
  let text = '';
  verified.stdout.on('data', (data: Buffer) => (text += data.toString()));
  const ended = verified.then(() => true);
  for (let isOver = false; !isOver && !told(text);) {
    isOver = await Promise.race([ended, new Promise<false>((resolve) => void setTimeout(() => resolve(false), 50))]);
    if (reporter.includes('=')) text = await readFile(join(cwd, 'live.ndjson'), 'utf8').catch(() => '');
  }
  await writeFile(signal, '');
  await verified;
  const last = reporter.includes('=') ? await readFile(join(cwd, 'live.ndjson'), 'utf8') : text;
  return last.trimEnd().split('\n');
}

test.each([['ndjson'], ['ndjson=live.ndjson']])(
  '--reporter %s tells of a document when it is done',
  async (reporter) => {
    const cwd = await folder(files);
    const lines = await tellOf(cwd, reporter, (text) => text.includes('"path":"a.md"'));
    const events = lines.map((line): unknown => JSON.parse(line));
    expect(events).toMatchObject([
      { event: 'start', documents: 2 },
      { event: 'document', path: 'a.md' },
      { event: 'claim', document: 'a.md', verdict: 'verified' },
      { event: 'document', path: 'b.md' },
      // It waited for what is told of the first one: had that come at the end, its time would have been up.
      { event: 'claim', document: 'b.md', verdict: 'verified' },
      { event: 'summary', verified: 2 },
    ]);
  },
);
