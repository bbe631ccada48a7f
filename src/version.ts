import { createRequire } from 'node:module';

/** The version that the package itself states. */
export function packageVersion(): string {
  const stated: unknown = createRequire(import.meta.url)('../package.json');
  if (typeof stated === 'object' && stated !== null && 'version' in stated && typeof stated.version === 'string') {
    return stated.version;
  }
  throw new Error('package.json states no version');
}
