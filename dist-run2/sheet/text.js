/** Larger files are refused unread: a sheet of this size is a mistake, and YAML of it takes minutes. */
export const limitBytes = 5 * 1024 * 1024;
/** The UTF-8 text of a file without its byte order mark, or the Problem that keeps it from being read. */
export function readText(path, bytes) {
    if (bytes.length > limitBytes) {
        const mebibytes = (bytes.length / 1024 / 1024).toFixed(1);
        const reason = `Unexpected size of ${mebibytes} MiB, expected at most ${limitBytes / 1024 / 1024} MiB`;
        return refusal('file-too-large', path, null, reason, 'Split the file: several sheets may speak of one document.');
    }
    const text = decode(bytes);
    if (text === null) {
        const place = endOf(decodedPrefix(bytes));
        return refusal('not-text', path, place, 'Unexpected bytes that are not UTF-8, expected UTF-8 text', saveAsUtf8);
    }
    const nul = text.indexOf('\0');
    if (nul < 0)
        return text;
    const place = endOf(text.slice(0, nul));
    return refusal('not-text', path, place, 'Unexpected NUL character, expected UTF-8 text', saveAsUtf8);
}
const saveAsUtf8 = 'Save the file as UTF-8 text.';
function refusal(ruleId, path, place, reason, advice) {
    return { ruleId, path, place, reason, advice, severity: 'error' };
}
function decode(bytes, stream = false) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    }
    catch {
        return null;
    }
}
/** The longest beginning that is UTF-8; a character cut off at its end is no error while streaming. */
function decodedPrefix(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (decode(bytes.subarray(0, middle), true) === null)
            bad = middle;
        else
            good = middle;
    }
    return decode(bytes.subarray(0, good), true) ?? '';
}
/** Behind the last character of a text. */
export function endOf(text) {
    const lines = text.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
