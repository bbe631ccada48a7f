export const keys = {
    sheet: {
        document: key('path', 'The Markdown file that the claims are about, relative to the sheet. Required.'),
        python: key('version range', 'Pythons that the claims are asked of, such as `>=3.9`. Default: any.'),
        timeout: key('duration', 'Limit of one run, such as `30s`. Default: 30 s.'),
        programs: key('mapping of names to programs', 'Programs that need a name, because several claims use them.'),
        claims: key('list of claims', 'What the document states, and how each statement is checked.'),
        ignore: key('list of ignored blocks', 'Python blocks that are not run, each with the reason.'),
    },
    program: {
        block: key('selector', 'The block of the document that is run.'),
        blocks: key('list of selectors', 'Several blocks, run in this order in one module.'),
        uses: key('name, selector, or a list', 'Programs or blocks whose definitions are taken over, and nothing else of them.'),
        before: key('text', 'Lines that the sheet adds before all others.'),
        inside: key('text', 'A line such as `async def main():` under which the blocks are indented.'),
        code: key('text', 'Lines of the sheet that come after the blocks; without blocks they are the program.'),
        after: key('text', 'Lines that the sheet adds after all others.'),
        replace: key('list of replacements', 'Changes to the text of the blocks; each must find its text exactly once.'),
        repeat: key('whole number', 'How often the program is run. Default: 1.'),
        timeout: key('duration', 'Limit of one run of this program.'),
        clock: key('`auto`, `virtual` or `real`', 'Whether waiting is skipped. Default: `auto`.'),
    },
    replacement: {
        this: key('text', 'The text to find in the blocks, exactly once. Required.'),
        with: key('text', 'What stands there instead; may be empty or several lines. Required.'),
    },
    selector: {
        under: key('text', 'A piece of the heading above the block, or several parts as `A > B`.'),
        nth: key('whole number', 'Which of the matching Python blocks, counted from 1.'),
        containing: key('text', 'A text that stands in the block.'),
    },
    claim: {
        id: key('text', 'Name of the claim, without white space and `#`. Default: made from the quote.'),
        quote: key('quote, or a list of quotes', 'Words of the document that state the claim; they must stand there. Required.'),
        program: key('name, selector, or program', 'What is run. Default: the Python block at the quote or above it.'),
        expect: key('expectations', 'What must be observed for the claim to hold.'),
        'how-often': key('`always`, `sometimes` or `never`', 'In how many of the repeats it holds. Default: `always`.'),
        python: key('version range', 'Pythons that this claim is asked of, instead of those of the sheet.'),
        since: key('version', 'Must hold from this Python on and must not hold before, such as `"3.7"`.'),
        attest: key('attestation', 'A person vouches for what no program can show.'),
        open: key('mapping with `because`', 'The claim is not decided, and says so.'),
        'known-wrong': key('mapping with `because` and `until`', 'The claim is known to be wrong, until a date.'),
    },
    quote: {
        text: key('text', 'The words of the document. Required.'),
        under: key('text', 'A piece of a heading under which the words stand, or several parts as `A > B`.'),
        nth: key('whole number', 'Which of the occurrences, counted from 1.'),
    },
    expect: {
        stdout: key('text, or a list of line patterns', 'Standard output is these lines and nothing else; `""` for nothing.'),
        stderr: key('text, or a list of line patterns', 'The same of standard error, without tracebacks and warnings.'),
        contains: key('line patterns, or a mapping of streams', 'Each of these lines occurs.'),
        lacks: key('line patterns, or a mapping of streams', 'None of these lines occurs.'),
        unordered: key('list of line patterns', 'Standard output is these lines, in any order.'),
        order: key('list of line patterns, or a list of such lists', 'Each line occurs, and in this order; of several lists each keeps its own.'),
        duration: key('time', 'Wall time from the first statement to the end of the last thread.'),
        timeline: key('list of moments', 'When lines appear.'),
        cpu: key('time', 'Processor time of the program and its children.'),
        warnings: key('list of warnings, or `none`', 'Exactly these warnings, in any order; of a message the first line, or all lines where several are written.'),
        error: key('error, or `none`', 'The uncaught exception that ends the program; of its message the first line, or all lines where several are written.'),
        exit: key('whole number', 'Exit status, 0 to 255.'),
        ends: key('`exit`, `error` or `timeout`', 'How the run ends.'),
        holds: key('expression, or a list', 'Python expressions that are true in the namespace of the program at its end.'),
        'compared-with': key('comparison', "Ratio of this program's figures to those of another."),
    },
    linePattern: {
        like: key('glob', 'The line looks like this; `*` stands for any text, `?` for one character.'),
        matches: key('regular expression', 'The line matches this, in RE2 syntax.'),
    },
    streams: {
        stdout: key('line patterns', 'Lines of standard output.'),
        stderr: key('line patterns', 'Lines of standard error.'),
    },
    moment: {
        line: key('line pattern', 'The line; its first occurrence counts. Required.'),
        at: key('time', 'When it appears, counted from the first statement.'),
        after: key('line pattern', 'Another line, from which `by` counts.'),
        by: key('time', 'How long after the other line it appears.'),
    },
    warning: {
        category: key('text', 'Class of the warning. Required.'),
        message: key('line pattern', 'First line of its message. Default: any.'),
    },
    error: {
        type: key('text', 'Class of the exception. Required.'),
        message: key('line pattern', 'What `str()` of the exception gives. Default: any.'),
    },
    comparison: {
        program: key('name or selector', 'The program to compare with. Required.'),
        duration: key('ratio', "This program's duration divided by the other's, such as `2x ± 10%`."),
        cpu: key('ratio', "This program's processor time divided by the other's."),
    },
    attestation: {
        because: key('text', 'Why this cannot be run, and why it is believed. Required.'),
        reviewed: key('date', 'When a person looked at it last. Required.'),
        source: key('text', 'Where it can be looked up.'),
        again: key('period', 'When it must be looked at again: `30d`, `6m` or `1y` later. Default: never.'),
    },
    open: {
        because: key('text', 'Why it is not decided. Required.'),
    },
    'known-wrong': {
        because: key('text', 'What is wrong about it. Required.'),
        until: key('date', 'Last day on which this is accepted. Required.'),
    },
    ignored: {
        block: key('selector', 'The block. Required.'),
        because: key('text', 'Why it is not run. Required.'),
    },
    config: {
        paths: key('text, or a list', 'Files and folders to verify. Default: the working directory.'),
        expectations: key('text, or a list', 'Globs of the sheets, or folders of them. Default: `expectations/**/*.{yaml,yml}`.'),
        dialect: key('`commonmark`, `docusaurus`, `mdbook`, `mkdocs`, `myst`, `quarto` or `vitepress`', 'Whose Markdown the documents are written in. Default: as the files of their project say, such as `mkdocs.yml`.'),
        python: key('text, or a list', 'Interpreters to ask: `3.11`, `>=3.9`, a path, or `all`.'),
        'missing-python': key('`fail` or `skip`', 'What a Python that is asked for and not found does. Default: `fail` in CI.'),
        clock: key('`auto`, `virtual`, `real` or `both`', 'The clock of all runs.'),
        repeat: key('whole number', 'How often each program is run.'),
        jobs: key('whole number', 'How many runs go on at once.'),
        timeout: key('duration', 'Limit of one run, such as `30s`.'),
        grep: key('text', 'Only claims whose id or quote has this in it.'),
        changed: key('`true`, or a git revision', 'Only documents and sheets that changed since then; `true`: since HEAD.'),
        shard: key('text', 'Only one part of the documents, such as `1/3`.'),
        reporter: key('text, or a list', 'Formats of the report: `NAME`, or `NAME=FILE`.'),
        strict: key('`true` or `false`', 'Whether an undecided claim fails.'),
        'min-coverage': key('number', 'Per cent of the Python blocks that must be run or ignored.'),
        isolation: key('`process` or `network`', 'How far a run is kept apart from the machine.'),
        cache: key('`true` or `false`', 'Whether results of equal runs are used again.'),
        warm: key('`true` or `false`', 'Whether interpreters are kept ready for the next run.'),
        requirements: key('text, or a list', 'Packages that programs need, such as `httpx>=0.27`, besides those that documents name.'),
        install: key('`true` or `false`', "Whether named packages are installed, in environments of claimcheck's own."),
        watch: key('`true` or `false`', 'Whether to verify again when a file changes.'),
        bail: key('`true` or `false`', 'Whether to stop at the first claim that fails.'),
        quiet: key('`true` or `false`', 'Whether to print only what fails.'),
        verbose: key('`true` or `false`', 'Whether to print what was observed, too.'),
        progress: key('`true` or `false`', 'Whether to show progress.'),
    },
};
/** The valid keys of a mapping, in the order of the reference. */
export function keysOf(name) {
    return keysByMapping.get(name) ?? [];
}
/** The mapping that a key belongs into when it stands in the wrong one, for the usual slips of indentation. */
export function homeOf(name) {
    if (Object.hasOwn(keys.expect, name))
        return 'expect';
    if (Object.hasOwn(keys.claim, name))
        return 'claim';
    return Object.hasOwn(keys.program, name) ? 'program' : null;
}
const keysByMapping = new Map(Object.entries(keys).map(([name, table]) => [name, Object.keys(table)]));
function key(value, meaning) {
    return { value, meaning };
}
