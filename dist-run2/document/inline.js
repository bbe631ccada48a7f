import { TooComplex } from './effort.js';
import { readMarks } from './marks.js';
import { readPieces } from './pieces.js';
import { markdownOf, wholeSource } from './source.js';
/**
 * The visible text of one line of Markdown, such as a quote: marks dropped outside code spans, entities decoded, the
 * content of code spans literal. Nothing in it begins a block (`# comment` keeps its `#`), and a star or backtick that
 * is no mark stays. White space at both ends is dropped. What is
 * too complex to be read is given back.
 */
export function readInline(markdown) {
    return canHoldMarks.test(markdown) ? parseInline(markdown) : markdown.trim();
}
/** What a mark, an entity or a link that is written out begins with (CommonMark 6, GFM 6), and what is replaced or folded. */
const canHoldMarks = /[*_`[\]<&\\~@\p{Cc}\u{feff}]|:\/\/|www\./iu;
function parseInline(markdown) {
    const source = wholeSource(markdown);
    try {
        const pieces = readPieces(source, readMarks(markdownOf(source), 'inline'), false);
        return pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line.text] : [])).join(' ');
    }
    catch (error) {
        if (error instanceof TooComplex)
            return markdown.trim();
        throw error;
    }
}
