/** A line of shown output without its remark about time, and what the remark says. */
export interface TimedLine {
    readonly text: string;
    readonly seconds: number | null;
    /** `line`: since the line before. `either`: it does not say. */
    readonly since: 'start' | 'line' | 'either';
}
/**
 * `done  ← 1秒后`, `done (after 2s)`, `done （等待2秒）`, `done  # 1s later`, `done ... 2 seconds later`, `done  (t=2s)`.
 * Only behind white space or in brackets, and at the end of the line: `took 2 seconds` is output. `← 立即` is 0 seconds.
 */
export declare function readTiming(line: string): TimedLine;
