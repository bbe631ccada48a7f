import { matchesTypeName } from './names.js';
import { matchesMessage } from './pattern.js';
import { atLine, endText, namedMessage, patternText } from './wording.js';
/** The program ends with this uncaught exception; null: with none, and of its own accord. */
export function checkError({ error }, observation) {
    const actual = observation.error === null ? `no error (${endText(observation)})` : errorText(observation.error);
    if (error === null) {
        return { holds: observation.error === null && observation.ended === 'exit', expected: 'no uncaught error', actual };
    }
    return {
        holds: observation.ended === 'error' && observation.error !== null && matchesError(error, observation.error),
        expected: errorPatternText(error),
        actual,
    };
}
export function matchesError(pattern, error) {
    return matchesTypeName(pattern.type, error.type) && matchesMessage(pattern.message, error.message);
}
export function errorText(error) {
    return namedMessage(error.type, error.message) + atLine(error.place);
}
function errorPatternText({ type, message }) {
    return message === null ? type : namedMessage(type, patternText(message));
}
