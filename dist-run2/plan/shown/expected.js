import { isPython, isSession } from '../session.js';
import { errorTypesIn } from './error.js';
/** An exception of the one type that is named, or any. */
function raisesOf({ place, types }) {
    const [type] = types;
    if (type === undefined || types.length > 1)
        return { kind: 'ends', place, how: 'error' };
    return { kind: 'error', place, error: { type, message: null } };
}
export function allowedBy(raises) {
    return raises === null ? [] : [{ expectation: raisesOf(raises), when: raises.when }];
}
export function raisingClaims(raises) {
    if (raises === null || !raises.isCertain)
        return [];
    const { place, text, when } = raises;
    const end = { line: place.line, column: place.column + text.length };
    const asks = { kind: 'expectations', expectations: [raisesOf(raises)] };
    return [{ name: 'raises', quotes: [{ text, place, end }], asks, when }];
}
/** Errors and warnings that the shown output names. */
export function expectedOf(shown, output) {
    const errors = shown.flatMap(({ error, place }) => error === null ? [] : [{ kind: 'error', place, error: { type: bareName(error.type), message: null } }]);
    const warnings = (output?.lines ?? []).flatMap(({ text, place }) => {
        const category = categoryIn(text);
        return category === null ? [] : [{ kind: 'warnings', place, warnings: [{ category, message: null }] }];
    });
    return [...errors, ...warnings].map((expectation) => ({ expectation, when: null }));
}
/** Errors in the first block below that is no Python, however much is said before it. */
export function errorsBelow({ blocks }, block) {
    const below = blocks[blocks.indexOf(block) + 1];
    if (below === undefined || (isPython(below) && !isSession(block) && !isTraceback(below)))
        return [];
    return errorTypesIn(below.lines.map(({ text }) => text)).map((type) => {
        const error = { type: bareName(type), message: null };
        return { expectation: { kind: 'error', place: below.place, error }, when: null };
    });
}
function isTraceback({ lines }) {
    const first = lines.find(({ text }) => text.trim() !== '');
    return /\bTraceback \(most recent call last\)/u.test(first?.text ?? '');
}
/** Warnings that a session shows among its output. */
export function warningsShown(parts) {
    return parts.flatMap(({ lines, place }) => lines.flatMap((text) => {
        const category = categoryIn(text);
        if (category === null)
            return [];
        return [{ expectation: { kind: 'warnings', place, warnings: [{ category, message: null }] }, when: null }];
    }));
}
/** `<stdin>:1: SyntaxWarning: …`, `warning: UserWarning: …`. */
function categoryIn(text) {
    return /^\s*(?:\S+:\d+: |\w+: )?(?:[\w.]+\.)?(?<category>\w*Warning): /u.exec(text)?.groups?.['category'] ?? null;
}
function bareName(type) {
    return type.slice(type.lastIndexOf('.') + 1);
}
