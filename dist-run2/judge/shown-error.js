import { compareText } from './shown-text.js';
/**
 * The body of a traceback never counts (doctest). Messages of Python itself change from version to version, so another
 * message alone proves nothing, unless it is the program's own.
 */
export function compareError(shown, seen, isOwn) {
    if (!isSameError(shown.type, seen.type))
        return isOfMachine(seen.type) ? 'doubtful' : 'differs';
    const first = seen.message.split('\n', 1)[0] ?? '';
    const likeness = shown.message === '' ? 'same' : compareText([shown.message], [first], []);
    // The key that is missing is the program's, whatever the version.
    const isKey = shown.type === 'KeyError' && isText(shown.message) && isText(first);
    return likeness === 'differs' && !isOwn && !isKey ? 'doubtful' : likeness;
}
function isText(message) {
    return /^'[^']*'$/u.test(message);
}
/** Whether both are one error, by what it was called in this version or in another. */
export function isSameError(shown, seen) {
    return names(shown).some((name) => names(seen).includes(name));
}
/** The bare name, and what it was called in another version. */
function names(type) {
    const bare = type.slice(type.lastIndexOf('.') + 1);
    return aliases.find((each) => each.includes(bare)) ?? [bare];
}
const aliases = [
    ['OSError', 'IOError', 'EnvironmentError', 'FileNotFoundError', 'PermissionError', 'FileExistsError'],
    ['ImportError', 'ModuleNotFoundError'],
    ['SyntaxError', 'IndentationError', 'TabError'],
    ['FrozenInstanceError', 'AttributeError'],
];
/** Something that the author had is not here. */
function isOfMachine(type) {
    return /(?:^|\.)(?:NameError|ImportError|ModuleNotFoundError|SyntaxError|IndentationError|EOFError|OSError|FileNotFoundError|PermissionError|NotADirectoryError|URLError|Connection\w*Error|TclError)$/u.test(type);
}
/** An error that the program catches, and prints. */
export function comparePrinted({ lines, error }, seen, volatile) {
    const ending = error === null ? [] : [error.message === '' ? error.type : `${error.type}: ${error.message}`];
    return compareText([...lines, ...ending], seen, volatile);
}
