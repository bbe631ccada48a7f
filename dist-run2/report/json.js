import { jsonText } from './json-text.js';
/**
 * The results file (`claimcheck-results/1`): JSON, two spaces, a line end at the end; same report, same bytes. The keys
 * stand in the order in which the report was made.
 */
export function renderResults({ documents, ...frame }) {
    const { head, tail } = renderResultsFrame(frame, documents.length);
    return [head, ...documents.map(renderResultsDocument), tail].join('');
}
/** What stands before and behind the documents. */
export function renderResultsFrame({ problems, ...frame }, documents) {
    const around = jsonText({ ...frame, documents: [], problems }, 2);
    // At this depth only the key itself can begin a line so: a string has no line end.
    const [head = '', tail = ''] = around.split(/(?<=\n {2}"documents": \[)(?=\],\n)/u);
    return { head, tail: `${documents === 0 ? '' : '\n  '}${tail}\n` };
}
/** One document among the others. */
export function renderResultsDocument(document, index) {
    return `${index === 0 ? '' : ','}\n    ${jsonText(document, 2).replaceAll('\n', '\n    ')}`;
}
