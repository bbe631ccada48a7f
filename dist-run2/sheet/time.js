import { shown } from './shown.js';
/**
 * Reads a stated time: `2s`, `150ms`, `2s ± 10%`, `2s ± 0.3s`, `< 1s`, `>= 3s`, `2s..3s`. Seconds in the result.
 * Full-width characters, `+-` and `+/-` for `±`, and missing spaces are understood. A string result is the reason why
 * the text is refused.
 */
export function readTime(text) {
    return readRange(text, timeScale);
}
/** Reads a stated ratio: `2x`, `2x ± 10%`, `>= 1.5x`, `1.8x..2.2x`. A string result is the reason for a refusal. */
export function readRatio(text) {
    return readRange(text, ratioScale);
}
/** Reads one plain duration above zero (`30s`, `2m`, `500ms`): seconds, or the reason why the text is refused. */
export function readDuration(text) {
    const quantity = readQuantity(fold(text), durationScale);
    if (quantity === null || quantity.unit === null)
        return unexpected(text, durationScale.expected);
    return quantity.value > 0 ? quantity.value : unexpected(text, 'a duration above zero');
}
const timeUnits = new Map([
    ['us', { exponent: -6, factor: 1 }],
    ['μs', { exponent: -6, factor: 1 }],
    ['ms', { exponent: -3, factor: 1 }],
    ['s', { exponent: 0, factor: 1 }],
    ['m', { exponent: 0, factor: 60 }],
    ['min', { exponent: 0, factor: 60 }],
    ['h', { exponent: 0, factor: 3600 }],
]);
const timeScale = { expected: 'a time with its unit such as `2s`', units: timeUnits };
const durationScale = { expected: 'a plain duration with its unit such as `30s`', units: timeUnits };
const ratioScale = {
    expected: 'a ratio such as `2x`',
    units: new Map([
        ['x', { exponent: 0, factor: 1 }],
        ['×', { exponent: 0, factor: 1 }],
    ]),
};
function readRange(written, scale) {
    const text = written.trim();
    const folded = fold(text);
    const bound = /^(<=|>=|<|>|≤|≥)(.*)$/u.exec(folded);
    if (bound)
        return readBound(text, bound[1] ?? '', bound[2] ?? '', scale);
    const dots = folded.indexOf('..');
    if (dots >= 0)
        return readBetween(text, folded.slice(0, dots), folded.slice(dots + 2), scale);
    const deviation = /^(.*?)(?:±|\+\/-|\+-)(.*)$/u.exec(folded);
    const value = readQuantity(deviation?.[1] ?? folded, scale);
    if (value === null || value.unit === null)
        return unexpected(text, scale.expected);
    if (!deviation)
        return { kind: 'about', text, value: value.value, tolerance: null };
    const tolerance = readTolerance(deviation[2] ?? '', scale);
    if (tolerance === null)
        return unexpected(text, 'a tolerance in per cent or with its unit, such as `± 10%`');
    return { kind: 'about', text, value: value.value, tolerance };
}
function readBound(text, operator, rest, scale) {
    const quantity = readQuantity(rest, scale);
    if (quantity === null || quantity.unit === null)
        return unexpected(text, scale.expected);
    const { value } = quantity;
    const inclusive = operator !== '<' && operator !== '>';
    const isUpper = operator === '<' || operator === '<=' || operator === '≤';
    if (value === 0 && isUpper && !inclusive)
        return unexpected(text, 'a limit that something can be below');
    if (value === 0 && !isUpper && inclusive)
        return unexpected(text, 'a limit that not everything reaches');
    return isUpper
        ? { kind: 'between', text, low: null, lowInclusive: false, high: value, highInclusive: inclusive }
        : { kind: 'between', text, low: value, lowInclusive: inclusive, high: null, highInclusive: false };
}
function readBetween(text, left, right, scale) {
    const high = readQuantity(right, scale);
    if (high === null || high.unit === null)
        return unexpected(text, scale.expected);
    const low = readQuantity(left, scale, high.unit);
    if (low === null)
        return unexpected(text, scale.expected);
    if (low.value > high.value)
        return unexpected(text, 'the smaller bound first');
    return { kind: 'between', text, low: low.value, lowInclusive: true, high: high.value, highInclusive: true };
}
function readTolerance(text, scale) {
    const percent = /^(\d+(?:\.\d+)?)%$/u.exec(text)?.[1];
    if (percent !== undefined)
        return finite(Number(`${percent}e-2`), (fraction) => ({ kind: 'relative', fraction }));
    const quantity = readQuantity(text, scale);
    if (quantity === null || quantity.unit === null)
        return null;
    return { kind: 'absolute', amount: quantity.value };
}
/** A number with its unit; without one it has the `unit` that is handed in, or none. */
function readQuantity(text, scale, unit = null) {
    const parts = /^(\d+(?:\.\d+)?)([^\d.\s]*)$/u.exec(text.trim());
    if (!parts)
        return null;
    const name = parts[2] === '' || parts[2] === undefined ? unit : parts[2];
    if (name === null)
        return finite(Number(parts[1]), (value) => ({ value, unit: null }));
    const worth = scale.units.get(name);
    if (worth === undefined)
        return null;
    return finite(Number(`${parts[1]}e${worth.exponent}`) * worth.factor, (value) => ({ value, unit: name }));
}
function finite(value, make) {
    return Number.isFinite(value) ? make(value) : null;
}
/** Full-width forms become the plain ones (NFKC); white space goes, except where it parts two numbers. */
function fold(text) {
    return text
        .normalize('NFKC')
        .trim()
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/(?<![\d.]) | (?![\d.])/gu, '');
}
function unexpected(text, expected) {
    return `Unexpected ${shown(text)}, expected ${expected}`;
}
