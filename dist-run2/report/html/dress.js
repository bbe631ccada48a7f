import Slugger from 'github-slugger';
import { h } from 'hastscript';
import { drawBlock } from './code.js';
import { alignCharacters } from './file-text.js';
/**
 * Puts our own nodes into a sanitised tree: blocks as the file has them, titles of containers, marks, anchors of headings.
 * Images become their words, as a page that asks for nothing cannot show them.
 */
export function dress(tree, wardrobe) {
    const { document, roles } = wardrobe.planned;
    const blocks = new Map(document.blocks.map((block, index) => [keyOf(block.place), { block, role: roles[index] ?? 'other' }]));
    const containers = new Map(document.containers.map((each) => [keyOf(each.place), each]));
    const targets = new Set();
    const shift = document.headings.some((heading) => heading.depth === 1) ? 1 : 0;
    const slugger = new Slugger();
    const found = {
        ...wardrobe,
        blocks,
        containers,
        targets,
        slugger,
        shift,
        blockLines: blockLines(document.blocks),
    };
    tree.children = dressAll(tree.children.filter(isContent), found, false);
    joinAnchors(tree, targets, wardrobe.links);
}
function blockLines(blocks) {
    return new Map(blocks.map((block) => [block.place.line, block]));
}
function isContent(node) {
    return node.type !== 'doctype';
}
function dressAll(nodes, found, inCode) {
    return nodes.flatMap((node) => {
        if (node.type === 'text')
            return markText(node, found, inCode);
        return node.type === 'element' ? dressElement(node, found, inCode).map((own) => placedAs(own, node)) : [];
    });
}
/** What stands in the place of an element stands where it stood. */
function placedAs(own, { position }) {
    if (position !== undefined)
        own.position ??= position;
    return own;
}
function dressElement(element, found, inCode) {
    const { tagName, position, properties } = element;
    if (typeof properties['id'] === 'string')
        found.targets.add(properties['id']);
    const key = position === undefined ? '' : keyOf(position.start);
    switch (tagName) {
        case 'pre': {
            const block = found.blocks.get(key)?.block ?? found.blockLines.get(position?.start.line ?? 0);
            if (block === undefined)
                return [scrollablePre(element)];
            const role = found.blocks.get(keyOf(block.place))?.role ?? 'other';
            return [drawBlock(block, role, found.file, found.marker)];
        }
        case 'p': {
            const included = includedBlocks(element, found);
            if (included.length > 0)
                return included;
            break;
        }
        case 'blockquote': {
            const container = found.containers.get(key);
            if (container !== undefined)
                return [drawContainer(container, element, found)];
            break;
        }
        case 'img':
            return [drawImage(element)];
        case 'picture':
        case 'source':
            return dressAll(element.children, found, inCode);
        case 'input':
            return [{ type: 'text', value: properties['checked'] === true ? '☑' : '☐' }];
        case 'table':
            element.children = dressAll(element.children, found, inCode);
            return [h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, element)];
    }
    const children = markCode(element, found) ?? dressAll(element.children, found, inCode || tagName === 'code');
    if (/^h[1-6]$/u.test(tagName))
        return [drawHeading(element, children, found)];
    element.children = children;
    return [element];
}
/** A paragraph of lines that each show a file. */
function includedBlocks({ position }, { blockLines: blocks, planned, file, marker }) {
    if (position === undefined)
        return [];
    const { start, end } = position;
    const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
    return lines.flatMap((line) => {
        const block = blocks.get(line);
        if (block?.lines[0]?.place.origin?.path === undefined || block.endLine !== line)
            return [];
        const role = planned.roles[planned.document.blocks.indexOf(block)] ?? 'other';
        return [drawBlock(block, role, file, marker)];
    });
}
/** Code within a line is known by its element: the text in it has lost its back quotes. */
function markCode({ tagName, position, children }, found) {
    const [text] = children;
    if (tagName !== 'code' || position === undefined || children.length !== 1 || text?.type !== 'text')
        return null;
    const [from, to] = [found.file.offsetOf(position.start), found.file.offsetOf(position.end)];
    const fence = /^`+/u.exec(found.file.text.slice(from, to))?.[0].length ?? 0;
    return [...found.marker.mark(text.value, alignCharacters(text.value, found.file.text, from + fence, to))];
}
function markText(node, { file, marker }, inCode) {
    const { value, position } = node;
    if (position === undefined || inCode || value.trim() === '')
        return [{ type: 'text', value }];
    const [from, to] = [file.offsetOf(position.start), file.offsetOf(position.end)];
    return marker.mark(value, alignCharacters(value, file.text, from, to));
}
function scrollablePre(element) {
    return h('div', { className: ['scroll', 'code'], tabIndex: 0, role: 'group', ariaLabel: 'Code' }, element);
}
/** A tab or an admonition: its kind and title, and below them what it holds, all of it open. */
function drawContainer(container, element, found) {
    const isTab = container.marker.startsWith('=');
    const kind = isTab
        ? 'tab'
        : (/^(?:!!!|\?\?\?\+?) ?(?<kind>[\p{L}\p{N}_-]+)/u.exec(container.marker)?.groups?.['kind'] ?? 'note');
    const content = element.children.filter((child) => child.type === 'element');
    const title = container.title === null ? undefined : content.shift();
    const words = title?.type === 'element' ? dressAll(title.children, found, false) : [];
    return h('div', { className: ['container', isTab ? 'tab' : 'admonition'] }, [
        h('p', { className: ['container-title'] }, [
            h('span', { className: ['container-kind'] }, `${kind}${words.length > 0 ? ': ' : ''}`),
            ...words,
        ]),
        ...dressAll(content, found, false),
    ]);
}
function drawImage({ properties: { alt, src } }) {
    const words = typeof alt === 'string' && alt !== '' ? alt : 'without a description';
    return h('span', { className: ['image'], title: typeof src === 'string' ? src : '' }, `[Image: ${words}]`);
}
/** One level down where the document has a title of its own, and with the anchor that GitHub gives it. */
function drawHeading({ tagName, properties }, children, found) {
    const depth = Number(tagName.slice(1));
    const level = Math.min(6, depth + found.shift);
    const own = typeof properties['id'] === 'string' ? properties['id'] : null;
    const id = own ?? anchorOf(children, found);
    if (id !== null)
        found.targets.add(id);
    return h(`h${level}`, { ...(id === null ? {} : { id }), className: [`depth-${depth}`] }, children);
}
function anchorOf(children, { targets, claimIds, slugger }) {
    const anchor = slugger.slug(textOf(children).trim());
    return anchor === '' || targets.has(anchor) || claimIds.has(anchor) ? null : anchor;
}
function textOf(nodes) {
    return nodes
        .map((node) => {
        if (node.type === 'text')
            return node.value;
        return node.type === 'element' && !isMark(node) ? textOf(node.children) : '';
    })
        .join('');
}
function isMark({ properties: { className } }) {
    return Array.isArray(className) && className.includes('mark');
}
/** Sanitising puts a word before every id of the document, so that it can be none of ours; links to them follow. */
function joinAnchors(tree, targets, links) {
    const open = tree.children.filter(isContent);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type !== 'element')
            continue;
        open.push(...node.children);
        if (node.tagName === 'a' && !isMark(node))
            joinAnchor(node, targets, links);
    }
}
function joinAnchor(link, targets, links) {
    const href = typeof link.properties['href'] === 'string' ? link.properties['href'] : '';
    if (/^(?:https?:|mailto:)/iu.test(href)) {
        link.properties = { href, rel: ['noreferrer'] };
        return;
    }
    const name = href.startsWith('#') ? decoded(href.slice(1)) : null;
    const target = [name, `user-content-${name}`].find((each) => each !== null && targets.has(each));
    const page = links.pageOf(href);
    if (target !== undefined && target !== null) {
        link.properties['href'] = `#${encodeURIComponent(target)}`;
    }
    else if (page !== null) {
        link.properties = { href: page };
    }
    else {
        // Elsewhere in the repository: the page stands in another place, where the address would lead to nothing.
        link.tagName = 'span';
        link.properties = { title: href };
    }
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function keyOf({ line, column }) {
    return `${line}:${column}`;
}
