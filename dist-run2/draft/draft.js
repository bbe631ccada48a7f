import { allowedDeviation, timeTolerance } from '../model/range.js';
import { quoteAt } from './occurrence.js';
import { readSentences } from './sentences.js';
import { readSigns } from './signs.js';
import { readSubject } from './subject.js';
import { suggest } from './suggestion.js';
import { draftValues } from './values.js';
/**
 * A first sheet for a document, from one run of each of its blocks: what was seen and is said becomes claims; what is
 * said and was not seen becomes suggestions; a block that did not run clean is ignored, with the reason.
 */
export function draftSheet({ planned, report, path }) {
    const { document } = planned;
    const subjects = new Map(document.blocks.flatMap((block) => readSubject(block, planned, report)));
    const said = readSentences(document).map((sentence) => draftSentence(document, sentence, subjects));
    const shown = [...subjects.values()].map((subject) => draftShown(document, subject, planned));
    const claims = onlyIds([...shown, ...said].flatMap((each) => each.claims));
    const claimed = new Set(claims.map((claim) => claim.block));
    return {
        document: path,
        claims,
        suggestions: [...shown, ...said].flatMap((each) => each.suggestions),
        ignores: [...subjects.values()].flatMap((subject) => ignoreUnclean(subject, claimed)),
    };
}
const nothing = { claims: [], suggestions: [] };
/** Of the output that follows a block: a claim where it is what was seen; else of its values. */
function draftShown(document, subject, planned) {
    const { block, run, output } = subject;
    if (run === null || output === null || block.lang !== 'python')
        return draftShownValues(document, subject, planned);
    const lines = trimmed(output.lines.map(({ text }) => text));
    const seen = trimmed(stdoutOf(run));
    const quote = longestQuote(document, output);
    if (quote === null || lines.length === 0)
        return nothing;
    const { line } = quote;
    if (run.ended === 'exit' && lines.join('\n') === seen.join('\n')) {
        return { claims: [claimOf(subject, quote, 'output', { kind: 'stdout', lines: seen })], suggestions: [] };
    }
    const raised = raisedIn(run, lines.join('\n'));
    if (raised !== null) {
        return { claims: [claimOf(subject, quote, 'error', { kind: 'error', error: raised })], suggestions: [] };
    }
    if (seen.length === 0)
        return draftShownValues(document, subject, planned);
    if (run.ended !== 'exit' || shownHolds(subject))
        return nothing;
    const first = longestQuote(document, block);
    const claims = first === null ? [] : [claimOf(subject, first, 'runs', { kind: 'warnings', warnings: [] })];
    const suggestion = suggest({ kind: 'output', shown: [] }, { line, quote: quote.quote, subject });
    return { claims: run.warnings.length > 0 ? [] : claims, suggestions: [suggestion] };
}
/** Of comments behind statements and of sessions. What does not hold becomes a suggestion when the sheet is tried. */
function draftShownValues(document, subject, planned) {
    const { block, run, implicit } = subject;
    const program = planned.programs.find(({ name }) => name === run?.program);
    if (program === undefined || run === null || subject.program.uses.length > 0)
        return nothing;
    const isClean = implicit.some(({ id, verdict }) => id.endsWith('/clean') && verdict === 'verified');
    const own = planned.claims.filter(({ programName, implicit: isImplicit }) => isImplicit && programName === program.name);
    const values = isClean ? draftValues(document, program, own) : [];
    const isTold = shownHolds(subject);
    const claims = values.map(({ quote, line, expect }) => ({
        ...claimOf(subject, { quote, line }, expect.kind === 'error' ? 'error' : 'value', expect),
        ...(isTold ? { isOfShown: true } : {}),
    }));
    return block.lang === null ? nothing : { claims, suggestions: [] };
}
function shownHolds({ implicit }) {
    return implicit.some((claim) => !claim.id.endsWith('/clean') && claim.verdict === 'verified');
}
function draftSentence(document, { text, written, line, blocks }, subjects) {
    const near = blocks.flatMap((block) => subjects.get(block.id) ?? []);
    const signs = readSigns(written).filter((sign) => canBeShown(sign, near[0]?.run ?? null));
    const quote = signs.length === 0 ? null : quoteAt(document, text, line);
    if (quote === null)
        return nothing;
    for (const sign of signs) {
        for (const subject of near) {
            const expect = subject.run === null || subject.block.lang !== 'python' ? null : shownBy(sign, subject.run, text);
            if (expect !== null)
                return { claims: [claimOf(subject, { quote, line }, idWords[sign.kind], expect)], suggestions: [] };
        }
    }
    return {
        claims: [],
        suggestions: signs.slice(0, 1).map((sign) => suggest(sign, { line, quote, subject: near[0] ?? null })),
    };
}
/** Behind the id of the block; `output` is that of what it shows. */
const idWords = {
    duration: 'duration',
    error: 'error',
    warning: 'warning',
    version: 'version',
    order: 'order',
    output: 'prints',
    number: 'number',
    absolute: 'absolute',
};
/** Words about what is printed say nothing that could be checked where nothing is, and none of it is named. */
function canBeShown(sign, run) {
    const lines = run === null ? [] : stdoutOf(run);
    switch (sign.kind) {
        case 'order':
            return lines.length > 1;
        case 'output':
            return lines.length > 0 || sign.shown.length > 0;
        case 'number':
            return lines.length > 0;
        case 'duration':
        case 'error':
        case 'warning':
        case 'version':
        case 'absolute':
            return true;
    }
}
/** What a run shows of a sign, as an expectation that says it; null where it shows something else. */
function shownBy(sign, run, sentence) {
    switch (sign.kind) {
        case 'duration': {
            const range = { kind: 'about', text: sign.time, value: sign.seconds, tolerance: null };
            const deviation = Math.abs((run.durationSeconds ?? Infinity) - sign.seconds);
            // Whatever a short program does, it takes next to no time.
            const isTold = sign.seconds >= 0.3 && deviation <= allowedDeviation(range, timeTolerance[run.clock]);
            return isTold ? { kind: 'duration', time: sign.time } : null;
        }
        case 'error': {
            const error = raisedIn(run, sentence);
            return error === null ? null : { kind: 'error', error };
        }
        case 'warning': {
            const isSeen = run.warnings.some(({ category }) => bare(category) === sign.category);
            const warnings = run.warnings.map(({ category, message }) => `${category}: ${message.split('\n')[0] ?? ''}`);
            return isSeen ? { kind: 'warnings', warnings } : null;
        }
        case 'output': {
            const lines = stdoutOf(run).map((line) => line.trim());
            const isSeen = sign.shown.length > 0 && sign.shown.every((each) => lines.includes(each));
            return isSeen ? { kind: 'contains', lines: [...new Set(sign.shown)] } : null;
        }
        case 'version':
        case 'order':
        case 'number':
        case 'absolute':
            return null;
    }
}
/** The error that ended a run, where a text names it; with its message where the text has that too. */
function raisedIn({ error }, text) {
    if (error === null || !new RegExp(String.raw `(?<![\w])${bare(error.type)}(?!\w)`, 'u').test(text))
        return null;
    const [message = ''] = error.message.split('\n');
    return message !== '' && !error.message.includes('\n') && text.includes(message)
        ? `${error.type}: ${message}`
        : error.type;
}
function bare(type) {
    return type.slice(type.lastIndexOf('.') + 1);
}
/** A line that stands once, the longest one; else the longest of all. */
function longestQuote(document, { lines }) {
    const candidates = lines.flatMap(({ text, place: { line } }) => {
        const quote = quoteAt(document, text, line);
        return quote === null ? [] : [{ quote, line }];
    });
    const [best] = candidates.toSorted((a, b) => Number(a.quote.nth !== null) - Number(b.quote.nth !== null) || b.quote.text.length - a.quote.text.length);
    return best ?? null;
}
function claimOf({ block, program }, { quote, line }, what, expect) {
    const id = `${block.id.replaceAll(/[\s#]+/gu, '-')}-${what}`;
    return { id, block: block.id, line, quote, program, expect };
}
/** A block that is not clean, and of which no claim says why, with what kept it. */
function ignoreUnclean({ block, implicit }, claimed) {
    const failing = implicit.find(({ verdict }) => verdict !== 'verified');
    const isOutputAlone = failing?.id.endsWith('/clean') === false;
    if (failing === undefined || claimed.has(block.id))
        return [];
    const because = `${isOutputAlone ? 'what it shows was not seen' : 'did not run clean'} when this was drafted: ${failing.reason ?? failing.verdict}`;
    return [{ block: block.selector, blockId: block.id, line: block.place.line, because: because.slice(0, 200) }];
}
function onlyIds(claims) {
    const counts = new Map();
    return claims.map((claim) => {
        const count = (counts.get(claim.id) ?? 0) + 1;
        counts.set(claim.id, count);
        return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
    });
}
function stdoutOf({ events }) {
    return events.filter(({ stream }) => stream === 'stdout').map(({ text }) => text);
}
function trimmed(lines) {
    const ends = lines.map((line) => line.trimEnd());
    return ends.slice(0, ends.findLastIndex((line) => line !== '') + 1);
}
