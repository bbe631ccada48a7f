import { isSlip } from '../slip.js';
import { isStatement } from './fence.js';
import { isLabel } from './labels.js';
import { keywords } from './names.js';
import { outputPhrase } from './words.js';
/** `code goes here`, `do something`: words side by side that are no statement, and no keyword mistyped. */
export function proseIn(code) {
    return code.flatMap((text, index) => {
        const found = /^\s*(?<words>[A-Za-z]+(?: +[A-Za-z]+)*)(?<rest>.*)$/u.exec(text)?.groups;
        const [first = '', second = '', third] = (found?.['words'] ?? '').split(/ +/u);
        const isAlone = (found?.['rest'] ?? '').trim() === '' && third === undefined && second !== '';
        if (third === undefined && !isAlone)
            return [];
        const isWorded = [first, second, third ?? second].every((word) => !words.has(word));
        return isWorded && !isMistyped(first) ? [index] : [];
    });
}
const words = new Set([...keywords, 'print', 'exec']);
/** `retrun total` is a statement gone wrong. */
function isMistyped(word) {
    return [...words].some((each) => isSlip(word, each));
}
/** `# output` above what no statement is: a copy of what was printed, in the block itself. */
export function pastedOutput(lines) {
    return lines.flatMap(({ text }, index) => {
        const below = lines.slice(index + 1).find((each) => each.text.trim() !== '')?.text ?? '';
        const isPasted = isOutputLabel(text) && below !== '' && !/^\s*#/u.test(below) && !isStatement(below.trim());
        return isPasted ? [index] : [];
    });
}
function isOutputLabel(text) {
    return /^\s*#/u.test(text) ? isLabel(text.trim()) : bareLabel.test(text);
}
const bareLabel = new RegExp(String.raw `^\s*(?:${outputPhrase})\s*[:：]\s*$`, 'iu');
