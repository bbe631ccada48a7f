import { h } from 'hastscript';
import { symbols } from './claim-view.js';
/** `✗ refuted`: never the colour alone. */
export function verdictBadge(verdict) {
    return h('span', { className: ['verdict', verdict] }, `${symbols[verdict]} ${verdict}`);
}
/** The symbol alone for the eye, with its word for those who hear it. */
export function verdictSymbol(verdict) {
    return h('span', { className: ['verdict', verdict], title: verdict }, [
        h('span', { ariaHidden: 'true' }, symbols[verdict]),
        spoken(verdict),
    ]);
}
/** For screen readers and copying; not seen. */
export function spoken(text) {
    return h('span', { className: ['spoken'] }, text);
}
/** Lines that can be scrolled sideways, with the keyboard as well. */
export function scrollable(label, children, className) {
    return h('div', { className: ['scroll', className], tabIndex: 0, role: 'group', ariaLabel: label }, [...children]);
}
/** `6.01 s`; below a second in milliseconds. */
export function secondsText(seconds) {
    if (seconds >= 10)
        return `${seconds.toFixed(1)} s`;
    return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${Math.round(seconds * 1000)} ms`;
}
export function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `3.9`, or all of it where another interpreter has the same minor version. */
export function shortVersion(version, versions) {
    const minor = minorOf(version);
    return versions.filter((each) => minorOf(each) === minor).length > 1 ? version : minor;
}
/** `3.9 to 3.13`, `3.9 and 3.11`, `3.9`. */
export function versionRange(versions) {
    const names = versions.map((each) => shortVersion(each, versions));
    const [first, last] = [names[0], names.at(-1)];
    if (first === undefined || last === undefined)
        return 'no interpreter';
    if (names.length < 3)
        return names.join(' and ');
    return `${first} to ${last}`;
}
/** `3.7–3.10, 3.13`: neighbours among all that were asked for are a range from the third on. */
export function versionList(versions, all) {
    const chosen = all.map((version) => versions.includes(version));
    return all
        .flatMap((version, index) => {
        if (chosen[index] !== true || (isInner(chosen, index) && isLong(chosen, index)))
            return [];
        const name = shortVersion(version, all);
        return [chosen[index - 1] === true && isLong(chosen, index) ? `–${name}` : `, ${name}`];
    })
        .join('')
        .replace(/^, /u, '');
}
function isInner(chosen, index) {
    return chosen[index - 1] === true && chosen[index + 1] === true;
}
/** Whether the neighbours around an index are three or more. */
function isLong(chosen, index) {
    const from = chosen.lastIndexOf(false, index) + 1;
    const end = chosen.indexOf(false, index);
    return (end === -1 ? chosen.length : end) - from >= 3;
}
/** Words of our own, in which backticks hold code. */
export function codeWords(text) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part }));
}
function minorOf(version) {
    return /^\d+\.\d+/u.exec(version)?.[0] ?? version;
}
