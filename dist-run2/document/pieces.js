import { readHtml, separatesWords } from './html.js';
import { decodeReference } from './marks.js';
import { placeIn } from './source.js';
import { VisibleText } from './visible.js';
/** The pieces of the tokens of `source`, with places in the file. `isNested`: `source` is the content of a container. */
export function readPieces(source, marks, isNested) {
    const reading = {
        source,
        isNested,
        pieces: [],
        containers: [],
        hiddenDepth: 0,
        text: null,
        isCell: false,
        heading: { depth: 0, line: null },
        code: null,
        html: [],
    };
    for (const mark of marks) {
        const handlers = mark.kind === 'enter' ? onEnter : onExit;
        handlers.get(mark.type)?.(reading, mark);
    }
    return reading.pieces;
}
const onEnter = new Map([
    ...types('listItem blockQuote gfmFootnoteDefinition', (reading, mark) => reading.containers.push(mark.type)),
    ...types('resource reference gfmFootnoteCall mdxJsxTextTag mdxTextExpression', hide),
    ...types('paragraph atxHeadingText setextHeadingText', (reading) => openText(reading, false)),
    ...types('tableHeader tableData', (reading) => openText(reading, true)),
    ...types('atxHeading setextHeading', (reading) => (reading.heading = { depth: 0, line: null })),
    ...types('codeFenced codeIndented', (reading) => (reading.code = { fences: [], values: [] })),
    ...types('htmlFlow', (reading) => (reading.html = [])),
]);
const onExit = new Map([
    ...types('listItem blockQuote gfmFootnoteDefinition', (reading) => reading.containers.pop()),
    ...types('resource reference gfmFootnoteCall', endHiding),
    ...types('data characterEscapeValue autolinkProtocol autolinkEmail', addText),
    ...types('literalAutolinkHttp literalAutolinkWww literalAutolinkEmail', addText),
    ...types('codeTextData', (reading, mark) => (reading.isCell ? addCellCode(reading, mark) : addText(reading, mark))),
    ...types('characterReference', (reading, mark) => addDecoded(reading, mark, decodeReference(mark.text))),
    ...types('lineEnding', (reading, mark) => addText(reading, { ...mark, text: ' ' })),
    ...types('htmlText', addInlineHtml),
    ...types('mdxJsxTextTag', (reading, mark) => addInlineHtml(endHiding(reading), mark)),
    ...types('mdxTextExpression', (reading, mark) => addExpression(endHiding(reading), mark)),
    ...types('mdxFlowExpression', addExpression),
    ...types('paragraph', addParagraph),
    ...types('tableHeader tableData', (reading, mark) => addLine(reading, mark, 'table-cell')),
    ...types('yamlValue tomlValue', addFrontMatterLine),
    ...types('yaml toml', addNotShown),
    ...types('atxHeadingText setextHeadingText', (reading) => (reading.heading.line = closeText(reading))),
    ...types('atxHeadingSequence', (reading, mark) => (reading.heading.depth ||= mark.text.length)),
    ...types('setextHeadingLineSequence', (reading, mark) => (reading.heading.depth = mark.text.startsWith('=') ? 1 : 2)),
    ...types('atxHeading setextHeading', addHeading),
    ...types('codeFencedFence', (reading, mark) => reading.code?.fences.push(mark)),
    ...types('codeFlowValue', (reading, mark) => reading.code?.values.push(mark)),
    ...types('codeFenced codeIndented', addCode),
    ...types('htmlFlowData', (reading, mark) => reading.html.push({ text: mark.text, place: begin(reading, mark) })),
    ...types('htmlFlow', addHtml),
]);
function types(names, handler) {
    return names.split(' ').map((name) => [name, handler]);
}
function begin(reading, mark) {
    return placeIn(reading.source, mark.start);
}
function hide(reading) {
    reading.hiddenDepth += 1;
}
function endHiding(reading) {
    reading.hiddenDepth -= 1;
    return reading;
}
function openText(reading, isCell) {
    reading.text = new VisibleText();
    reading.isCell = isCell;
}
function closeText(reading) {
    const line = reading.text?.finish() ?? null;
    reading.text = null;
    return line;
}
function addText(reading, mark) {
    if (reading.hiddenDepth === 0)
        reading.text?.add(mark.text, begin(reading, mark));
}
function addDecoded(reading, mark, text) {
    if (reading.hiddenDepth === 0)
        reading.text?.addDecoded(text, begin(reading, mark));
}
/** In a cell `\|` is a bar, in code too (GFM 0.29, 4.10). */
function addCellCode(reading, mark) {
    let column = mark.start.column;
    for (const part of mark.text.split(/\\(?=\|)/)) {
        addText(reading, { ...mark, text: part, start: { line: mark.start.line, column } });
        column += part.length + 1;
    }
}
function addInlineHtml(reading, mark) {
    if (mark.text.startsWith('<!--'))
        addNotShown(reading, mark);
    else if (separatesWords(mark.text))
        addDecoded(reading, mark, ' ');
}
/** Shown is only what is written in it as text, such as `{' '}`. */
function addExpression(reading, mark) {
    const literal = /^\{\s*(["'`])(?<text>[^"'`\\$]*)\1\s*\}$/u.exec(mark.text)?.groups?.['text'];
    if (literal !== undefined)
        addDecoded(reading, mark, literal);
    else if (/^\{\s*\/\*/u.test(mark.text))
        addNotShown(reading, mark);
}
function addNotShown(reading, mark) {
    const endLine = placeIn(reading.source, mark.end).line;
    reading.pieces.push({ kind: 'not-shown', place: begin(reading, mark), endLine });
}
function addParagraph(reading, mark) {
    addLine(reading, mark, reading.containers.at(-1) === 'listItem' ? 'list-item' : 'paragraph');
}
function addLine(reading, mark, of) {
    const line = closeText(reading);
    if (line !== null)
        reading.pieces.push({ kind: 'line', of, line, place: begin(reading, mark) });
}
function addFrontMatterLine(reading, mark) {
    const place = begin(reading, mark);
    const visible = new VisibleText();
    visible.add(mark.text, place);
    const line = visible.finish();
    if (line !== null)
        reading.pieces.push({ kind: 'line', of: 'front-matter', line, place });
}
function addHeading(reading, mark) {
    const { depth, line } = reading.heading;
    reading.pieces.push({ kind: 'heading', depth, line: withoutAttributes(line), place: begin(reading, mark) });
}
/** `# Words {#id}`, `# Words { #id .class }`, `# Words {: #id}`, `# Words {.class}`, `# Words {-}`: all but GitHub hide them. */
function withoutAttributes(line) {
    const end = line?.text.search(/\s+\{:?\s*(?:#[\w.:-]+|\.[a-z][\w-]*|-)(?:\s+[^{}]*)?\}$/iu) ?? -1;
    if (line === null || end < 1)
        return line;
    return { text: line.text.slice(0, end), segments: line.segments.filter(({ offset }) => offset < end) };
}
function addHtml(reading) {
    const html = readHtml(reading.html);
    for (const line of html.lines) {
        const place = line.segments[0]?.place;
        if (place !== undefined)
            reading.pieces.push({ kind: 'line', of: 'html', line, place });
    }
    for (const comment of html.comments) {
        reading.pieces.push({ kind: 'not-shown', place: { line: comment.from, column: 1 }, endLine: comment.to });
    }
}
function addCode(reading, mark) {
    const code = reading.code;
    reading.code = null;
    if (code === null)
        return;
    const [opening, closing] = code.fences;
    const [first] = code.values;
    // A fence that nobody closes runs to the start of the line behind the document's last line end.
    const last = closing?.start.line ?? (mark.end.column === 1 ? mark.end.line - 1 : mark.end.line);
    reading.pieces.push({
        kind: 'block',
        info: opening === undefined ? null : opening.text.replace(/^(?:`+|~+)/, '').trim(),
        isNested: reading.isNested || reading.containers.length > 0,
        place: begin(reading, opening ?? first ?? mark),
        endLine: placeIn(reading.source, { line: last, column: 1 }).line,
        lines: codeLines(reading.source, code.values, {
            from: opening === undefined ? mark.start.line : opening.start.line + 1,
            to: closing === undefined ? last : last - 1,
        }),
    });
}
/** Every line of the range, those without a character included: the parser has no token for them. */
function codeLines(source, values, range) {
    const lines = [];
    let next = 0;
    for (let line = range.from; line <= range.to; line += 1) {
        const value = values[next];
        if (value?.start.line === line) {
            next += 1;
            lines.push(codeLine(source, value));
        }
        else {
            const place = placeIn(source, { line, column: (source.lines[line - 1]?.text.length ?? 0) + 1 });
            lines.push({ text: '', place, segments: [] });
        }
    }
    return lines;
}
/** Where a tab is half indentation, its other half is spaces in `text` that do not stand in the file. */
function codeLine(source, value) {
    const place = placeIn(source, value.start);
    const virtual = value.text.length - (value.end.column - value.start.column);
    const segments = virtual > 0 ? [0, virtual] : [0];
    return { text: value.text, place, segments: segments.map((offset) => ({ offset, place })) };
}
