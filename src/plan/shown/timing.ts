/** A line of shown output without its remark about time, and what the remark says. */
export interface TimedLine {
  readonly text: string;
  readonly seconds: number | null;
  /** `after`: since the line before. */
  readonly since: 'start' | 'line';
}

/**
 * `done  ← 1秒后`, `done (after 2s)`, `done （等待2秒）`, `done  # 1s later`, `done ... 2 seconds later`, `done  (t=2s)`.
 * Only behind white space or in brackets, and at the end of the line: `took 2 seconds` is output.
 */
export function readTiming(line: string): TimedLine {
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined) continue;
    const { text = '', amount = '', unit = '', at } = groups;
    return { text: text.trimEnd(), seconds: secondsIn(amount, unit), since: at === undefined ? 'line' : 'start' };
  }
  return { text: line, seconds: null, since: 'line' };
}

const duration = String.raw`(?:约|大约|about |approx\.? |~|≈)?\s*(?<amount>\d+(?:\.\d+)?)\s*(?<unit>毫秒|分钟|秒钟?|ms|msecs?|milliseconds?|minutes?|mins?|seconds?|secs?|s|Sekunden?|secondes?|segundos?)`;
const later = String.raw`(?:之?后|以后|過後|later|after(?:wards)?|später|plus tard|después)`;

const patterns: readonly RegExp[] = [
  String.raw`^(?<text>.*?)\s*(?:←|<-{1,2}|⟵|⬅)\s*(?:再过|再等|又过|等待|过了|after|wait(?:s|ed)?|nach|après|tras)?\s*${duration}\s*${later}?(?:打印|输出)?[.。]?\s*$`,
  String.raw`^(?<text>.*?)\s*[(（[]\s*(?:after|wait(?:s|ed|ing)?|waiting|pause of|等待|再过|过了|停顿|nach|après|tras|\+)\s*${duration}(?:\s*${later})?\s*[)）\]]\s*$`,
  String.raw`^(?<text>.*?)\s*[(（[]\s*${duration}\s*${later}\s*[)）\]]\s*$`,
  String.raw`^(?<text>.*?)\s*[(（[]\s*(?:第\s*(?=\d)|(?<at>at |t\s*=\s*))\s*${duration}\s*[)）\]]\s*$`,
  String.raw`^(?<text>.*?)\s+(?:#|//|--|—|\.\.\.|…)\s*(?:after |等待|再过)?\s*${duration}\s*${later}[.。]?\s*$`,
  String.raw`^(?<text>.*?)\s+(?:#|//)\s*(?:after |等待|再过)\s*${duration}[.。]?\s*$`,
].map((source) => new RegExp(source, 'iu'));

function secondsIn(amount: string, unit: string): number {
  const number = Number(amount);
  if (/^(?:毫秒|ms|milli)/iu.test(unit)) return number / 1000;
  return /^(?:分|min)/iu.test(unit) ? number * 60 : number;
}
