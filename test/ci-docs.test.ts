import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { makeCommandLine } from '../src/cli/command-line.ts';
import { folder } from './cli/claimcheck.ts';

const root = join(import.meta.dirname, '..');
const pages = ['docs/ci.md', 'docs/examples/gitlab-ci.yml', '.pre-commit-hooks.yaml'];

describe('commands in the documentation of CI', () => {
  it.each(pages)('of %s have options that there are', async (page) => {
    const commands = commandsOf(await read(page));
    expect(commands).not.toEqual([]);
    for (const command of commands) expect(optionsUnknown(command)).toEqual([]);
  });

  it('are seen to be wrong where they are', () => {
    expect(commandsOf('`npx claimcheck docs --shards 1/2`').map(optionsUnknown)).toEqual([['--shards']]);
    expect(optionsUnknown('merge parts --changed')).toEqual(['--changed']);
  });

  it('stand in YAML that can be read', async () => {
    const fences = [...(await read('docs/ci.md')).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, code]) => code ?? '');
    expect(fences).toHaveLength(2);
    for (const source of [...fences, await read('docs/examples/gitlab-ci.yml')]) {
      expect(parseDocument(source).errors).toEqual([]);
    }
  });

  it('name hooks that there are', async () => {
    const hooks = z
      .array(z.looseObject({ id: z.string(), entry: z.string() }))
      .parse(parse(await read('.pre-commit-hooks.yaml')));
    const named = [...(await read('docs/ci.md')).matchAll(/- id: (\S+)/g)].map(([, id]) => id);
    expect(named).toEqual(hooks.map(({ id }) => id));
  });
});

describe('the example that comments on pull requests', () => {
  const honest = { verified: 3, refuted: 1, stale: 0, undecided: 0, attested: 2, knownWrong: 0 };

  it('says the numbers, in one comment', async () => {
    const first = await comment(await results(JSON.stringify({ summary: honest })));
    expect(first.method).toBe('createComment');
    expect(first.body).toContain('| refuted | 1 |');
    const again = await comment(await results(JSON.stringify({ summary: honest })), [first.body]);
    expect(again).toMatchObject({ method: 'updateComment', comment_id: 0 });
  });

  it.each([
    ['no number', { ...honest, refuted: '<img src=x> @everyone' }],
    ['a negative number', { ...honest, refuted: -1 }],
    ['a fraction', { ...honest, refuted: 0.5 }],
    ['a list', { ...honest, refuted: ['@everyone'] }],
    ['nothing', {}],
    ['no summary', null],
  ])('takes over nothing of an artifact with %s', async (_, summary) => {
    const { body } = await comment(await results(JSON.stringify({ summary })));
    expect(body).not.toMatch(/everyone|img|\| refuted/);
  });

  it('takes over nothing of what is no JSON, not there, or a link', async () => {
    expect((await comment(await results('@everyone'))).body).not.toContain('everyone');
    expect((await comment('/nowhere/results.json')).body).not.toContain('|');
    const path = await results(JSON.stringify({ summary: honest }));
    await symlink(path, `${path}.link`);
    expect((await comment(`${path}.link`)).body).not.toContain('|');
  });

  it('is for the pull request at the commit of the run, or for none', async () => {
    const path = await results(JSON.stringify({ summary: honest }));
    expect(await comment(path, [], 'another')).toMatchObject({ method: 'none' });
  });
});

/** `claimcheck …` of shell lines, code spans and hooks. */
function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|npx |entry: |`)claimcheck ([^`\n]+)/gm)].map(([, command]) => command ?? '');
}

function optionsUnknown(command: string): readonly string[] {
  const [first = '', ...others] = command.split(' ');
  const commandLine = makeCommandLine();
  const named = commandLine.commands.find((each) => each.name() === first);
  const known = named ?? commandLine.commands.find((each) => each.name() === 'verify');
  const options = [first, ...others].flatMap((word) => /^--[a-z-]+/.exec(word)?.[0] ?? []);
  return options.filter((option) => known?.options.every(({ long }) => long !== option));
}

interface Commented {
  readonly method: string;
  readonly body: string;
}

/** What the script of the example asks of GitHub, whose answers are given here. */
async function comment(path: string, comments: readonly string[] = [], sha = 'c0ffee'): Promise<Commented> {
  const workflow = parse(await read('docs/examples/github-comment.yml'));
  const { jobs } = z.object({ jobs: z.object({ comment: z.object({ steps: z.array(z.unknown()) }) }) }).parse(workflow);
  const { with: inputs } = z.object({ with: z.object({ script: z.string() }) }).parse(jobs.comment.steps.at(-1));
  const asked: Commented[] = [];
  const record = (method: string) => (options: object) => void asked.push({ method, body: '', ...options });
  await runInNewContext(`(async () => {${inputs.script}})()`, {
    require: (name: string) => (name === 'node:fs' ? process.getBuiltinModule('node:fs') : undefined),
    process: { env: { RESULTS: path } },
    core: { info: () => {} },
    context: {
      repo: { owner: 'o', repo: 'r' },
      payload: {
        workflow_run: {
          head_sha: 'c0ffee',
          head_branch: 'b',
          head_repository: { owner: { login: 'stranger' } },
          conclusion: 'failure',
          html_url: 'https://example.org/run',
        },
      },
    },
    github: {
      paginate: () => comments.map((body, id) => ({ id, body, user: { login: 'github-actions[bot]' } })),
      rest: {
        pulls: { list: () => ({ data: [{ number: 7, head: { sha } }] }) },
        issues: { createComment: record('createComment'), updateComment: record('updateComment') },
      },
    },
  });
  return asked[0] ?? { method: 'none', body: '' };
}

async function results(text: string): Promise<string> {
  const path = join(await folder({}), 'results.json');
  await writeFile(path, text);
  return path;
}

function parse(source: string): unknown {
  return parseDocument(source).toJS();
}

function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
