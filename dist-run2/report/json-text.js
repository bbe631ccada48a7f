/**
 * JSON in which only its own syntax can be seen: characters that a terminal acts on, that reorder text or are not seen,
 * and the first of two `#` (`##[error]` is a command to some CI systems) are escaped. A parser reads the same data.
 */
export function jsonText(value, indent) {
    return JSON.stringify(value, null, indent).replaceAll(unsafe, escaped);
}
const unsafe = /#(?=\p{DI}*#)|[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
/** By UTF-16 code units, as JSON has it. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}
