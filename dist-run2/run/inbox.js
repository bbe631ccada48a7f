import { createServer } from 'node:net';
import { fields, text } from './decode.js';
// Output is limited to 1 MiB a stream, but JSON writes a control character as six bytes.
const largestResult = 256 * 1024 * 1024;
const lineFeed = 0x0a;
export async function openInbox(path) {
    const expected = new Map();
    const connections = new Set();
    const server = createServer((connection) => {
        connections.add(connection);
        connection.on('close', () => connections.delete(connection));
        receive(connection, (line) => deliver(line, expected));
    });
    await listen(server, path);
    return {
        path,
        expect: (token, take) => void expected.set(token, take),
        forget: (token) => void expected.delete(token),
        close: async () => {
            for (const connection of connections)
                connection.destroy();
            await new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
/** Calls `take` with each line. A reaper keeps its connection for all of its results. */
function receive(connection, take) {
    let parts = [];
    let total = 0;
    connection.on('data', (data) => {
        let rest = data;
        for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
            take(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8'));
            rest = rest.subarray(end + 1);
            parts = [];
            total = 0;
        }
        total += rest.length;
        if (total > largestResult)
            connection.destroy();
        else
            parts.push(rest);
    });
    connection.on('error', () => connection.destroy());
}
/** What is not JSON, or has no known token, came from somebody else and is dropped: a lost run is noticed elsewhere. */
function deliver(line, expected) {
    const result = parse(line);
    if (result === null)
        return;
    const take = expected.get(text(result, 'token'));
    expected.delete(text(result, 'token'));
    take?.(result);
}
function parse(line) {
    try {
        const result = fields(JSON.parse(line), 'result');
        text(result, 'token');
        return result;
    }
    catch {
        return null;
    }
}
function listen(server, path) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
