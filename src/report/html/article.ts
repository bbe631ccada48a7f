import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { PlannedDocument } from '../../model/plan.ts';
import { readFileText } from './file-text.ts';
import { drawFrontMatter } from './front-matter.ts';
import { readArticle } from './markdown.ts';
import { makeMarker } from './marks.ts';
import { dress } from './dress.ts';
import type { ClaimView } from './claim-view.ts';
import type { PageLinks } from './links.ts';
import { findSentences, quoteSpans } from './spans.ts';

export interface Article {
  /** The document's text, from top to bottom. */
  readonly rows: readonly ArticleRow[];
  readonly sentences: { readonly all: number; readonly covered: number };
}

/** One block of the document on its top level. Lines are those of the file. */
export interface ArticleRow {
  readonly from: number;
  readonly to: number;
  readonly content: ElementContent;
}

/** The document, sanitised, with everything of ours in it: marks, highlighted code, links within the page. */
export function readArticleRows(planned: PlannedDocument, claims: readonly ClaimView[], links: PageLinks): Article {
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
function rowsOf(tree: Root): readonly ArticleRow[] {
  let line = 1;
  return tree.children.flatMap((node): readonly ArticleRow[] => {
    if (node.type !== 'element' && (node.type !== 'text' || node.value.trim() === '')) return [];
    const from = Math.max(line, node.position?.start.line ?? line);
    const to = Math.max(from, node.position?.end.line ?? from);
    line = from;
    return [{ from, to, content: node.type === 'text' ? paragraphOf(node) : node }];
  });
}

function paragraphOf(text: ElementContent): Element {
  return h('p', text);
}
