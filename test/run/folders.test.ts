import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Runner } from '../../src/run/runner.ts';
import { extremes, factsOf, observe, openLaboratory, ways } from './laboratory.ts';

const looks = `import os, stat
folders = ['.', '..', os.environ['HOME'], os.environ['TMPDIR']]
print([sorted(os.listdir(folder)) for folder in folders])
print([stat.filemode(os.lstat(each).st_mode) for each in folders + ['program.py']])
print(len(open('program.py').read()))`;
const identity = `import os
print(os.getcwd(), [os.stat(each).st_ino for each in ('.', '..', os.environ['HOME'], os.environ['TMPDIR'])])`;

/** What a program leaves behind. */
const messes = [
  { leaves: 'a file', code: `open('left.txt', 'w').close()` },
  { leaves: 'a file in its home', code: `open(os.path.join(os.environ['HOME'], '.profile'), 'w').close()` },
  { leaves: 'a temporary folder', code: `import tempfile; tempfile.mkdtemp()` },
  { leaves: 'a file beside its folders', code: `open('../left.txt', 'w').close()` },
  { leaves: 'a longer program', code: `open('program.py', 'a').write('x' * 100000)` },
  { leaves: 'no program', code: `os.remove('program.py')` },
  { leaves: 'a link in place of the program', code: `os.remove('program.py'); os.symlink('/dev/null', 'program.py')` },
  { leaves: 'a second name of the program', code: `os.link('program.py', os.environ['HOME'] + '/program.py')` },
  { leaves: 'a program without rights', code: `os.chmod('program.py', 0)` },
  { leaves: 'a folder without rights', code: `os.chmod(os.environ['TMPDIR'], 0)` },
  { leaves: 'no home', code: `os.rmdir(os.environ['HOME'])` },
  { leaves: 'a link in place of its home', code: `os.rmdir(os.environ['HOME']); os.symlink('/', os.environ['HOME'])` },
  { leaves: 'nothing', code: `os.rename(os.path.dirname(os.getcwd()), os.path.dirname(os.getcwd()) + 'x')` },
  { leaves: 'folders without rights', code: `os.makedirs('a/b'); os.chmod('a/b', 0); os.chmod('a', 0)` },
];

describe.each(ways)('folders of runs, $way', ({ warm }) => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await openLaboratory({ warm, jobs: 1 });
  });
  afterAll(() => runner.close());

  describe.each(extremes)('$version', (interpreter) => {
    const printed = async (code: string): Promise<readonly string[]> =>
      factsOf(await observe(runner, { code }, interpreter)).out;

    test.each(messes)('after one that leaves $leaves', async ({ code }) => {
      const before = await printed(looks);
      expect(before[0]).toBe(`[['program.py'], ['home', 'tmp', 'work'], [], []]`);
      await printed(`import os\n${code}`);
      expect(await printed(looks)).toEqual(before);
    });

    test('that are as they were serve again', async () => {
      expect(await printed(identity)).toEqual(await printed(identity));
    });
  });
});
