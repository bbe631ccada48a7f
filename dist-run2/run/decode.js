export function fields(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unexpected(value, 'an object', name);
    return Object.fromEntries(Object.entries(value));
}
export function text(from, name) {
    const value = from[name];
    if (typeof value !== 'string')
        throw unexpected(value, 'a string', name);
    return value;
}
export function number(from, name) {
    const value = from[name];
    if (typeof value !== 'number')
        throw unexpected(value, 'a number', name);
    return value;
}
export function flag(from, name) {
    const value = from[name];
    if (typeof value !== 'boolean')
        throw unexpected(value, 'true or false', name);
    return value;
}
export function word(from, name, known) {
    const found = known.find((candidate) => candidate === from[name]);
    if (found === undefined)
        throw unexpected(from[name], known.join(' or '), name);
    return found;
}
export function list(from, name, item) {
    const value = from[name];
    if (!Array.isArray(value))
        throw unexpected(value, 'a list', name);
    return value.map((entry) => item(fields(entry, name)));
}
export function words(from, name, known) {
    const value = from[name];
    if (!Array.isArray(value))
        throw unexpected(value, 'a list', name);
    return value.map((entry) => word({ entry }, 'entry', known));
}
export function texts(from, name) {
    const value = from[name];
    if (!Array.isArray(value))
        throw unexpected(value, 'a list', name);
    return value.map((entry) => text({ entry }, 'entry'));
}
/** Null stays null, anything else must be what `decode` takes. */
export function nullable(from, name, decode) {
    return from[name] === null ? null : decode(from, name);
}
export function object(decode) {
    return (from, name) => decode(fields(from[name], name));
}
function unexpected(value, expected, name) {
    return new TypeError(`Unexpected ${JSON.stringify(value) ?? 'nothing'} as \`${name}\`, expected ${expected}`);
}
