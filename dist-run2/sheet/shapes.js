const timeAdvice = 'Write a time as `2s`, `150ms`, `2s ± 10%`, `< 1s`, `>= 3s` or `2s..3s`.';
const patternAdvice = 'Write a line as text, or as `{ like: "done *" }` or `{ matches: "^\\d+ ms$" }`.';
const namesAdvice = 'Write a name without white space and `#` that does not end in `/clean`.';
export const shapes = {
    sheet: shape('wrong-type', 'a mapping with `document` and `claims`', 'Begin with `document: path/to/file.md`.'),
    config: shape('wrong-type', 'a mapping of options', 'Write options as `name: value`.'),
    text: quotable('wrong-type', 'text'),
    path: quotable('wrong-type', 'the path of a file'),
    texts: quotable('wrong-type', 'text or a list of texts'),
    expressions: quotable('wrong-type', 'a Python expression, or a list of them'),
    claims: shape('wrong-type', 'a list of claims', 'Begin each claim with `- quote: …`.'),
    claim: shape('wrong-type', 'a claim: a mapping with `quote`', 'Begin the claim with `- quote: …`.'),
    claimId: quotable('invalid-name', 'a claim id without white space and `#`, not ending in `/clean`', namesAdvice),
    quotes: quotable('wrong-type', 'a quote, or a list of quotes'),
    quote: quotable('wrong-type', 'a quote: text, or a mapping with `text`'),
    programs: shape('wrong-type', 'a mapping of names to programs', 'Write `name:` and its keys below.'),
    programName: shape('invalid-name', 'a name that is not empty and without ` > `', 'Choose a short word.'),
    program: shape('wrong-type', 'a program: a mapping such as `{ block: … }`', 'Write `{ block: A > B }`.'),
    claimProgram: quotable('wrong-type', 'a name, a selector, or a mapping such as `{ code: … }`'),
    reference: quotable('wrong-type', 'a name of `programs`, or a selector'),
    references: quotable('wrong-type', 'a name or selector, or a list of them'),
    selector: quotable('wrong-type', 'a selector: text such as `A > B`, or `{ under, nth, containing }`'),
    selectors: shape('wrong-type', 'a list of selectors', 'Write `block:` for one, `blocks: [A, B]` for several.'),
    replacements: shape('wrong-type', 'a list of replacements', 'Write `- { this: "old", with: "new" }`.'),
    replacement: shape('wrong-type', 'a mapping with `this` and `with`', 'Write `{ this: "old", with: "new" }`.'),
    insideLine: quotable('wrong-type', 'one line that ends with a colon', 'Write it as `"async def main():"`.'),
    count: shape('wrong-type', 'a whole number from 1 on', 'Write a number without quotes, such as `3`.'),
    percent: shape('wrong-type', 'a number from 0 to 100', 'Write a number without quotes, such as `80`.'),
    exitStatus: shape('wrong-type', 'an exit status from 0 to 255', 'Write a number without quotes, such as `1`.'),
    truth: shape('wrong-type', '`true` or `false`', 'Write `true` or `false` without quotes.'),
    clock: shape('wrong-type', '`auto`, `virtual` or `real`', null),
    howOften: shape('wrong-type', '`always`, `sometimes` or `never`', null),
    ends: shape('wrong-type', '`exit`, `error` or `timeout`', null),
    missingPython: shape('wrong-type', '`fail` or `skip`', null),
    dialect: shape('wrong-type', '`commonmark`, `docusaurus`, `mdbook`, `mkdocs`, `myst`, `quarto` or `vitepress`', 'Leave it out, and the files of the project say which it is.'),
    clocks: shape('wrong-type', '`auto`, `virtual`, `real` or `both`', null),
    isolation: shape('wrong-type', '`process` or `network`', null),
    changed: quotable('wrong-type', '`true`, or a git revision'),
    shard: quotable('wrong-type', 'a part such as `1/3`', 'Write the number of the part, `/`, and how many there are.'),
    time: shape('invalid-time', 'a time with its unit such as `2s`', timeAdvice),
    duration: shape('invalid-time', 'a plain duration with its unit such as `30s`', 'Write `30s`, `2m` or `500ms`.'),
    ratio: shape('invalid-ratio', 'a ratio such as `2x`', 'Write a ratio as `2x`, `2x ± 10%`, `>= 1.5x` or `1.8x..2.2x`.'),
    versionRange: quotable('invalid-version', 'a version range such as `">=3.9"`', 'Write it as `">=3.9,<3.13"`.'),
    version: quotable('invalid-version', 'one Python version such as `"3.7"`', 'Write it in quotes: `"3.7"`.'),
    pythonSpecs: quotable('invalid-version', 'Pythons such as `"3.11"`, `">=3.9"` or `all`', 'Write it in quotes: `"3.11"`.'),
    requirements: quotable('invalid-requirement', 'packages such as `httpx>=0.27`', 'Name packages as pip does: `requirements: ["httpx>=0.27", rich]`.'),
    date: quotable('invalid-date', 'a day of the calendar such as `2026-11-22`', 'Write year, month and day: `2026-11-22`.'),
    period: quotable('invalid-date', 'a period such as `30d`, `6m` or `1y`', 'Write a number and `d`, `m` or `y`.'),
    line: quotable('wrong-type', 'a line pattern: text, `{ like: … }` or `{ matches: … }`', patternAdvice),
    linePattern: shape('invalid-pattern', 'a line pattern', patternAdvice),
    glob: quotable('invalid-pattern', 'a glob such as `done *`', patternAdvice),
    regex: quotable('invalid-pattern', 'a regular expression in RE2 syntax', 'Write several patterns, or `lacks` for what must not occur; RE2: https://github.com/google/re2/wiki/Syntax'),
    lines: quotable('wrong-type', 'text, or a list of line patterns', patternAdvice),
    someLines: quotable('wrong-type', 'one or more line patterns', patternAdvice),
    streams: quotable('wrong-type', 'line patterns, or `{ stdout: […], stderr: […] }`', patternAdvice),
    chains: shape('wrong-type', 'a list of line patterns, or a list of such lists', 'Write `[first, second]`.'),
    moments: shape('wrong-type', 'a list of `{ line, at }` or `{ line, after, by }`', 'Write `- { line: done, at: 2s }`.'),
    moment: shape('wrong-type', '`{ line, at }` or `{ line, after, by }`', 'Write `{ line: done, at: 2s }`.'),
    warnings: quotable('invalid-warning', 'a list of warnings, or `none`', 'Write `none` where no warning may occur, else `["RuntimeWarning: message"]`.'),
    warning: quotable('invalid-warning', '`Category: message`', 'Write `"RuntimeWarning: message"`.'),
    error: quotable('invalid-warning', '`Type: message`, `{ type, message }`, or `none`', 'Write `none` where no error may occur, else `"RuntimeError: message"`.'),
    className: quotable('invalid-warning', 'the name of a class', 'Write the name as Python prints it, such as `RuntimeError`.'),
    expect: shape('wrong-type', 'a mapping of expectations', 'Write `{ stdout: … }` or another expectation.'),
    comparison: shape('wrong-type', 'a mapping with `program` and `duration` or `cpu`', 'Write `{ program: name, duration: 2x }`.'),
    attestation: shape('wrong-type', 'a mapping with `because` and `reviewed`', 'Write `{ because: "…", reviewed: 2026-11-22 }`.'),
    open: shape('wrong-type', 'a mapping with `because`', 'Write `{ because: "…" }`.'),
    'known-wrong': shape('wrong-type', 'a mapping with `because` and `until`', 'Write `{ because: "…", until: 2026-11-22 }`.'),
    ignore: shape('wrong-type', 'a list of `{ block, because }`', 'Write `- { block: A > B, because: "…" }`.'),
    ignored: shape('wrong-type', 'a mapping with `block` and `because`', 'Write `{ block: A > B, because: "…" }`.'),
};
/** The shape that an issue names. */
export function shapeOf(name) {
    return shapesByName.get(name) ?? shapes.text;
}
const shapesByName = new Map(Object.entries(shapes));
function shape(ruleId, expected, advice) {
    return { ruleId, expected, advice, quotable: false };
}
function quotable(ruleId, expected, advice = null) {
    return { ruleId, expected, advice, quotable: true };
}
