/**
 * Every rule that a Problem can name, with what `claimcheck explain RULE` says of it: the one table of this prose.
 * `title` is what is wrong, `explanation` why it matters, `remedy` what to do.
 */
export interface Rule {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
}

export const rules = {
  // Sheet and configuration
  'yaml-syntax': rule(
    'The YAML cannot be read',
    'A sheet is YAML 1.2. Where the text cannot be read as such, nothing behind the place can be trusted, so none of the file is used.',
    'Most slips are plain text that YAML takes for something else; quotes help: `error: "SyntaxError: \'await\' outside function"`.',
  ),
  'unknown-key': rule(
    'A key that claimcheck does not know',
    'A key that is not known would be ignored silently, and with it the expectation that its author meant. Keys are listed in docs/sheet.md.',
    'Correct the spelling (`durration` is `duration`), or move the key to where it belongs: `expect: { duration: 2s }`.',
  ),
  'wrong-type': rule(
    'A value of the wrong type',
    'The value has another form than its key asks for. YAML reads `42`, `true` and an empty value as number, truth value and nothing, not as text.',
    'Quote what is meant as text: `stdout: "42"`.',
  ),
  'missing-key': rule(
    'A key that must be there is not',
    'Something that must be said is not said, so there is nothing that could be checked.',
    'Add the key: every claim needs a `quote` and a basis, such as `expect: { stdout: done }`.',
  ),
  'conflicting-keys': rule(
    'Keys that exclude each other',
    'Two keys say what cannot both be so, and choosing one of them would be a guess.',
    'Keep one: a program has `block: A` or `blocks: [A, B]`, a claim has `expect` or `attest`.',
  ),
  'duplicate-key': rule(
    'A key stands twice in one mapping',
    'A key that stands twice in one mapping has two values, and YAML readers differ in which one they take.',
    'Remove one, or gather both in one value: `contains: [first, second]`.',
  ),
  'duplicate-id': rule(
    'Two claims or two programs have one name',
    'Claims are told apart by their ids, in reports and on the command line. The second of the two is left out.',
    'Give each its own: `id: needs-await` and `id: needs-await-in-lambda`; or leave `id` out, and it is made from the quote.',
  ),
  'invalid-name': rule(
    'A claim id or program name that cannot be used',
    'An id or a name holds what has a meaning of its own where it is used: white space and `#` in `file.md#id`, `/clean` for the implicit claim, ` > ` between the headings of a selector.',
    'Choose a short word: `id: needs-await`, or `programs: { cook: { block: A > B } }`.',
  ),
  'invalid-time': rule(
    'A time that cannot be read',
    'A time needs a number and a unit, so that nobody has to guess whether `2` are seconds or milliseconds.',
    'Write `2s`, `150ms`, `2s ± 10%`, `2s ± 0.3s`, `< 1s`, `>= 3s` or `2s..3s`; limits are plain, as in `timeout: 30s`.',
  ),
  'invalid-ratio': rule(
    'A ratio that cannot be read',
    'A ratio says how many times one figure is the other, and carries an `x`.',
    'Write `2x`, `2x ± 10%`, `>= 1.5x` or `1.8x..2.2x`: `compared-with: { program: fixed, duration: 2x }`.',
  ),
  'invalid-pattern': rule(
    'A pattern that cannot be used',
    'The pattern cannot be used, or it would be satisfied by every output. Regular expressions are RE2, which cannot hang; it has no look-around and no backreferences.',
    'Write the line itself, `{ like: "task * done" }`, or `{ matches: "^\\\\d+ ms$" }`; instead of a negative look-ahead use `lacks`.',
  ),
  'invalid-version': rule(
    'A Python version or range that cannot be read',
    'A Python version is text. Without quotes YAML reads 3.10 as the number 3.1, and the claim would be asked of the wrong Pythons.',
    'Quote it: `since: "3.10"`, `python: ">=3.9,<3.13"`.',
  ),
  'invalid-requirement': rule(
    'The name of a package, or a script header, that cannot be read',
    'Packages are named as PEP 508 has it, in `requirements` of the configuration or of a front matter, and in the `# /// script` header of a block (PEP 723). One that cannot be read would be missing when the program runs.',
    'Write `requirements: ["httpx>=0.27", rich]`; options of pip and files of requirements have no place there.',
  ),
  'invalid-date': rule(
    'A date or period that cannot be read',
    'Dates are days of the calendar, and periods a number with `d`, `m` or `y`; a date that cannot be read would never fall due.',
    'Write `reviewed: 2026-11-22`, `until: 2027-06-01`, `again: 6m`.',
  ),
  'invalid-warning': rule(
    'A warning or error expectation that cannot be read',
    'Warnings and errors are named as Python prints them: the class, a colon, the message. Where none may occur the word is `none`.',
    'Write `error: "RuntimeError: no running event loop"`, `warnings: [RuntimeWarning]`, or `error: none`.',
  ),
  'forbidden-key': rule(
    'A key that is refused because it could change objects of the program',
    '`__proto__`, `constructor` and `prototype` change objects of the program that reads them, so they are refused wherever they stand.',
    'Choose another name: `programs: { builder: { block: A } }`.',
  ),
  'alias-growth': rule(
    'Anchors and aliases that grow too large',
    'Aliases of aliases can make gigabytes from a few lines, and an anchor that holds itself never ends.',
    'Write the values out, or give a program a name under `programs` and refer to it: `program: cook`.',
  ),
  'file-too-large': rule(
    'A file larger than claimcheck reads',
    'A file of this size is hardly written by a person, and reading it would take minutes.',
    'Split it: several sheets may speak of one document, as in `expectations/traps.yaml` and `expectations/loop.yaml`.',
  ),
  // Documents
  'not-text': rule(
    'A file that is not UTF-8 text',
    'The file holds bytes that are not UTF-8, or a NUL. Places in it could not be named, and quotes not be compared.',
    'Save it as UTF-8, for example with `iconv -f gb18030 -t utf-8 old.md > new.md`.',
  ),
  'document-too-complex': rule(
    'A document that would take minutes to read',
    'Thousands of marks in one paragraph, or hundreds of quotes and lists within each other, cost a Markdown parser time that grows with their square. No person writes such a text, so nothing of it is read.',
    'Put data into a fenced block: ```` ```text ````; or leave the file out: `paths: [docs/guide]`.',
  ),
  'broken-mdx': rule(
    'A document that is no MDX',
    'In MDX `<` begins a component and `{` an expression of JavaScript, and one that is not closed leaves open where the text goes on. Nothing of a `.mdx` file that is broken is read. Where a project says that its `.md` files are MDX (Docusaurus), a broken one is read as Markdown, and this is a warning.',
    'Close the component (`<br />`, `</Tabs>`), or write the characters themselves: `\\{`, `\\<`, `&lt;`, or in backquotes.',
  ),
  'unreadable-file': rule(
    'A file that cannot be read',
    'The file is there but cannot be read: it is a folder, or its rights forbid it. What it says is unknown, which is not the same as true.',
    'Check it with `ls -l content/a.md`, and give the right to read: `chmod u+r content/a.md`.',
  ),
  'hidden-block': rule(
    'A fenced Python block that the Markdown parser does not see',
    'The lines look like a fenced Python block, but Markdown does not see one there: HTML above it has swallowed them, for example. Readers see it in some renderers, and it would never be checked.',
    'Put an empty line between the HTML, such as `<details>`, and the fence, or indent the fence as its list asks.',
  ),
  'unresolved-include': rule(
    'An include that cannot be resolved',
    'A block shows a part of another file, and the file, the section or the lines are not there, or the path leads out of the project, which is never read. What the block says is then unknown, so it is not run.',
    'Correct the path, as in `--8<-- "examples/cook.py"`, or the name of the section; `dialect` in claimcheck.yaml says whose rules the path follows.',
  ),
  'duplicate-block-id': rule(
    'Two blocks have one id',
    'A block is named by its id, and this one names two.',
    'Change one of the fences, for example to ```` ```python id=cook-twice ````.',
  ),
  'unknown-directive': rule(
    'A directive of another tool that nobody knows',
    'A comment speaks to a tool whose directives claimcheck honours, with a word that is none of them. It would be passed over silently.',
    'Correct the word, as in `<!--pytest-codeblocks:skip-->`, or remove the comment.',
  ),
  // Plan
  'missing-document': rule(
    'A sheet names a document that is not there',
    "The sheet's `document` leads to no file, so none of its claims can be checked.",
    'Correct the path, which is relative to the sheet: `document: ../content/a.md`.',
  ),
  'ambiguous-selector': rule(
    'A selector matches several blocks',
    'The selector fits several blocks, and taking the first of them would be a guess that the next edit turns wrong.',
    'Name the heading above as well, `Traps > Wrong`, or count: `Traps > Wrong (2)`. `claimcheck list` prints a selector of each block.',
  ),
  'ambiguous-quote': rule(
    'A quote occurs several times',
    'The words stand in several lines of the document, so it is not clear which statement the claim is about.',
    'Quote more of the sentence, or say where: `quote: { text: "3.7", under: Summary, nth: 2 }`.',
  ),
  'no-program': rule(
    'A claim has no program to run',
    'The claim has expectations but names no program, and under its heading no Python block stands at the quote or above it.',
    'Name one, `program: Traps > Wrong`, or write a probe: `program: { code: "import asyncio" }`.',
  ),
  'unknown-program': rule(
    'A program or block that does not exist',
    'The word is neither a name under `programs` nor does it select a block.',
    'Correct the spelling, or define it: `programs: { cook: { block: Traps > Wrong } }`.',
  ),
  'circular-uses': rule(
    'Programs use each other in a circle',
    "Programs take each other's definitions in a circle, so none of them could be composed first.",
    'Move the shared definitions to a program of their own: `uses: [shared]` in both.',
  ),
  'proves-nothing': rule(
    'An expectation that any program would meet',
    'The expression is the same whatever the program does, or the program is compared with itself. Such a claim could not fail, and one that cannot fail shows nothing.',
    'Ask something of the program: `holds: "counter < 100"`, or `compared-with: { program: fixed, duration: 2x }`.',
  ),
  'replace-count': rule(
    'A replacement does not occur exactly once',
    'A replacement must find its text exactly once in the blocks. None means that the document has changed, several that more would change than meant.',
    'Make `this` longer, up to a whole line: `replace: [{ this: "    time.sleep(3)", with: "    pass" }]`.',
  ),
  'unused-ignore': rule(
    'An ignore entry that matches nothing',
    'The entry excuses a block that is not there. It may have been renamed, and its successor is then not excused.',
    'Remove the entry, or correct its selector: `ignore: [{ block: Traps > Right, because: "fragment" }]`.',
  ),
  'ignored-but-used': rule(
    'A block is both used and ignored',
    'The sheet says of one block that it is not run and uses it in a program. One of the two is out of date.',
    "Remove the `ignore` entry, or the program's `block: Traps > Right`.",
  ),
  // Options
  'no-such-path': rule(
    'A path that does not exist',
    'The path leads to nothing, and passing over it would look like success.',
    'Correct the path; it is relative to the working directory: `claimcheck content/a.md`.',
  ),
  'nothing-to-check': rule(
    'Nothing to check was found',
    'No document, no Python block or no claim was left to check. A check that checked nothing must not be green.',
    'Name the folder with the documents, `claimcheck content/`, or remove the filter that leaves nothing.',
  ),
  'invalid-option': rule(
    'An option or its value that claimcheck does not know',
    'The option or its value is not known, and going on without it would check something else than was asked for.',
    'See `claimcheck --help`; values follow the option, as in `--python 3.9,3.13`.',
  ),
  'invalid-results': rule(
    'A results file that cannot be read',
    'The file is not JSON, or not what its schema (`claimcheck schema results`) says, so nothing in it can be relied on.',
    'Write it again: `claimcheck verify --reporter json=FILE`.',
  ),
  'results-outdated': rule(
    'A document or a sheet is not what it was when the results were made',
    'The results file names the sha256 of the document that was checked, and the one at hand has another. Quotes would be marked in sentences that nobody checked, so its text is not shown.',
    'Verify it again: `claimcheck verify content/a.md --reporter json=FILE`; or check out the commit that was checked.',
  ),
  'unwritable-output': rule(
    'A results path that cannot be written',
    'The report could not be written where it should go. This is found out before anything runs, so that no result is lost.',
    'Make the folder, `mkdir -p reports`, or name another file: `--reporter json=report.json`.',
  ),
  'partial-results': rule(
    'The results are one part of several',
    'They were made with `--shard`, which verifies a part of the claims. What the other parts found is not in them.',
    'Gather the results files of all parts in one folder and join them: `claimcheck merge parts/`.',
  ),
  'mismatched-parts': rule(
    'Results files that are not the parts of one whole',
    'A part is missing, is there twice, or was made from another document, sheet, Python or option. Joined, they would claim what nobody has verified.',
    'Make all parts from one commit with the same options, `--shard 1/3` to `--shard 3/3`, and put nothing else in the folder.',
  ),
  'unmatched-filter': rule(
    'A filter that matches no claim',
    'The filter fits no claim, so it hides everything, most likely by a slip.',
    'Look the ids up with `claimcheck list`, and use a part of one: `--grep needs-await`.',
  ),
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

function rule(title: string, explanation: string, remedy: string): Rule {
  return { title, explanation, remedy };
}
