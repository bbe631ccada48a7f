import { placeText } from './entry.js';
import { alignColumns } from './layout.js';
import { safeLine } from './safe.js';
/** What was done about the mark, and whose it is: `not run (pytest-codeblocks; on 3.7.16)`. */
export function directiveNote({ tool, effect, pythons }) {
    const where = pythons === null ? '' : `; on ${pythons.length === 0 ? 'none of these Pythons' : pythons.join(', ')}`;
    return `${effectWords[effect]} (${tool === 'several' ? 'several tools' : tool}${where})`;
}
/** One aligned line for each mark of another tool that was honoured. */
export function drawDirectives({ documents }, pen) {
    const rows = documents.flatMap(({ path, directives }) => directives.map((each) => [
        placeText(path, each.place),
        'honoured',
        safeLine(each.text),
        safeLine(directiveNote(each)),
    ]));
    return alignColumns(rows).map(([place = '', word = '', text = '', note = '']) => {
        return `${pen.paint('place', place)}${word}${text}${pen.paint('faint', note)}`.trimEnd();
    });
}
const effectWords = {
    skip: 'not run',
    raises: 'may or must end with an exception',
    continue: 'runs after the block above',
    group: 'runs after the blocks of its name',
    output: 'is the output of another block',
    'not-compared': 'its output is not compared',
    'leave-out': 'not run, only this part',
    fixture: 'needs a fixture of pytest',
    import: 'undecided where the module is missing',
    retry: 'one run that holds is enough',
    environment: 'runs with these variables',
    setup: 'sets something up for other blocks',
    forget: 'names of above are not known below',
};
