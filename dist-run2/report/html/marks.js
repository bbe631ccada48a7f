import { h } from 'hastscript';
import { linkTo, symbols, worst } from './claim-view.js';
import { spoken } from './parts.js';
import { overlapFinder } from './spans.js';
export function makeMarker(quotes, sentences) {
    const findQuotes = overlapFinder(quotes);
    const findBare = overlapFinder(sentences.filter((sentence) => !sentence.covered));
    const ended = new Set();
    let waiting = [];
    const mark = (text, offsets, { className = null, linksLater = false } = {}) => {
        const [from, last] = [offsets[0], offsets.at(-1)];
        if (from === undefined || last === undefined)
            return [wrap(text, className)];
        const near = findQuotes(from, last + 1);
        const bare = findBare(from, last + 1);
        if (near.length + bare.length === 0)
            return [wrap(text, className)];
        return piecesOf(offsets, [...near, ...bare]).flatMap(({ start, end }) => {
            const [first, final] = [offsets[start] ?? 0, offsets[end - 1] ?? 0];
            const here = near.filter((quote) => quote.from <= first && final < quote.to);
            const open = here.length > 0 ? undefined : bare.find((each) => each.from <= first && final < each.to);
            const done = here.filter((quote) => final >= quote.to - 1 && !ended.has(quote));
            for (const quote of done)
                ended.add(quote);
            const links = done.map((quote) => linkOf(quote));
            if (linksLater)
                waiting = [...waiting, ...links];
            const shown = wrap(text.slice(start, end), className);
            const marked = here.length > 0 ? quoted(shown, here) : open === undefined ? shown : drawBare(shown, open.from === first);
            return [marked, ...(linksLater ? [] : links)];
        });
    };
    const takeLinks = () => {
        const links = waiting;
        waiting = [];
        return links;
    };
    return { mark, takeLinks };
}
/** The text cut wherever a span begins or ends in it. */
function piecesOf(offsets, spans) {
    const cuts = new Set([0, offsets.length]);
    for (const { from, to } of spans) {
        for (const edge of [from, to]) {
            const index = offsets.findIndex((offset) => offset >= edge);
            if (index > 0)
                cuts.add(index);
        }
    }
    const sorted = [...cuts].toSorted((a, b) => a - b);
    return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }));
}
function wrap(text, className) {
    return className === null ? { type: 'text', value: text } : h('span', { className: [className] }, text);
}
function quoted(shown, quotes) {
    const verdicts = [...new Set(quotes.map(({ view }) => view.claim.verdict))];
    const fails = quotes.some(({ view }) => view.fails);
    const all = verdicts.length > 1 ? { dataVerdict: verdicts.join(' ') } : {};
    return h('mark', { className: [worst(verdicts), ...(fails ? ['fails'] : [])], ...all }, shown);
}
/** The symbol stands once, where the sentence begins. */
function drawBare(shown, isFirst) {
    return h('span', { className: ['bare', ...(isFirst ? ['first'] : [])] }, shown);
}
/** `✓12` behind the quote, `✗12 refuted` where the claim fails. */
function linkOf({ view: { claim, number, fails } }) {
    const word = fails ? ` ${claim.verdict}` : spoken(` ${claim.verdict}`);
    return h('a', { className: ['mark', claim.verdict, ...(fails ? ['fails'] : [])], href: linkTo(claim), title: claim.verdict }, [spoken('claim '), `${symbols[claim.verdict]}${number ?? ''}`, word]);
}
