import { sourceLines } from './session.js';
import { addedLines, definitions, hasStatements, programText, splitFutures } from './source.js';
import { linesInsideStrings } from './statements.js';
/** The lines that the sheet and the blocks give; `inside` has the blocks indented below it. */
export function composeOwn(blocks, added) {
    const sections = blocks.map(splitFutures);
    const body = added.inside === null ? sections : [wrap(added.inside, sections)];
    const behind = [...body, splitFutures(addedLines(added.code)), splitFutures(addedLines(added.after))];
    return { before: splitFutures(addedLines(added.before)), behind };
}
/** The Python lines of a block as lines of a program. */
export function blockLines(block) {
    return sourceLines(block).map(({ text, place }) => ({ text, place, indent: 0 }));
}
/**
 * The lines of a program in the order before, uses, blocks, code, after. Of what it uses only definitions are taken,
 * each program's once. `from __future__` imports that the sheet pushed down go to the very top, the only place where
 * Python takes them; one that is misplaced in the document itself stays where it is.
 */
export function composeProgram({ own, uses }) {
    const sections = [own.before, usedDefinitions(uses, new Set()), ...own.behind];
    const isPushed = sections.some(({ futures }, index) => futures.length > 0 && sections.slice(0, index).some(({ rest }) => hasStatements(rest)));
    if (!isPushed)
        return sections.flatMap(({ whole }) => whole);
    return [...sections.flatMap(({ futures }) => futures), ...sections.flatMap(({ rest }) => rest)];
}
/** Strings that span lines keep their text, and empty lines stay empty. */
function wrap(inside, blocks) {
    const head = addedLines(inside);
    const prefix = `${/^\s*/u.exec(head.at(-1)?.text ?? '')?.[0] ?? ''}    `;
    const lines = blocks.flatMap(({ rest }) => rest);
    const fixed = linesInsideStrings(programText(lines));
    const indented = lines.map((line, index) => {
        if (fixed.has(index) || line.text.trim() === '')
            return line;
        return { ...line, text: prefix + line.text, indent: line.place === null ? 0 : prefix.length };
    });
    const futures = blocks.flatMap((block) => block.futures);
    const rest = [...head, ...indented];
    return { futures, rest, whole: [...futures, ...rest] };
}
/** Programs count as one where their own lines are the same, whatever they are called. */
function usedDefinitions(uses, seen) {
    const sections = uses.flatMap(({ own, uses: deeper }) => {
        const key = JSON.stringify([own, deeper.map((each) => each.own)]);
        if (seen.has(key))
            return [];
        seen.add(key);
        return [defining([own.before]), usedDefinitions(deeper, seen), defining(own.behind)];
    });
    return joined(sections);
}
/** A statement may go on from one block to the next, so sections are joined before they are split. */
function defining(sections) {
    const { futures, rest } = joined(sections);
    return joined([{ futures, rest: definitions(rest), whole: [] }]);
}
function joined(sections) {
    const futures = sections.flatMap((section) => section.futures);
    const rest = sections.flatMap((section) => section.rest);
    return { futures, rest, whole: [...futures, ...rest] };
}
