#!/usr/bin/env node
import module from 'node:module';
import { packageVersion } from '../version.ts';

// A reader that goes away (`claimcheck | head`) is no failure of ours, and nobody is left to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [asked, ...others] = process.argv.slice(2);
if (others.length === 0 && (asked === '--version' || asked === '-V')) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  keepCompiled();
  const { claimcheck } = await import('./claimcheck.ts');
  process.exitCode = await claimcheck(process.argv);
}

/** From Node 22.1 on what is compiled is kept for the next time, where Node's settings do not forbid it. */
function keepCompiled(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    Reflect.apply(module.enableCompileCache, module, []);
  }
}
