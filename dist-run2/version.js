import { createRequire } from 'node:module';
/** The version that the package itself states. */
export function packageVersion() {
    // By its own name: built, this file may be part of another one.
    const stated = createRequire(import.meta.url)('claimcheck/package.json');
    if (typeof stated === 'object' && stated !== null && 'version' in stated && typeof stated.version === 'string') {
        return stated.version;
    }
    throw new Error('package.json states no version');
}
