import { open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** Nothing of it is left behind, however this process ends: the file has no name any more. */
export async function openSpool() {
    const path = join(tmpdir(), `claimcheck-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    const lengths = [];
    let end = 0;
    return {
        add: async (piece) => {
            await file.write(piece, 0, piece.length, end);
            lengths.push(piece.length);
            end += piece.length;
        },
        read: () => readPieces(file, lengths),
        close: () => file.close(),
    };
}
async function* readPieces(file, lengths) {
    let position = 0;
    for (const length of lengths) {
        const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
        position += length;
        yield buffer;
    }
}
