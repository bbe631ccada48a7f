import { availableParallelism } from 'node:os';
import { cwd, env } from 'node:process';
import { isCI } from 'std-env';
import { packageVersion } from './version.js';
/** The request that the options make; what they leave open is as the command line has it by default. */
export function makeRequest(options, surroundings = {}) {
    const clock = options.clock ?? null;
    return {
        paths: options.paths ?? ['.'],
        expectations: options.expectations ?? ['expectations/**/*.{yaml,yml}'],
        dialect: options.dialect ?? null,
        cwd: surroundings.cwd ?? cwd(),
        root: surroundings.root ?? surroundings.cwd ?? cwd(),
        env: surroundings.env ?? env,
        python: options.python ?? [],
        missingPython: options.missingPython ?? (isCI ? 'fail' : 'skip'),
        clock: clock === 'both' ? 'auto' : clock,
        bothClocks: clock === 'both',
        repeat: options.repeat ?? null,
        timeoutSeconds: options.timeoutSeconds ?? null,
        jobs: options.jobs ?? availableParallelism() * 4,
        isolation: options.isolation ?? 'process',
        // A gate looks for itself; and what it would find there is no older than the machine.
        cache: options.cache ?? !isCI,
        warm: options.warm ?? true,
        requirements: options.requirements ?? [],
        install: options.install ?? false,
        grep: options.grep ?? null,
        changed: options.changed ?? null,
        shard: readShard(options.shard ?? null),
        strict: options.strict ?? isCI,
        bail: options.bail ?? false,
        minCoverage: options.minCoverage ?? null,
        version: packageVersion(),
        now: surroundings.now ?? (() => new Date()),
        progress: surroundings.progress ?? { planned: ignore, started: ignore, ended: ignore },
        signal: surroundings.signal ?? null,
    };
}
/** `2/3`, as the options were decoded. */
function readShard(text) {
    const [index, count] = (text ?? '').split('/').map(Number);
    return index === undefined || count === undefined ? null : { index, count };
}
function ignore() { }
