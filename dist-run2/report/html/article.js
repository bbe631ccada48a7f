import { h } from 'hastscript';
import { readFileText } from './file-text.js';
import { drawFrontMatter } from './front-matter.js';
import { readArticle } from './markdown.js';
import { makeMarker } from './marks.js';
import { dress } from './dress.js';
import { findSentences, quoteSpans } from './spans.js';
/** The document, sanitised, with everything of ours in it: marks, highlighted code, links within the page. */
export function readArticleRows(planned, claims, links) {
    const { document } = planned;
    const file = readFileText(document.text);
    const quotes = quoteSpans(claims, file);
    const sentences = findSentences(document, file, quotes);
    const marker = makeMarker(quotes, sentences);
    const frontMatter = drawFrontMatter(document, file, marker);
    const tree = readArticle(document);
    dress(tree, { planned, file, marker, claimIds: new Set(claims.map(({ claim }) => claim.id)), links });
    return {
        rows: [...(frontMatter === null ? [] : [{ from: 1, to: 1, content: frontMatter }]), ...rowsOf(tree)],
        sentences: { all: sentences.length, covered: sentences.filter((each) => each.covered).length },
    };
}
/** What has no position of its own, such as the list of footnotes, stands where it stands. */
function rowsOf(tree) {
    let line = 1;
    return tree.children.flatMap((node) => {
        if (node.type !== 'element' && (node.type !== 'text' || node.value.trim() === ''))
            return [];
        const from = Math.max(line, node.position?.start.line ?? line);
        const to = Math.max(from, node.position?.end.line ?? from);
        line = from;
        return [{ from, to, content: node.type === 'text' ? paragraphOf(node) : node }];
    });
}
function paragraphOf(text) {
    return h('p', text);
}
