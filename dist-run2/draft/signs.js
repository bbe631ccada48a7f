/**
 * The signs of a sentence, as it is written with its marks, in any of the languages that are known here; the most telling
 * one first. That something is only, always or never so is a matter of programs where code is named.
 */
export function readSigns(sentence) {
    const said = sentence.replaceAll(code, '`');
    return [
        ...durations(sentence),
        ...types(sentence, warningType).map((category) => ({ kind: 'warning', category })),
        ...types(sentence, errorType).map((type) => ({ kind: 'error', type })),
        ...versions(sentence),
        ...(order.test(said) ? [{ kind: 'order' }] : []),
        ...(output.test(said) ? [{ kind: 'output', shown: shownIn(sentence) }] : []),
        ...(number.test(said) ? [{ kind: 'number' }] : []),
        ...(said !== sentence && absolute.test(said) ? [{ kind: 'absolute' }] : []),
    ];
}
const code = /(?<marks>`+)(?<text>[^`]+)\k<marks>/gu;
/** Nothing where the sentence says that it is not so. */
function shownIn(sentence) {
    const behind = printing.exec(sentence);
    if (behind === null || negation.test(sentence))
        return [];
    const spans = [...sentence.slice(behind.index).matchAll(code)];
    return spans.map(({ groups }) => groups?.['text']?.trim() ?? '').filter((text) => text !== '');
}
const printing = /输出|打印|(?<![\w`])(?:prints|printed|outputs|displays|(?:will|should|would|to) (?:print|output|display))(?![\w`(])/iu;
const negation = /不|没|(?<!\w)(?:not|never|no|nothing|without|instead)(?!\w)|n['’]t(?!\w)/iu;
const warningType = /(?<![\w.])[A-Z]\w*Warning(?!\w)/gu;
const errorType = /(?<![\w.])(?:[A-Z]\w*(?:Error|Exception|Group)|KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration)(?!\w)/gu;
function types(sentence, pattern) {
    return [...new Set(sentence.match(pattern) ?? [])];
}
const units = {
    ms: { seconds: 0.001, unit: 'ms' },
    millisecond: { seconds: 0.001, unit: 'ms' },
    milliseconds: { seconds: 0.001, unit: 'ms' },
    毫秒: { seconds: 0.001, unit: 'ms' },
    s: { seconds: 1, unit: 's' },
    sec: { seconds: 1, unit: 's' },
    secs: { seconds: 1, unit: 's' },
    second: { seconds: 1, unit: 's' },
    seconds: { seconds: 1, unit: 's' },
    秒: { seconds: 1, unit: 's' },
    秒钟: { seconds: 1, unit: 's' },
};
const time = /(?<![\w.])(?<count>\d+(?:\.\d+)?)[\s-]?(?:(?<word>ms|milliseconds?|s|secs?|seconds?)(?![\p{L}\p{N}])|(?<sign>毫秒|秒钟|秒))/giu;
function durations(sentence) {
    return [...sentence.matchAll(time)].flatMap(({ groups }) => {
        const known = units[(groups?.['word'] ?? groups?.['sign'] ?? '').toLowerCase()];
        const count = groups?.['count'] ?? '';
        if (known === undefined)
            return [];
        return [{ kind: 'duration', seconds: Number(count) * known.seconds, time: `${count}${known.unit}` }];
    });
}
function versions(sentence) {
    const found = /(?:python|version|since|from|until|before|版本|自|从)\s*v?(\d+\.\d+)|(?<![\d.])(3\.\d{1,2})\+?\s*(?:起|之后|以上|以后|及)/iu.exec(sentence);
    const version = found?.[1] ?? found?.[2];
    return version === undefined ? [] : [{ kind: 'version', version }];
}
const order = /串行|并行|并发|依次|同时|(?<!\w)(?:concurrently|sequentially|in parallel|in order|at the same time)(?!\w)/iu;
/** `print` by itself is more often the function than what is done. */
const output = /输出|打印|报错|抛出|返回|耗时|(?<!\w)(?:prints|printed|outputs|displays|returns|raises|throws|takes|fails|(?:will|would|should|must|does|did|to|n['’]t|not) (?:print|output|display|raise|throw|fail))(?!\w)/iu;
const number = /(?<![\w.])\d+(?:\.\d+)?\s?(?:%|x(?!\w)|倍|times(?!\w)|[KMG]i?B(?!\w)|bytes(?!\w)|minutes?(?!\w)|分钟|hours?(?!\w)|小时|次)/iu;
const absolute = /只有|只能|从不|永远|总是|绝不|(?<!\w)(?:only|never|always)(?!\w)/iu;
