import type { Root as HtmlRoot } from 'hast';
import type { Document } from '../../model/document.ts';
/**
 * The document as HTML, sanitised: without scripts, handlers, styles and `javascript:` links. Positions are those of the
 * file. A tab or admonition is a `blockquote` that begins where its marker does; its title is its first paragraph.
 */
export declare function readArticle({ text, mdx, containers }: Document): HtmlRoot;
