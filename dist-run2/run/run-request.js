import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
const defaultLimits = { outputBytes: 1024 * 1024, memoryBytes: 2 * 1024 ** 3 };
const fallbackPath = '/usr/local/bin:/usr/bin:/bin';
export function makeRunRequest(planned, clock, folder, settings) {
    const { program, repeat, probes } = planned;
    return {
        token: randomBytes(16).toString('hex'),
        folder,
        text: textOf(planned),
        timeoutSeconds: program.timeoutSeconds,
        clock,
        isRepeated: program.repeat > 1,
        hashSeed: repeat,
        probes,
        chunks: program.chunks ?? [],
        watched: program.watched ?? [],
        isolation: settings.isolation,
        limits: limitsOf(settings),
        path: pathOf(settings),
    };
}
export function textOf({ program }) {
    return `${program.lines.map((line) => line.text).join('\n')}\n`;
}
export function pathOf({ env }) {
    return env?.['PATH'] ?? fallbackPath;
}
export function limitsOf({ limits }) {
    return { ...defaultLimits, ...limits };
}
/** Where `python/spawn.py` puts the program; its tracebacks name it so. */
export function programPathIn(folder) {
    return join(folder, 'work', 'program.py');
}
