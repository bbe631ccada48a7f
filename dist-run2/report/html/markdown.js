import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readFileText } from './file-text.js';
import { mdxHandlers } from './mdx.js';
/**
 * The document as HTML, sanitised: without scripts, handlers, styles and `javascript:` links. Positions are those of the
 * file. A tab or admonition is a `blockquote` that begins where its marker does; its title is its first paragraph.
 */
export function readArticle({ text, mdx, containers }) {
    const file = readFileText(text);
    const texts = mdx?.split('\n') ?? file.lines;
    const lines = texts.map((line, index) => ({ text: line, place: { line: index + 1, column: 1 } }));
    const of = mdx === undefined ? 'document' : 'mdx';
    return sanitise.runSync(readFragment(lines, containers, { file, of, definitions: [] }));
}
const fragment = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const whole = fragment().use(remarkFrontmatter, ['yaml', 'toml']).freeze();
/** Only a whole text has front matter. */
const parsers = { fragment, document: whole, mdx: whole().use(remarkMdx).freeze() };
const sanitise = unified()
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', handlers: mdxHandlers })
    .use(() => placeAddedText)
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .freeze();
/**
 * White space that remark-rehype adds beside a text has no position, and reading the HTML joins both to one text, which
 * then has none either. So it gets that of its neighbour.
 */
function placeAddedText(tree) {
    const open = [tree];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        for (const [index, node] of parent.children.entries()) {
            if (node.type === 'element')
                open.push(node);
            if (node.type !== 'text' || node.position !== undefined)
                continue;
            const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
            const point = (before?.type === 'text' ? before.position?.end : null) ??
                (after?.type === 'text' ? after.position?.start : null);
            if (point)
                node.position = { start: point, end: point };
        }
    }
}
function readFragment(lines, inside, options) {
    const outermost = findOutermost(inside);
    const markdown = blankOut(lines, outermost).join('\n');
    const tree = parsers[options.of].parse([markdown, '', ...options.definitions].join('\n'));
    const written = tree.children.flatMap(({ type, position }) => {
        return type === 'definition' ? [markdown.slice(position?.start.offset, position?.end.offset)] : [];
    });
    moveToFile(tree, lines, options.file);
    const definitions = [...options.definitions, ...written.filter((each) => each !== '')];
    fillIn(tree, new Map(outermost.map((each) => [each.place.line, each])), (container) => toQuote(container, readFragment(container.lines, inside.filter((other) => other !== container && isWithin(other, container)), { file: options.file, of: 'fragment', definitions }), options.file));
    return tree;
}
function findOutermost(containers) {
    const outermost = [];
    for (const container of containers) {
        const before = outermost.at(-1);
        if (before === undefined || !isWithin(container, before))
            outermost.push(container);
    }
    return outermost;
}
function isWithin({ place }, { lines }) {
    const [first, last] = [lines[0], lines.at(-1)];
    return first !== undefined && last !== undefined && place.line >= first.place.line && place.line <= last.place.line;
}
/** Shows nothing, ends a paragraph above it, and is found again by its line. */
const placeholder = '<!---->';
function blankOut(lines, containers) {
    const texts = new Map(lines.map((line) => [line.place.line, line.text]));
    const starts = new Map(lines.map((line) => [line.place.line, line.place.column]));
    for (const { place, lines: content } of containers) {
        const prefix = (texts.get(place.line) ?? '').slice(0, place.column - (starts.get(place.line) ?? 1));
        const quotes = prefix.split('>').length - 1;
        texts.set(place.line, prefix + placeholder);
        for (const line of content)
            texts.set(line.place.line, quoteMarks(texts.get(line.place.line) ?? '', quotes));
    }
    return lines.map((line) => texts.get(line.place.line) ?? line.text);
}
function quoteMarks(text, count) {
    return text
        .split('>')
        .slice(0, count)
        .map((part) => `${part}>`)
        .join('');
}
/** From places in the fragment to places in the file. */
function moveToFile(tree, lines, file) {
    const move = ({ line, column }) => {
        const source = lines[line - 1];
        if (source === undefined)
            return pointOf({ line: (lines.at(-1)?.place.line ?? 0) + 1, column: 1 }, file);
        return pointOf({ line: source.place.line, column: source.place.column + column - 1 }, file);
    };
    const open = [tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.position !== undefined) {
            node.position = { start: move(node.position.start), end: move(node.position.end) };
        }
        if ('children' in node)
            open.push(...node.children);
    }
}
function pointOf({ line, column }, file) {
    return { line, column, offset: file.offsetOf({ line, column }) };
}
function fillIn(tree, containers, read) {
    if (containers.size === 0)
        return;
    const open = [tree];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        for (const [index, node] of parent.children.entries()) {
            if ('children' in node)
                open.push(node);
            const line = node.position?.start.line;
            if (node.type !== 'html' || node.value.trim() !== placeholder || line === undefined)
                continue;
            const container = containers.get(line);
            if (container !== undefined)
                parent.children[index] = read(container);
        }
    }
}
function toQuote(container, content, file) {
    const { place, title, lines } = container;
    const end = lines.at(-1) ?? { text: container.marker, place };
    const children = content.children.filter((child) => isFlow(child));
    return {
        type: 'blockquote',
        children: [...(title === null ? [] : [titleOf(title, file)]), ...children],
        position: { start: pointOf(place, file), end: behind(end, file) },
    };
}
/** Marks within the title are Markdown; where the words would begin a list or the like, they are only words. */
function titleOf(title, file) {
    const [paragraph, ...others] = readFragment([title], [], { file, of: 'fragment', definitions: [] }).children;
    if (paragraph?.type === 'paragraph' && others.length === 0)
        return paragraph;
    const position = { start: pointOf(title.place, file), end: behind(title, file) };
    return { type: 'paragraph', children: [{ type: 'text', value: title.text, position }], position };
}
function behind({ text, place }, file) {
    return pointOf({ line: place.line, column: place.column + text.length }, file);
}
function isFlow(node) {
    return node.type !== 'yaml';
}
