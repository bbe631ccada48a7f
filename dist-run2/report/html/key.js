import { h } from 'hastscript';
import { verdictWords } from '../words.js';
import { verdictOrder } from './claim-view.js';
import { verdictBadge } from './parts.js';
/** How the page is read. */
export function drawKey() {
    return h('details', { className: ['key'] }, [
        h('summary', 'How to read this page'),
        h('dl', [
            ...verdictOrder.flatMap((verdict) => [
                h('dt', verdictBadge(verdict)),
                h('dd', `${verdictWords[verdict].title}. ${verdictWords[verdict].explanation}`),
            ]),
            h('dt', 'Marks'),
            h('dd', 'Words that a claim is about are underlined. The number behind them is that of the note beside the text.'),
            h('dt', 'Timelines'),
            h('dd', 'One scale for the whole page. A point is a line of output (hollow: stderr), ! a warning, a bar time without output, an upright stroke the end; shaded is when the claims expect something.'),
            h('dt', 'Keys'),
            h('dd', [
                'With scripts: ',
                h('kbd', 'n'),
                ' next failure, ',
                h('kbd', 'p'),
                ' previous failure. Without: the links in each failed claim.',
            ]),
        ]),
    ]);
}
