import { rules } from '../model/rules.js';
/** What to do about a problem: its own advice where that is at hand, else that of its rule. */
export function adviceFor(problem, problems) {
    const advice = problems.find((each) => isSame(each, problem))?.advice ?? null;
    if (advice !== null)
        return advice;
    const { remedy } = rules[problem.ruleId];
    return remedy === '' ? `claimcheck explain ${problem.ruleId}` : remedy;
}
function isSame(a, b) {
    const isSamePlace = a.place?.line === b.place?.line && a.place?.column === b.place?.column;
    return isSamePlace && a.ruleId === b.ruleId && a.path === b.path && a.reason === b.reason;
}
