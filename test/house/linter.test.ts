import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What each place under `src/` may import, of all that is in `specifiers`: the table of the house. */
const importRules = {
  'src/plant.ts': 'node:path p-limit ./files.ts ./verify.ts ./html/site.ts ./model/plant.ts ./run/plant.ts',
  'src/files.ts': 'node:crypto node:fs node:fs/promises node:path tinyglobby write-file-atomic ./model/plant.ts',
  'src/request.ts':
    'std-env node:path node:process ./files.ts ./verify.ts ./html/site.ts ./model/plant.ts ./run/plant.ts',
  'src/vitest.ts': 'vitest node:path ./files.ts ./verify.ts ./html/site.ts ./model/plant.ts ./run/plant.ts',
  'src/model/plant.ts': './files.ts ./verify.ts',
  'src/document/plant.ts': `unified remark-parse remark-mdx vfile-message acorn mdast mdast-util-to-string unist github-slugger node:crypto
    ./files.ts ./verify.ts ../model/plant.ts`,
  'src/sheet/plant.ts':
    'yaml smol-toml zod re2js @renovatebot/pep440 node:crypto ./files.ts ./verify.ts ../model/plant.ts',
  'src/plan/plant.ts': '@renovatebot/pep440 node:crypto ./files.ts ./verify.ts ../model/plant.ts',
  'src/plan/shown/plant.ts':
    '@renovatebot/pep440 ./files.ts ./verify.ts ../files.ts ../verify.ts ../vitest.ts ../../model/plant.ts',
  'src/run/plant.ts': `execa @renovatebot/pep440 node:child_process node:crypto node:fs node:fs/promises node:path
    ./files.ts ./verify.ts ../model/plant.ts`,
  'src/judge/plant.ts': 're2js @renovatebot/pep440 ./files.ts ./verify.ts ../model/plant.ts',
  'src/results/plant.ts': 'zod @renovatebot/pep440 ./files.ts ./verify.ts ../model/plant.ts',
  'src/report/plant.ts': 'diff ./files.ts ./verify.ts ./html/site.ts ../model/plant.ts',
  'src/report/html/plant.ts': `diff unified remark-parse remark-mdx mdast github-slugger node:crypto hastscript rehype-raw @shikijs/langs/python
    ./files.ts ./verify.ts ../files.ts ../verify.ts ../vitest.ts ../../model/plant.ts`,
  'src/cli/plant.ts': `commander std-env node:crypto node:path node:process ./files.ts ./verify.ts
    ../files.ts ../verify.ts ../model/plant.ts ../report/plant.ts ../results/plant.ts`,
};

/** `./files.ts` stands for any file of the same folder, `../files.ts` for one of the folder above. */
const specifiers = words(`
  unified remark-parse remark-mdx vfile-message acorn mdast mdast-util-to-string unist github-slugger
  yaml smol-toml zod re2js @renovatebot/pep440 @renovatebot/osv-offline execa diff p-limit
  hastscript rehype-raw @shikijs/langs/python
  commander std-env tinyglobby write-file-atomic vitest fs left-pad claimcheck #src/run
  node:child_process node:crypto node:fs node:fs/promises node:path node:process
  ./files.ts ./verify.ts ./cli/main.ts ./html/site.ts ./model/plant.ts ./run/plant.ts ./../run/plant.ts
  ../files.ts ../verify.ts ../vitest.ts ../cli/main.ts ../model/plant.ts ../document/plant.ts ../sheet/plant.ts
  ../plan/plant.ts ../run/plant.ts ../judge/plant.ts ../results/plant.ts ../report/plant.ts ../../model/plant.ts ../../run/plant.ts
`);

/** One violation each: the file it is planted in, its text, the rule that must report it. */
const violations: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['src/judge/import-type.ts', "import type { A } from 'yaml';\nexport type B = A;", 'no-restricted-imports'],
  ['src/judge/export-from.ts', "export { parse } from 'yaml';", 'no-restricted-imports'],
  ['src/judge/export-all.ts', "export * from 'yaml';", 'no-restricted-imports'],
  ['src/judge/import-call.ts', "export const yaml = import('yaml');", 'no-restricted-imports'],
  ['src/judge/import-in-type.ts', "export type A = import('yaml').Document;", 'consistent-type-imports'],
  ['src/judge/require.ts', "export const yaml: unknown = require('yaml');", 'no-require-imports'],
  ['src/run/process.ts', 'export const place = process.cwd();', 'no-restricted-globals'],
  ['src/run/global-process.ts', 'export const place = globalThis.process.cwd();', 'no-restricted-globals'],
  ['src/plan/cycle.ts', "import { b } from './cycle-2.ts';\nexport const a = () => b;", 'no-cycle'],
  ['src/plan/cycle-2.ts', "import { a } from './cycle.ts';\nexport const b = () => a;", 'no-cycle'],
  ['src/plan/type-cycle.ts', "import type { B } from './type-cycle-2.ts';\nexport type A = B[];", 'no-cycle'],
  ['src/model/type-cycle.ts', "import type { B } from './type-cycle-2.ts';\nexport type A = B[];", 'no-cycle'],
  ['src/model/type-cycle-2.ts', "import type { A } from './type-cycle.ts';\nexport type B = A[];", 'no-cycle'],
  ['src/plan/type-cycle-2.ts', "import type { A } from './type-cycle.ts';\nexport type B = A[];", 'no-cycle'],
  ['src/plan/default.ts', 'export default 1;', 'no-default-export'],
  ['src/plan/barrel.ts', "export * from './cycle.ts';", 'no-barrel-file'],
  ['src/plan/long.ts', 'export {};\n'.repeat(301), 'max-lines'],
  ['src/plan/console.ts', "console.log('a');", 'no-console'],
  ['src/plan/any.ts', 'export const a: any = 1;', 'no-explicit-any'],
  ['src/plan/as.ts', 'export const a = JSON.parse("1") as number;', 'consistent-type-assertions'],
  ['src/plan/angle.ts', 'export const a = <number>JSON.parse("1");', 'consistent-type-assertions'],
  ['src/plan/bang.ts', 'export const a = [1][0]!;', 'no-non-null-assertion'],
  ['src/plan/ignore.ts', '// @ts-ignore\nexport const a: number = "1";', 'ban-ts-comment'],
  ['src/plan/disable.ts', '// oxlint-disable-next-line no-console\nexport const a = 1;', ''],
  ['src/plan/import.ts', "import { sep } from 'node:path';\nexport type A = typeof sep;", 'consistent-type-imports'],
  ['src/plan/unsafe-assignment.ts', 'export const a = JSON.parse("1");', 'no-unsafe-assignment'],
  ['src/plan/unsafe-member.ts', 'export const a: unknown = JSON.parse("1").b;', 'no-unsafe-member-access'],
  ['src/plan/unsafe-call.ts', 'JSON.parse("1")();', 'no-unsafe-call'],
  ['src/plan/unsafe-argument.ts', 'encodeURI(JSON.parse("1"));', 'no-unsafe-argument'],
  ['src/plan/unsafe-return.ts', 'export const a = (): number => JSON.parse("1");', 'no-unsafe-return'],
  ['src/plan/floating.ts', 'Promise.resolve(1);', 'no-floating-promises'],
  ['src/plan/misused.ts', '[1].forEach(async () => {});', 'no-misused-promises'],
  ['src/plan/throw.ts', "throw 'a';", 'only-throw-error'],
  [
    'src/plan/switch.ts',
    "export function f(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n  }\n}",
    'switch-exhaustiveness-check',
  ],
  [
    'src/plan/default-case.ts',
    "export function f(kind: 'a'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n}",
    'switch-exhaustiveness-check',
  ],
  ['test/plan/only.test.ts', "import { test } from 'vitest';\ntest.only('a', () => {});", 'no-focused-tests'],
  ['test/plan/skip.test.ts', "import { test } from 'vitest';\ntest.skip('a', () => {});", 'no-disabled-tests'],
];

/** What the linter must let pass. */
const permitted: readonly (readonly [path: string, text: string])[] = [
  ['src/cli/process.ts', 'export const place = process.cwd();'],
  ['src/plan/const.ts', "export const kinds = ['a', 'b'] as const;"],
  ['src/plan/satisfies.ts', 'export const table = { a: 1 } satisfies Record<string, number>;'],
  ['src/index.ts', "export { a } from './plan/const.ts';"],
  ['plant.config.ts', 'export default { a: 1 };'],
];

const lintOutput = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string().optional(),
      message: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number().optional() }) })),
    }),
  ),
});

type Diagnostic = z.infer<typeof lintOutput>['diagnostics'][number];

let planted = '';
let diagnostics: readonly Diagnostic[] = [];

beforeAll(async () => {
  planted = await mkdtemp(join(tmpdir(), 'claimcheck-house-'));
  const root = resolve(import.meta.dirname, '../..');
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) {
    await cp(join(root, file), join(planted, file));
  }
  await symlink(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction');
  const imports = specifiers.map((specifier) => `import '${specifier}';`).join('\n');
  for (const path of Object.keys(importRules)) {
    await plant(path, imports);
  }
  for (const [path, text] of [...violations, ...permitted]) {
    await plant(path, text);
  }
  diagnostics = await lint(planted);
});

afterAll(async () => {
  await rm(planted, { recursive: true, force: true });
});

describe('imports that the linter refuses', () => {
  test.each(Object.entries(importRules))('in %s', (path, allowed) => {
    const refused = of(path)
      .filter((diagnostic) => diagnostic.code?.includes('no-restricted-imports'))
      .map((diagnostic) => specifiers[(diagnostic.labels[0]?.span.line ?? 0) - 1]);
    const permittedHere = words(allowed);
    expect(new Set(refused)).toEqual(new Set(specifiers.filter((specifier) => !permittedHere.includes(specifier))));
    expect(specifiers).toEqual(expect.arrayContaining([...permittedHere]));
  });
});

describe('the linter', () => {
  test.each(violations)('refuses %s', (path, _text, rule) => {
    expect(of(path).map(ruleName)).toContain(rule);
  });

  test.each(permitted)('lets %s pass', (path) => {
    expect(of(path)).toEqual([]);
  });
});

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

async function plant(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(planted, path)), { recursive: true });
  await writeFile(join(planted, path), `${text}\n`);
}

async function lint(folder: string): Promise<readonly Diagnostic[]> {
  const oxlint = join(folder, 'node_modules/oxlint/bin/oxlint');
  const line = [oxlint, '--type-aware', '--format=json', 'src', 'test', 'plant.config.ts'];
  const stdout = await promisify(execFile)(process.execPath, line, { cwd: folder, maxBuffer: 2 ** 24 }).then(
    (done) => done.stdout,
    // Findings make it exit with 1; its output is what counts.
    (error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout,
  );
  return lintOutput.parse(JSON.parse(stdout)).diagnostics;
}

function of(path: string): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.filename === path);
}

/** `no-any` of `typescript(no-any)`; empty for what the linter says of itself. */
function ruleName(diagnostic: Diagnostic): string {
  return /\((.*)\)/.exec(diagnostic.code ?? '')?.[1] ?? '';
}
