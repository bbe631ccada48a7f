import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { readDirectives } from '../../src/plan/directives.ts';
import { documentOf } from './build.ts';

const interpreter = {
  executable: '/python',
  build: '',
  origin: 'explicit',
  implementation: 'cpython',
  version: '3.9.18',
};

/** What is said of the Python blocks: `effect` of each, behind it what else is to be known. */
function effectsIn(text: string): readonly (readonly string[])[] {
  const { document } = parseDocument('a.md', new TextEncoder().encode(text));
  if (document === null) throw new Error('Unexpected null, expected a document');
  const { of } = readDirectives(document);
  return document.blocks
    .filter(({ lang }) => lang !== 'sh')
    .map((block) =>
      of(block).map((each) => {
        const when = 'when' in each && each.when !== null ? ` ${each.when(interpreter)}` : '';
        const rest =
          each.kind === 'raises' ? `${each.types.map((type) => ` ${type}`).join('')}${each.isCertain ? '' : '?'}` : '';
        const name = 'name' in each ? ` ${each.name}` : each.kind === 'retry' ? ` ${each.count}` : '';
        return `${each.kind}${rest}${name}${when}`;
      }),
    );
}

const block = '```python\n1\n```';
const above = (mark: string): string => `${mark}\n\n${block}`;
const cell = (options: string): string => `\`\`\`{code-cell} python\n${options}\n1\n\`\`\``;
const quarto = (option: string): string => `\`\`\`{python}\n#| ${option}\n1\n\`\`\``;
const fence = (words: string): string => `\`\`\`python ${words}\n1\n\`\`\``;

/** The rows of docs/migrating.md by their first column, each with what it does to the block below it. */
const rows: readonly (readonly [
  row: string,
  ...cases: readonly (readonly [text: string, effects: readonly string[]])[],
])[] = [
  // pytest-codeblocks
  ['`<!--pytest-codeblocks:skip-->`', [above('<!--pytest-codeblocks:skip-->'), ['skip']]],
  ['`<!--pytest.mark.skip(reason="…")-->`', [above('<!--pytest.mark.skip(reason="a")-->'), ['skip']]],
  [
    '`<!--pytest-codeblocks:skipif(sys.version_info < (3, 8))-->`',
    [above('<!--pytest-codeblocks:skipif(sys.version_info < (3, 8))-->'), ['skip false']],
    [above('<!--pytest-codeblocks:skipif(sys.version_info < (3, 10))-->'), ['skip true']],
  ],
  [
    '`<!--pytest.mark.skipif(sys.version_info < (3, 8), reason="…")-->`',
    [above('<!--pytest.mark.skipif(sys.version_info < (3, 8), reason="a")-->'), ['skip false']],
    [above('<!--pytest.mark.skipif(not HAS_NUMPY, reason="a")-->'), ['skip null']],
  ],
  [
    '`<!--pytest-codeblocks:importorskip(sympy)-->`',
    [above('<!--pytest-codeblocks:importorskip(sympy)-->'), ['import']],
  ],
  [
    '`<!--pytest-codeblocks:skipfile-->`',
    [above('<!--pytest-codeblocks:skipfile-->'), ['skip']],
    [`\n${above('<!--pytest-codeblocks:skipfile-->')}`, []],
  ],
  ['`<!--pytest-codeblocks:cont-->`', [above('<!--pytest-codeblocks:cont-->'), ['continue']]],
  [
    '`<!--pytest-codeblocks:expect-error-->`, `expect-exception`',
    [above('<!--pytest-codeblocks:expect-error-->'), ['raises']],
    [above('<!--pytest-codeblocks:expect-exception-->'), ['raises']],
  ],
  ['`<!--pytest.mark.xfail-->`', [above('<!--pytest.mark.xfail-->'), ['raises']]],
  [
    '`<!--pytest.mark.xfail(raises=ValueError)-->`',
    [above('<!--pytest.mark.xfail(raises=ValueError)-->'), ['raises ValueError']],
  ],
  [
    '`<!--pytest.mark.xfail(sys.version_info < (3, 8))-->`',
    [above('<!--pytest.mark.xfail(sys.version_info < (3, 8))-->'), ['raises false']],
  ],
  ['`<!--pytest.mark.xfail(strict=False)-->`', [above('<!--pytest.mark.xfail(strict=False)-->'), ['raises?']]],
  ['`<!--pytest.mark.xfail(run=False)-->`', [above('<!--pytest.mark.xfail(run=False)-->'), ['skip']]],
  [
    '`<!--pytest.mark.usefixtures("database")-->`',
    [above('<!--pytest.mark.usefixtures("database")-->'), ['fixture database']],
  ],
  [
    '`<!--pytest-codeblocks:expected-output-->`, `expected-output-ignore-whitespace`',
    [above('<!--pytest-codeblocks:expected-output-->'), ['output']],
    [above('<!--pytest-codeblocks:expected-output-ignore-whitespace-->'), ['output']],
  ],
  // pytest-markdown-docs
  ['`notest`', [fence('notest'), ['skip']], [above('{/* pmd-metadata: notest fixture:db */}'), ['skip', 'fixture db']]],
  ['`continuation`', [fence('continuation'), ['continue']]],
  ['`fixture:capsys`', [fence('fixture:capsys'), ['fixture capsys']]],
  ['`retry:3`', [fence('retry:3'), ['retry 3']], [fence('retry:often'), []]],
  ['`runner:name`', [fence('runner:name'), ['fixture runner:name']]],
  // Sybil
  [
    '`<!-- skip: next -->`, `<!-- skip: next "reason" -->`',
    [above('<!-- skip: next -->\n\nBetween.'), ['skip']],
    [above('% skip: next "reason"'), ['skip']],
  ],
  [
    '`<!-- skip: next if(sys.version_info < (3, 8), reason="…") -->`',
    [above('<!-- skip: next if(sys.version_info < (3, 8), reason="a") -->'), ['skip false']],
  ],
  [
    '`<!-- skip: start -->` … `<!-- skip: end -->`',
    [`<!-- skip: start -->\n\nx\n\n${block}\n\n<!-- skip: end -->`, ['skip']],
    [`<!-- skip: start -->\n<!-- skip: end -->\n\n${block}`, []],
  ],
  ['`<!-- invisible-code-block: python` … `-->`', [above('<!-- invisible-code-block: python\na = 1\n-->'), []]],
  ['`<!-- clear-namespace -->`', [above('<!-- clear-namespace -->'), []]],
  // phmdoctest
  [
    '`<!--phmdoctest-skip-->`',
    [above('<!--phmdoctest-skip-->\n<!--other-->'), ['skip']],
    [above('<!--phmdoctest-skip-->\n\nBetween.'), []],
  ],
  ['`<!--phmdoctest-mark.skip-->`', [above('<!--phmdoctest-mark.skip-->'), ['skip']]],
  [
    '`<!--phmdoctest-mark.skipif<3.8-->`',
    [above('<!--phmdoctest-mark.skipif<3.8-->'), ['skip false']],
    [above('<!--phmdoctest-mark.skipif<3.10-->'), ['skip true']],
  ],
  ['`<!--phmdoctest-setup-->`', [above('<!--phmdoctest-setup-->'), ['setup']]],
  ['`<!--phmdoctest-share-names-->`', [above('<!--phmdoctest-share-names-->'), []]],
  ['`<!--phmdoctest-clear-names-->`', [above('<!--phmdoctest-clear-names-->'), ['forget']]],
  [
    '`<!--phmdoctest-teardown-->`, `<!--phmdoctest-label NAME-->`, `<!--phmdoctest-mark.slow-->`',
    [above('<!--phmdoctest-teardown-->\n<!--phmdoctest-label a-->\n<!--phmdoctest-mark.slow-->'), []],
  ],
  [
    '`# phmdoctest:omit`',
    ['```python\na()  # phmdoctest:omit\n```', ['leave-out']],
    ['```python\n# phmdoctest:omit\n```', []],
  ],
  ['`# phmdoctest:pass`', ['```python\na()  # slow, phmdoctest:pass\n```', ['leave-out']]],
  // doctest
  [
    '`# doctest: +SKIP`, `+REMOTE_DATA`',
    ['```python\n>>> a()  # doctest: +SKIP\n>>> b()  # doctest: +REMOTE_DATA\n```', ['leave-out', 'leave-out']],
  ],
  [
    '`# doctest: +IGNORE_OUTPUT`, `+IGNORE_WANT`',
    ['```python\n>>> a()  # doctest: +IGNORE_OUTPUT\n1\n```', ['not-compared']],
  ],
  [
    '`# doctest: +ELLIPSIS`, `+NORMALIZE_WHITESPACE`, `+IGNORE_EXCEPTION_DETAIL`',
    ['```python\n>>> a()  # doctest: +ELLIPSIS\n1\n```', []],
  ],
  ['`<BLANKLINE>`, bodies of tracebacks', ['```python\n>>> a()\n<BLANKLINE>\n```', []]],
  // byexample
  ['`# byexample: +skip`', ['```python\n>>> a()  # byexample: +skip\n```', ['leave-out']]],
  ['`# byexample: +pass`', ['```python\n>>> a()  # byexample: +pass\n```', ['not-compared']]],
  [
    '`# byexample: +rm=~`, `+term=ansi`, `+paste`, `+type`, `-capture`',
    ['```python\n>>> a()  # byexample: +rm=~\n```', []],
  ],
  ['`<some-name>` in what is shown', ['```python\n>>> a()\n<some-name>\n```', []]],
  // pytest-examples
  ['`#> 3` below a statement', ['```python\nprint(3)\n#> 3\n```', []]],
  [
    '`test="skip"`',
    [fence('test="skip" lint="skip"'), ['skip']],
    [fence('test="skip - needs a server"'), ['skip']],
    [fence('title="skip this"'), []],
  ],
  ['`test="xfail"`', [fence('test="xfail"'), ['raises']]],
  [
    '`requires="3.9"`, `test="requires-3.9"`',
    [fence('requires="3.9"'), ['skip false']],
    [fence('test="requires-3.10"'), ['skip true']],
  ],
  [
    '`test="noprint"`, `test="no-print-intercept"`',
    [fence('test="noprint"'), ['not-compared']],
    [fence('test="no-print-intercept"'), ['not-compared']],
  ],
  ['`group="name"`', [fence('group="name"'), ['group name']]],
  ['`lint="skip"`, `upgrade="skip"`', [fence('lint="skip" upgrade="skip"'), []]],
  // markdown-pytest
  ['`<!-- name: test_a -->`', [above('<!-- name: test_a -->'), ['group test_a']], [above('<!-- name: other -->'), []]],
  ['`<!-- name: test_a; case: one -->`', [above('<!-- name: test_a; case: one -->'), ['group test_a']]],
  [
    '`<!-- name: test_a; fixtures: capsys -->`',
    [above('<!-- name: test_a; fixtures: capsys, db -->'), ['group test_a', 'fixture capsys', 'fixture db']],
  ],
  [
    '`<!-- name: test_a; mark: skip -->`, `skipif(…)`, `xfail(…)`',
    [above('<!-- name: test_a; mark: skip(reason="a, b"), slow -->'), ['group test_a', 'skip']],
    [
      above('<!-- name: test_a; mark: xfail(raises=(KeyError, ValueError)) -->'),
      ['group test_a', 'raises KeyError ValueError'],
    ],
  ],
  ['`<!-- name: test_a; subprocess: true -->`', [above('<!-- name: test_a; subprocess: true -->'), ['group test_a']]],
  [
    '`<!-- name: test_a` with Python in a fence … `-->`',
    [above('<!--\nname: test_a\n~~~python\na = 1\n~~~\n-->'), ['group test_a']],
  ],
  // The others
  ['`<!-- mdoctest: skip -->`', [above('<!-- mdoctest: skip -->'), ['skip']]],
  ['`<!-- mdoctest: run -->`, `setup`', [above('<!-- mdoctest: run -->'), []]],
  ['`<!-- skip-example -->`', [above('<!-- skip-example -->'), ['skip']]],
  ['`<!-- share-code-between-examples -->`', [above('<!-- share-code-between-examples -->'), []]],
  [
    '`<!-- id: total -->` and `<!-- output: total -->`',
    [above('<!-- id: total -->'), ['named total']],
    [above('<!-- output: total match:regex -->'), ['output', 'not-compared']],
  ],
  ['`<!-- env: MODE=test -->`', [above('<!-- env: MODE=test -->'), ['environment']]],
  ['`:tags: [skip-execution]` (MyST)', [cell(':tags: [hide-input, skip-execution]'), ['skip']]],
  [
    '`:tags: [raises-exception]` (MyST)',
    [cell(':tags: [raises-exception]'), ['raises?']],
    [cell('---\ntags:\n  - raises-exception\n---'), ['raises?']],
    [cell(':tags: [hide-input]'), []],
  ],
  ['`#\\| eval: false` (Quarto)', [quarto('eval: false'), ['skip']], [quarto('eval: true'), []]],
  ['`#\\| error: true` (Quarto)', [quarto('error: true'), ['raises?']], [quarto('error: false'), []]],
  [
    '`ignore`, `no_run`, `compile_fail`',
    [fence('ignore'), ['skip']],
    [fence('no_run'), ['skip']],
    [fence('compile_fail'), ['skip']],
  ],
  [
    '`skip`, `noexec`, `no-test`, `pseudocode`, `exec="off"`, `eval=false`',
    ...['skip', 'noexec', 'no-test', 'pseudocode', 'exec="off"', 'eval=false'].map(
      (word) => [fence(word), ['skip']] as const,
    ),
  ],
  [
    '`should_panic`, `should_fail`, `xfail`',
    [fence('should_panic'), ['raises']],
    [fence('should_fail'), ['raises']],
    [fence('xfail'), ['raises']],
  ],
];

test.each(rows.flatMap(([row, ...cases]) => cases.map(([text, effects]) => [row, text, effects] as const)))(
  '%s: %j',
  (_, text, effects) => {
    expect(effectsIn(text).at(-1)).toEqual(effects);
  },
);

test('docs/migrating.md has these rows and no other', () => {
  const text = readFileSync(new URL('../../docs/migrating.md', import.meta.url), 'utf8');
  const documented = text
    .split('\n')
    .flatMap((line) => /^\| (?<mark>(?:[^|\\]|\\\|)*`(?:[^|\\]|\\\|)*) \| /u.exec(line)?.groups?.['mark'] ?? []);
  expect(documented.filter((mark) => !mark.startsWith('word of the fence, or'))).toEqual(rows.map(([row]) => row));
});

test.each<[string, string, readonly string[]]>([
  ['pytest-codeblocks:skpi', above('<!--pytest-codeblocks:skpi-->'), ['skip', 'skipif', 'skipfile']],
  ['a mark that is near to one', above('<!--pytest.mark.skpif(True)-->'), ['pytest.mark.skipif']],
  ['a mark of its own', above('<!--pytest.mark.slow-->'), []],
  ['phmdoctest-share-name', above('<!--phmdoctest-share-name-->'), ['share-names', 'clear-names']],
  ['an action of Sybil', above('<!-- skip: nxet -->'), ['skip: next', 'skip: start', 'skip: end']],
  ['a key of markdown-pytest', above('<!-- name: test_a; fixture: b -->'), ['fixtures']],
  ['a count that is none', fence('retry:x'), ['fixture:name', 'retry:3', 'runner:name']],
  ['a word near to one', fence('fixtures:a'), ['fixture:name', 'retry:3', 'runner:name']],
  ['a word of another kind', fence('file:a.py'), []],
  ...['notset', 'continuaton', ',ingore', 'shuold_panic', '.nottest'].map(
    (word): [string, string, readonly string[]] => {
      const known = { n: 'notest', c: 'continuation', i: 'ignore', s: 'should_panic' }[/[a-z]/u.exec(word)?.[0] ?? ''];
      return [`a slip: ${word}`, fence(word), [known ?? '']];
    },
  ),
  ...[
    'notes',
    'title',
    'linenums',
    'copy',
    'wrap',
    'showLineNumbers',
    'annotate',
    'test',
    'diff',
    'nowrap',
    'no-copy',
  ].map((word): [string, string, readonly string[]] => [`an ordinary word: ${word}`, fence(word), []]),
  ['a flag of doctest', '```python\n>>> 1  # doctest: +SKPI\n```', ['+SKIP']],
  ['a comment for nobody', above('<!-- skipping this is fine -->'), []],
])('unknown: %s', (_, text, known) => {
  const found = readDirectives(documentOf(text)).unknown.flatMap((each) => each.known);
  expect([...found].toSorted()).toEqual([...known].toSorted());
});

test('a mark of pytest-codeblocks is about the next block, of whatever language', () => {
  expect(effectsIn(`<!--pytest.mark.skip-->\n\nBetween.\n\n\`\`\`sh\nls\n\`\`\`\n\n${block}`)).toEqual([[]]);
});
