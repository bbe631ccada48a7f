/**
 * `done  ← 1秒后`, `done (after 2s)`, `done （等待2秒）`, `done  # 1s later`, `done ... 2 seconds later`, `done  (t=2s)`.
 * Only behind white space or in brackets, and at the end of the line: `took 2 seconds` is output. `← 立即` is 0 seconds.
 */
export function readTiming(line) {
    for (const pattern of patterns) {
        const groups = pattern.exec(line)?.groups;
        if (groups === undefined)
            continue;
        const { text = '', amount = '0', unit = '', at, wait } = groups;
        const since = at !== undefined ? 'start' : wait !== undefined ? 'line' : 'either';
        return { text: text.trimEnd(), seconds: secondsIn(amount, unit), since };
    }
    return { text: line, seconds: null, since: 'either' };
}
const duration = String.raw `(?:约|大约|about |approx\.? |~|≈)?\s*(?<amount>\d+(?:\.\d+)?)\s*(?<unit>毫秒|分钟|秒钟?|ms|msecs?|milliseconds?|minutes?|mins?|seconds?|secs?|s|Sekunden?|secondes?|segundos?)`;
const later = String.raw `(?:之?后|以后|過後|later|after(?:wards)?|später|plus tard|después)`;
const wait = String.raw `(?<wait>[再又先]?(?:等待?|停顿)了?|[再又]过了?|wait(?:s|ed|ing)?|pause of|\+)`;
const past = String.raw `(?:过了|after|nach|après|tras)`;
const now = String.raw `(?:几乎)?(?:立即|立刻|马上|同时|immediately|at once|right away|instantly|simultaneously|at the same time|sofort|gleichzeitig)(?:打印|输出|开始|执行|完成|返回)?`;
const arrow = String.raw `(?:←|<-{1,2}|⟵|⬅)`;
const patterns = [
    String.raw `^(?<text>.*?)\s*${arrow}\s*(?:${wait}|${past})?\s*${duration}\s*${later}?(?:打印|输出)?[.。]?\s*$`,
    String.raw `^(?<text>.*?)\s*[(（[]\s*(?:${wait}|${past})\s*${duration}(?:\s*${later})?\s*[)）\]]\s*$`,
    String.raw `^(?<text>.*?)\s*[(（[]\s*${duration}\s*${later}\s*[)）\]]\s*$`,
    String.raw `^(?<text>.*?)\s*[(（[]\s*(?<at>第\s*(?=\d)|at |t\s*=\s*)\s*${duration}\s*[)）\]]\s*$`,
    String.raw `^(?<text>|.*?\s)\s*(?:#|//|--|—|\.\.\.|…)\s*(?:after |${wait})?\s*${duration}\s*${later}(?:[.。]|\s*(?:\.\.\.|…))?\s*$`,
    String.raw `^(?<text>|.*?\s)\s*(?:#|//)\s*(?:after |${wait})\s*${duration}[.。]?\s*$`,
    String.raw `^(?<text>.*?)\s*${arrow}\s*${now}[.。]?\s*$`,
    String.raw `^(?<text>.*?)\s*[(（]\s*${now}\s*[)）]\s*$`,
].map((source) => new RegExp(source, 'iu'));
function secondsIn(amount, unit) {
    const number = Number(amount);
    if (/^(?:毫秒|ms|milli)/iu.test(unit))
        return number / 1000;
    return /^(?:分|min)/iu.test(unit) ? number * 60 : number;
}
