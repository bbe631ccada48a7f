import { blockLines } from '../compose.js';
import { sourceText } from '../session.js';
import { programText } from '../source.js';
import { deprecatingAt, endlessAt, errorsNamedIn, failingAt, mentionsErrors, waitingAt, warnedAt } from './failing.js';
import { isLoneOutput } from './fence.js';
import { isAwaited } from './awaited.js';
import { newerSyntaxIn } from './newer-syntax.js';
import { notationsIn } from './notation.js';
import { linesBesideErrors, raisingLines } from './pieces.js';
import { placeholderIn } from './placeholder.js';
import { proseBeside } from './prose.js';
import { versionsBeside } from './said-range.js';
import { isSleeping, isStuck } from './stuck.js';
import { unboundIn } from './unbound.js';
import { hasStub, isLeftToReader } from './volatile.js';
/** What the document leaves out of a program, or says of it. */
export function readAsItStands({ document, state, limitSeconds }, { block, composed, volatile }) {
    const beside = proseBeside(document, block);
    const isComposed = composed.lines.some((line) => isAbove(block, line));
    const unbound = unboundIn(programText(composed.lines), {
        text: document.text,
        own: sourceText(block),
        above: state.namesAbove(block),
        below: (name) => state.definedBelow(block, name),
    });
    return {
        unbound,
        own: [block.place.line, block.endLine],
        versions: versionsBeside(beside, document.headings[block.heading ?? -1]?.text ?? ''),
        notations: [
            ...notationsIn(blockLines(block), document.text),
            ...(isLoneOutput(document, block) ? block.lines.slice(0, 1) : []).map(({ text, place }) => ({
                text: text.trim(),
                line: place.line,
            })),
        ],
        newerSyntax: newerSyntaxIn(composed.lines),
        files: filesIn(document.text),
        ...placeholderIn(composed.lines),
        failing: failingAt(beside),
        endless: endlessAt(composed.lines, beside) ?? waitingAt(composed.lines, limitSeconds),
        isOpen: volatile.includes('state') ||
            isLeftToReader(sourceText(block)) ||
            (unbound.length > 0 && isComposed) ||
            hasStub(programText(linesOutside(block, composed.lines))),
        raisingLines: [...raisingLines(composed, mentionsErrors(beside)), ...linesBesideErrors(block)],
        errorsNamed: errorsNamedIn(beside),
        ...warnedAt(beside),
        raising: composed.raising,
        borrowed: composed.chunks.filter(({ firstLine }) => isAbove(block, composed.lines[firstLine])).length,
        linesAbove: composed.lines.flatMap((line) => {
            return isAbove(block, line) && /^\S/u.test(line.text) ? (line.place?.line ?? []) : [];
        }),
        ...(isStuck(composed.lines) || isSleeping(composed.lines, limitSeconds) ? { isStuck: true } : {}),
        ...deprecatingAt(document, block),
        ...(isAwaited(document, block, sourceText(block)) ? { isAwaited: true } : {}),
    };
}
function filesIn(text) {
    return [
        ...new Set([...text.matchAll(/(?<![\w.-])(?<name>[a-z_]\w*)\.py\b/giu)].map(({ groups }) => groups?.['name'] ?? '')),
    ];
}
function linesOutside(block, lines) {
    return lines.filter(({ place }) => place === null || place.line < block.place.line || place.line > block.endLine);
}
function isAbove(block, line) {
    const place = line?.place ?? null;
    return place !== null && place.line < block.place.line;
}
