/**
 * The `title` of a front matter: a scalar on one line of YAML (`title: x`) or TOML (`title = "x"`), without its quotes.
 * Null where there is none, and where it is written in another way (a block scalar, say).
 */
export declare function titleOf(lines: readonly string[]): string | null;
