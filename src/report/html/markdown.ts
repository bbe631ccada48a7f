import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BlockLine, Container, Document } from '../../model/document.ts';
import type { Position } from '../../model/place.ts';
import { splitLines } from '../safe.ts';

/**
 * The document as HTML, sanitised: without scripts, handlers, styles and `javascript:` links. Positions are those of the
 * file. A tab or admonition is a `blockquote` that begins where its marker does; its title is its first paragraph.
 */
export function readArticle({ text, containers }: Document): HtmlRoot {
  const lines = splitLines(text).map((line, index) => ({ text: line, place: { line: index + 1, column: 1 } }));
  const tree = readFragment(lines, containers, { isWhole: true, definitions: [] });
  return sanitise.runSync(tree);
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const wholeParser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml']);
const sanitise = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .freeze();

interface FragmentOptions {
  /** The file itself; only it has front matter. */
  readonly isWhole: boolean;
  /** Link reference definitions outside, as written. */
  readonly definitions: readonly string[];
}

function readFragment(lines: readonly BlockLine[], inside: readonly Container[], options: FragmentOptions): Root {
  const outermost = findOutermost(inside);
  const markdown = blankOut(lines, outermost).join('\n');
  const tree = (options.isWhole ? wholeParser : parser).parse([markdown, '', ...options.definitions].join('\n'));
  const written = tree.children.flatMap(({ type, position }) => {
    return type === 'definition' ? [markdown.slice(position?.start.offset, position?.end.offset)] : [];
  });
  moveToFile(tree, lines);
  const definitions = [...options.definitions, ...written.filter((each) => each !== '')];
  fillIn(tree, new Map(outermost.map((each) => [each.place.line, each])), (container) =>
    readFragment(
      container.lines,
      inside.filter((other) => other !== container && isWithin(other, container)),
      { isWhole: false, definitions },
    ),
  );
  return tree;
}

function findOutermost(containers: readonly Container[]): readonly Container[] {
  const outermost: Container[] = [];
  for (const container of containers) {
    const before = outermost.at(-1);
    if (before === undefined || !isWithin(container, before)) outermost.push(container);
  }
  return outermost;
}

function isWithin({ place }: Container, { lines }: Container): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return first !== undefined && last !== undefined && place.line >= first.place.line && place.line <= last.place.line;
}

/** Shows nothing, ends a paragraph above it, and is found again by its line. */
const placeholder = '<!---->';

function blankOut(lines: readonly BlockLine[], containers: readonly Container[]): readonly string[] {
  const texts = new Map(lines.map((line) => [line.place.line, line.text]));
  const starts = new Map(lines.map((line) => [line.place.line, line.place.column]));
  for (const { place, lines: content } of containers) {
    const prefix = (texts.get(place.line) ?? '').slice(0, place.column - (starts.get(place.line) ?? 1));
    const quotes = prefix.split('>').length - 1;
    texts.set(place.line, prefix + placeholder);
    for (const line of content) texts.set(line.place.line, quoteMarks(texts.get(line.place.line) ?? '', quotes));
  }
  return lines.map((line) => texts.get(line.place.line) ?? line.text);
}

function quoteMarks(text: string, count: number): string {
  return text
    .split('>')
    .slice(0, count)
    .map((part) => `${part}>`)
    .join('');
}

/** Offsets into the fragment mean nothing in the file and go. */
function moveToFile(tree: Root, lines: readonly BlockLine[]): void {
  const move = ({ line, column }: Position): { line: number; column: number } => {
    const source = lines[line - 1];
    if (source === undefined) return { line: (lines.at(-1)?.place.line ?? 0) + 1, column: 1 };
    return { line: source.place.line, column: source.place.column + column - 1 };
  };
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.position !== undefined) {
      node.position = { start: move(node.position.start), end: move(node.position.end) };
    }
    if ('children' in node) open.push(...node.children);
  }
}

function fillIn(tree: Root, containers: ReadonlyMap<number, Container>, read: (container: Container) => Root): void {
  if (containers.size === 0) return;
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const [index, node] of parent.children.entries()) {
      if ('children' in node) open.push(node);
      const line = node.position?.start.line;
      if (node.type !== 'html' || node.value.trim() !== placeholder || line === undefined) continue;
      const container = containers.get(line);
      if (container !== undefined) parent.children[index] = toQuote(container, read(container));
    }
  }
}

function toQuote(container: Container, content: Root): RootContent & { readonly type: 'blockquote' } {
  const { place, title, lines } = container;
  const end = lines.at(-1) ?? { text: container.marker, place };
  const children = content.children.filter((child) => isFlow(child));
  return {
    type: 'blockquote',
    children: [...(title === null ? [] : [titleOf(title)]), ...children],
    position: { start: place, end: { line: end.place.line, column: end.place.column + end.text.length } },
  };
}

function titleOf({ text, place }: BlockLine): RootContent & { readonly type: 'paragraph' } {
  const position = { start: place, end: { line: place.line, column: place.column + text.length } };
  return { type: 'paragraph', children: [{ type: 'text', value: text, position }], position };
}

type Flow = (RootContent & { readonly type: 'blockquote' })['children'][number];

function isFlow(node: RootContent): node is Flow {
  return node.type !== 'yaml' && String(node.type) !== 'toml';
}
