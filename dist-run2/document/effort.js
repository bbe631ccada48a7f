/** The text would keep the Markdown parser busy for minutes, or past the depth of its stack. */
export class TooComplex extends Error {
    name = 'TooComplex';
    place;
    constructor(place, options) {
        super('The Markdown text is too complex', options);
        this.place = place;
    }
}
/**
 * An extension of micromark that throws `TooComplex` before the parser does work that grows with the square of the text:
 * marks of emphasis and brackets are held against all those before them in their paragraph, `<!` and `<?` that nobody
 * closes are looked for up to its end, and each underlined heading is looked for among all that stands above it.
 * One unit is about 10 ns. It reads nothing itself: each construct counts and gives the character back.
 */
export function limitEffort() {
    const effort = { units: 0, marks: new WeakMap(), underlines: 0, markdown: '', ends: [] };
    const mark = counting(effort, countMark);
    return {
        extension: {
            text: {
                ...Object.fromEntries(['!', '*', '[', ']', '_', '~'].map((each) => [each.charCodeAt(0), mark])),
                [lessThan]: counting(effort, countSearch, [[lessThan], [exclamation, question]]),
                [backtick]: counting(effort, countSearch, Array.from({ length: longRun }, () => [backtick])),
            },
            flow: { [hyphen]: counting(effort, countUnderline), [equalsTo]: counting(effort, countUnderline) },
        },
        begin: (markdown) => {
            refuseDepth(markdown);
            effort.units = 0;
            effort.underlines = 0;
            effort.markdown = markdown;
            effort.ends = paragraphEnds(markdown);
        },
        spend: (units) => {
            effort.units += units;
            return effort.units <= limitUnits;
        },
        isSpent: () => effort.units > limitUnits,
    };
}
/** Refuses lines that open more quotes and lists within each other than the parser's stack can hold. */
function refuseDepth(markdown) {
    markdown.split('\n').forEach((line, index) => {
        if (deep.test(line))
            throw new TooComplex({ line: index + 1, column: 1 });
    });
}
const deep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){101}/;
const limitUnits = 5e8;
/** Fewer marks in a paragraph cost little, however many paragraphs there are. */
const freeMarks = 500;
const [exclamation, hyphen, lessThan, equalsTo, question, backtick] = [33, 45, 60, 61, 63, 96];
/** A text has room for few runs of back quotes of different lengths beyond this one. */
const longRun = 9;
/** Counts where these characters follow each other, each one of several. */
function counting(effort, count, characters = []) {
    const tokenize = function tokenize(effects, _, nok) {
        const start = this.now();
        const stepAt = (index) => {
            return (code) => {
                const expected = characters[index];
                if (expected === undefined) {
                    effort.units += count(effort, this, start);
                    if (effort.units > limitUnits)
                        throw new TooComplex({ line: start.line, column: start.column });
                }
                else if (code !== null && expected.includes(code)) {
                    if (index === 0)
                        effects.enter('data');
                    effects.consume(code);
                    return stepAt(index + 1);
                }
                return nok(code);
            };
        };
        return stepAt(0);
    };
    // In the middle of a run of back quotes no code begins.
    const previous = (code) => characters[0]?.[0] !== backtick || code !== backtick;
    return { tokenize, previous, partial: true };
}
function countMark({ marks }, context) {
    const count = (marks.get(context) ?? 0) + 1;
    marks.set(context, count);
    return 20 * Math.max(0, count - freeMarks);
}
function countSearch({ markdown, ends }, _, { line, offset }) {
    const end = ends[line - 1] ?? offset;
    const close = closings.find(({ opening }) => markdown.startsWith(opening, offset))?.closing;
    const found = close === undefined ? -1 : markdown.slice(offset, end).indexOf(close);
    return 64 * (found === -1 ? Math.max(0, end - offset) : found);
}
const closings = [
    { opening: '<!--', closing: '-->' },
    { opening: '<![CDATA[', closing: ']]>' },
    { opening: '<!', closing: '>' },
    { opening: '<?', closing: '?>' },
];
function countUnderline(effort) {
    effort.underlines += 1;
    return 40 * effort.underlines;
}
function paragraphEnds(markdown) {
    const lines = markdown.split('\n');
    const ends = [];
    let offset = markdown.length;
    let end = offset;
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            end = offset;
        ends.push(end);
        offset -= line.length + 1;
    }
    return ends.toReversed();
}
