import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
/** In `.claimcheck/` of the working directory, or where this platform keeps caches; null where neither can be written. */
export async function cacheFolder(cwd, env) {
    return (await ownFolder(cwd)) ?? (await writable(platformFolder(env)));
}
async function ownFolder(cwd) {
    const folder = await writable(join(cwd, '.claimcheck', 'cache'));
    // Whoever has a file of that name there has a reason.
    if (folder !== null)
        await writeFile(join(dirname(folder), '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
    return folder;
}
async function writable(folder) {
    try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
        return folder;
    }
    catch {
        return null;
    }
}
function platformFolder(env) {
    const home = env['HOME'] ?? homedir();
    const usual = platform() === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
    return join(env['XDG_CACHE_HOME'] || usual, 'claimcheck');
}
