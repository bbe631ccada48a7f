import { assign } from './assignment.js';
import { matchesTypeName } from './names.js';
import { matchesMessage } from './pattern.js';
import { atLine, listed, namedMessage, patternText } from './wording.js';
/** Exactly these warnings, in any order; an empty list: none. */
export function checkWarnings({ warnings }, observation) {
    const assigned = assign(warnings, observation.warnings, matchesWarning);
    const claimed = new Set(assigned);
    const missing = warnings.filter((_, index) => assigned[index] === null);
    const unclaimed = observation.warnings.filter((_, index) => !claimed.has(index));
    const against = [
        ...(missing.length === 0 ? [] : [`missing ${listed(missing.map(warningPatternText))}`]),
        ...(unclaimed.length === 0 ? [] : [`not expected ${listed(unclaimed.map(warningText))}`]),
    ];
    const seen = listed(observation.warnings.map(warningText), 'no warning');
    return {
        holds: against.length === 0,
        expected: listed(warnings.map(warningPatternText), 'no warning'),
        actual: against.length === 0 ? seen : `${against.join('; ')}; seen: ${seen}`,
        ...(against.length === 0 ? {} : { summary: against.join('; ') }),
    };
}
export function matchesWarning(pattern, warning) {
    return matchesTypeName(pattern.category, warning.category) && matchesMessage(pattern.message, warning.message);
}
export function warningText(warning) {
    return namedMessage(warning.category, warning.message) + atLine(warning.place);
}
function warningPatternText({ category, message }) {
    return message === null ? category : namedMessage(category, patternText(message));
}
