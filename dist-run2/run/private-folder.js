import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// sockaddr_un holds 104 bytes on macOS, 108 on Linux.
const socketPathLimit = 100;
/** Where a session keeps its socket and its runs: its real path, as Python would make it anyway. */
export async function privateFolder() {
    const parent = await realpath(tmpdir());
    const short = Buffer.byteLength(join(parent, 'claimcheck-XXXXXX', 'inbox')) <= socketPathLimit;
    return mkdtemp(join(short ? parent : await realpath('/tmp'), 'claimcheck-'));
}
