import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { HarnessError } from '../model/harness-error.js';
import { BrokenMdx } from './broken-mdx.js';
import { limitEffort, TooComplex } from './effort.js';
import { readsMdx } from './mdx.js';
/**
 * The tokens of a Markdown text in reading order.
 *
 * @throws TooComplex where reading it would take minutes, or more of the stack than there is.
 * @throws BrokenMdx where it is to be MDX, and is none.
 */
export function readMarks(markdown, flavour) {
    const reader = (readers[flavour] ??= makeReader(flavour));
    reader.marks.length = 0;
    reader.parse(markdown);
    const marks = [...reader.marks];
    if (marks.length === 0 && markdown.trim() !== '') {
        throw new HarnessError('The Markdown parser reported no tokens', 'Install mdast-util-from-markdown 2.1 or later.');
    }
    return marks;
}
// To put a parser together takes longer than to parse a quote, of which a sheet has hundreds.
const readers = {};
function makeReader(flavour) {
    const marks = [];
    const effort = limitEffort();
    const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(record, marks);
    const extensions = [effort.extension];
    let opened = null;
    switch (flavour) {
        case 'fragment':
            break;
        case 'inline':
            extensions.push({ disable: { null: blockConstructs } });
            break;
        case 'document':
            processor.use(remarkFrontmatter, ['yaml', 'toml']);
            break;
        case 'mdx': {
            const { options, extension } = readsMdx({ effort, opened: (place) => (opened = place) });
            processor.use(remarkFrontmatter, ['yaml', 'toml']).use(remarkMdx, options);
            extensions.push(extension);
        }
    }
    processor.use(addExtensions, extensions);
    const frozen = processor().freeze();
    const parse = (markdown) => {
        effort.begin(markdown);
        opened = null;
        try {
            frozen.parse(markdown);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw new TooComplex(null, { cause: error });
            if (!(error instanceof VFileMessage))
                throw error;
            throw effort.isSpent() ? new TooComplex(opened, { cause: error }) : new BrokenMdx(error, opened);
        }
        if (effort.isSpent())
            throw new TooComplex(opened);
    };
    return { parse, marks };
}
/** `&amp;` as the character that it stands for; text that is no character reference is given back. */
export function decodeReference(reference) {
    const known = references.get(reference);
    if (known !== undefined)
        return known;
    const decoded = toString(unified().use(remarkParse).parse(reference));
    references.set(reference, decoded);
    return decoded;
}
const references = new Map();
function record(marks) {
    const observer = {
        beforeEnter(token) {
            if (!typesEntered.has(token.type))
                return;
            marks.push({ kind: 'enter', type: token.type, start: at(token.start), end: at(token.end), text: '' });
        },
        afterExit(token) {
            if (!typesEntered.has(token.type) && !typesWithText.has(token.type) && !typesExited.has(token.type))
                return;
            const text = typesWithText.has(token.type) ? this.sliceSerialize(token) : '';
            marks.push({ kind: 'exit', type: token.type, start: at(token.start), end: at(token.end), text });
        },
    };
    const data = this.data();
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), observer];
}
/** With what only `exit` is asked of, all that a text can consist of: one that is not blank leaves a mark. */
const typesEntered = new Set([
    'atxHeading',
    'atxHeadingText',
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'gfmFootnoteCall',
    'gfmFootnoteDefinition',
    'htmlFlow',
    'listItem',
    'mdxJsxTextTag',
    'mdxTextExpression',
    'paragraph',
    'reference',
    'resource',
    'setextHeading',
    'setextHeadingText',
    'tableData',
    'tableHeader',
]);
const typesExited = new Set(['lineEnding', 'mdxjsEsm', 'thematicBreak', 'toml', 'yaml']);
const typesWithText = new Set([
    'atxHeadingSequence',
    'autolinkEmail',
    'autolinkProtocol',
    'characterEscapeValue',
    'characterReference',
    'codeFencedFence',
    'codeFlowValue',
    'codeTextData',
    'data',
    'definition',
    'htmlFlowData',
    'htmlText',
    'literalAutolinkEmail',
    'literalAutolinkHttp',
    'literalAutolinkWww',
    'mdxFlowExpression',
    'mdxJsxFlowTag',
    'mdxJsxTextTag',
    'mdxTextExpression',
    'setextHeadingLineSequence',
    'tomlValue',
    'yamlValue',
]);
function at(point) {
    return { line: point.line, column: point.column };
}
function addExtensions(extensions) {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
}
const blockConstructs = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'gfmFootnoteDefinition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'table',
    'thematicBreak',
];
