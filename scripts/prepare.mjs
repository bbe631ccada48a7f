// `npm run prepare`: builds after `npm ci`, and in the copy that npm makes of a repository to install it from git.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

const root = join(import.meta.dirname, '..');

rmSync(join(root, 'dist'), { recursive: true, force: true });
// `npm install --global git+…`, as pre-commit runs it, installs nothing into that copy (npm/cli#8440).
if (!existsSync(join(root, 'node_modules/typescript'))) {
  npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
}
npm('run', 'build');

function npm(...words) {
  const { npm_execpath: script, npm_config_global: _, npm_config_location: __, ...others } = env;
  const [command, first] = script === undefined ? ['npm', []] : [execPath, [script]];
  execFileSync(command, [...first, ...words], { cwd: root, env: others, stdio: 'inherit' });
}
