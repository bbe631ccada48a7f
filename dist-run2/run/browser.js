import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
/**
 * Shows a file, and of it what has the id, in the browser: that of BROWSER where it names one (commands parted by `:`, with `%s` for the
 * address, as xdg-open and Python's webbrowser read it), else the one of the platform. Null where one was started, else
 * why not; nobody waits for it to end.
 */
export async function showInBrowser(file, id, { BROWSER }) {
    const address = `${pathToFileURL(file).href}${id === null ? '' : `#${encodeURIComponent(id)}`}`;
    const named = (BROWSER ?? '').split(':').filter((command) => command.trim() !== '');
    let why = null;
    for (const command of named.length === 0 ? [ofPlatform.get(platform()) ?? 'xdg-open'] : named) {
        why = await failureOf(start(command, address));
        if (why === null)
            return null;
    }
    return why;
}
/** `start` of Windows is a word of its shell, which would read signs of the address. */
const ofPlatform = new Map([
    ['darwin', 'open'],
    ['win32', 'rundll32 url.dll,FileProtocolHandler'],
]);
async function failureOf(started) {
    return started.then(() => null, (error) => (error instanceof Error ? error.message : String(error)));
}
function start(command, address) {
    const [program = '', ...given] = command
        .trim()
        .split(/\s+/u)
        .map((word) => word.replaceAll('%s', address));
    return new Promise((resolve, reject) => {
        const child = spawn(program, command.includes('%s') ? given : [...given, address], {
            detached: true,
            stdio: 'ignore',
        });
        child.once('error', reject).once('spawn', () => {
            child.unref();
            resolve();
        });
    });
}
