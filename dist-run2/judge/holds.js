import { endText, listed, namedMessage, quoted } from './wording.js';
/** Each expression is true in the program's namespace at its end. */
export function checkHolds({ expressions }, observation) {
    const seen = expressions.map((expression) => ({ expression, probe: probeOf(expression, observation) }));
    const failed = seen.filter(({ probe }) => probe === null || !isTrue(probe));
    const shown = failed.length === 0 ? seen : failed;
    return {
        holds: failed.length === 0,
        expected: listed(expressions),
        actual: listed(shown.map(({ expression, probe }) => `${expression}: ${probeText(probe, observation)}`)),
    };
}
/** Whether one of the expressions raised: then it says nothing, in whatever mode the claim is asked. */
export function hasRaised({ expressions }, observation) {
    return expressions.some((expression) => probeOf(expression, observation)?.outcome.kind === 'raised');
}
function probeOf(expression, observation) {
    return observation.probes.find((probe) => probe.expression === expression) ?? null;
}
function isTrue({ outcome }) {
    return outcome.kind === 'value' && outcome.truthy;
}
function probeText(probe, observation) {
    if (probe === null)
        return `not evaluated (${endText(observation)})`;
    const { outcome } = probe;
    return outcome.kind === 'value'
        ? quoted(outcome.repr).slice(1, -1)
        : `raised ${namedMessage(outcome.type, outcome.message)}`;
}
