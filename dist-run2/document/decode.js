import { splitLines } from './source.js';
const limitBytes = 5 * 1024 * 1024;
/** The text of a file, without its byte order mark; anything but UTF-8 up to 5 MiB is refused. */
export function decode(path, bytes) {
    if (bytes.length > limitBytes) {
        const reason = `Unexpected size of ${(bytes.length / 1024 / 1024).toFixed(1)} MiB, expected at most 5 MiB`;
        return refused(path, 'file-too-large', null, reason, 'Split the document.');
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
        return refused(path, 'not-text', null, 'Unexpected UTF-16, expected UTF-8', 'Save the file as UTF-8.');
    }
    const valid = validPrefix(bytes);
    if (valid !== null) {
        const reason = 'Unexpected bytes that are not UTF-8, expected UTF-8';
        return refused(path, 'not-text', endOf(valid), reason, 'Save the file as UTF-8.');
    }
    const text = new TextDecoder('utf-8').decode(bytes);
    const nul = text.indexOf('\0');
    if (nul !== -1) {
        const reason = 'Unexpected NUL character, expected text';
        return refused(path, 'not-text', endOf(text.slice(0, nul)), reason, 'Remove it, or name a Markdown file.');
    }
    return { kind: 'text', text };
}
function refused(path, ruleId, place, reason, advice) {
    return { kind: 'refused', problem: { ruleId, path, place, reason, advice, severity: 'error' } };
}
function startsWith(bytes, ...start) {
    return start.every((byte, index) => bytes[index] === byte);
}
/** What can be decoded before the first malformed byte; null where all of it can be. */
function validPrefix(bytes) {
    if (decodes(bytes, false) !== null)
        return null;
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decodes(bytes.subarray(0, middle), true) === null)
            invalid = middle;
        else
            valid = middle;
    }
    return decodes(bytes.subarray(0, valid), true);
}
function decodes(bytes, stream) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    }
    catch {
        return null;
    }
}
function endOf(text) {
    const lines = splitLines(text);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
