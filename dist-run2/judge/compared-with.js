import { inRange, rangeText, ratioTolerance } from './range.js';
import { endText, figureText, listed, secondsText } from './wording.js';
/**
 * The ratio of this program's figure to the other's. A program that did not come to its end has no figure: how soon it
 * failed says nothing about its work.
 */
export function checkComparedWith({ program, ratios }, observation, compared) {
    const held = ratios.map(({ figure, ratio }) => {
        const own = figureOf(figure, observation);
        const other = compared === null ? null : figureOf(figure, compared);
        const factor = own === null || other === null || other === 0 ? null : own / other;
        const isAsExpected = (each) => inRange(ratio, each, ratioTolerance);
        const shown = factor === null ? 'not comparable' : `${figureText(factor, 2, isAsExpected)}x`;
        return {
            holds: factor !== null && isAsExpected(factor),
            isKnown: factor !== null,
            expected: `${figure} ${rangeText(ratio, ratioTolerance)} of ${program.text}`,
            actual: `${figure} ${shown} (${side(own, observation)} to ${side(other, compared)})`,
        };
    });
    const failed = held.filter(({ holds }) => !holds);
    return {
        holds: failed.length === 0,
        expected: listed(held.map(({ expected }) => expected)),
        actual: listed((failed.length === 0 ? held : failed).map(({ actual }) => actual)),
        measured: failed.every(({ isKnown }) => isKnown),
    };
}
function figureOf(figure, observation) {
    if (observation.ended !== 'exit')
        return null;
    return figure === 'duration' ? observation.durationSeconds : observation.cpuSeconds;
}
function side(seconds, observation) {
    if (observation === null)
        return 'no run';
    return seconds === null ? endText(observation) : `${secondsText(seconds)}, ${observation.clock} clock`;
}
