import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Tests of the command line run what is built: once, before all of them, so that no two build at a time. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
}
