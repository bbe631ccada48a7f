import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ClaimReport, ProblemReport, Report } from '../../src/model/report.ts';
import { displayWidth } from '../../src/report/layout.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { TerminalOptions } from '../../src/report/terminal.ts';
import { makeSummary } from '../results/sample.ts';
import { articlePath, claim, goneQuote, openQuestion, options, report, run, teaOutput, totalTime } from './sample.ts';

const passing = Array.from({ length: 87 }, (_, index) => claim(`ok-${index}`));

const unsettled = ['b', 'c'].map((id) => claim(id, { verdict: 'undecided', reason: 'fragment: x' }));

function render(shown: Report, rest: Partial<TerminalOptions> = {}): string {
  return renderTerminal(shown, { ...options, ...rest });
}

function renderClaims(claims: readonly ClaimReport[], rest: Partial<TerminalOptions> = {}): string {
  return render(report({ claims }), rest);
}

/** First words of the entries and of the list at the end: what stands at the left edge or is indented by two. */
function headings(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\S/u.test(line))
    .map((line) => line.trim().replaceAll(/ {2,}/gu, ' '));
}

function problem(fields: Partial<ProblemReport> = {}): ProblemReport {
  return {
    ruleId: 'unknown-key',
    path: 'a.yaml',
    place: { line: 3, column: 5 },
    reason: 'Unexpected key `duratoin`, expected `duration`',
    severity: 'error',
    ...fields,
  };
}

describe('renderTerminal', () => {
  it('shows what fails, and of what passes the number', () => {
    const text = renderClaims([...passing, totalTime, teaOutput, goneQuote]);
    expect(headings(text)).toEqual([
      `${articlePath}:17:6 refuted total-time`,
      `${articlePath}:13:1 refuted tea-output`,
      `${articlePath} stale gone`,
      '✗ 3 of 90 claims failed',
    ]);
    expect(text).not.toContain('ok-1');
    expect(text).toContain('87 verified');
  });

  it('counts marks of other tools by tool, and lists them where every claim is listed', () => {
    const place = { line: 4, column: 1 };
    const mark = {
      tool: 'Sybil',
      text: '<!-- skip: next -->',
      place,
      block: 'a',
      effect: 'skip',
      pythons: null,
    } as const;
    const directives = [mark, { ...mark, tool: 'several', text: 'skip', pythons: ['3.7.16'] }];
    const shown = report({ claims: passing.slice(0, 1), directives });
    expect(render(shown)).toMatch(/marks +1 of Sybil, 1 of several, honoured/u);
    expect(render(shown)).not.toContain('skip: next');
    const listed = headings(render(shown, { verbose: true })).filter((line) => line.includes('honoured'));
    expect(listed).toEqual([
      `${articlePath}:4:1 honoured <!-- skip: next --> not run (Sybil)`,
      `${articlePath}:4:1 honoured skip not run (several tools; on 3.7.16)`,
    ]);
    expect(renderClaims(passing)).not.toContain('marks');
  });

  it('lists several failures once more at the end, a single one not', () => {
    expect(renderClaims([totalTime, teaOutput]).match(/total-time$/gmu)).toHaveLength(2);
    expect(renderClaims([totalTime]).match(/total-time$/gmu)).toHaveLength(1);
  });

  it('shows the worst verdicts of a document first, then its own order', () => {
    const [stale, second, first] = [
      claim('stale', { verdict: 'stale', place: { line: 1, column: 1 } }),
      claim('second', { verdict: 'refuted', place: { line: 2, column: 1 } }),
      claim('first', { verdict: 'refuted', place: { line: 3, column: 1 } }),
    ];
    const text = renderClaims([stale, second, first]);
    expect(headings(text).map((line) => line.split(' ').at(-1))).toEqual(['second', 'first', 'stale', 'failed']);
  });

  it.each<[string, Partial<TerminalOptions>, readonly string[]]>([
    ['what passes', { verbose: true }, ['ok', 'trusted', 'wrong', 'open', 'none']],
    ['what is undecided, always', {}, ['open', 'none']],
    ['nothing when quiet', { quiet: true }, []],
    ['what fails strictly, when quiet', { quiet: true, strict: true }, ['none']],
  ])('names %s', (_, rest, names) => {
    const claims = [
      claim('ok'),
      claim('trusted', { verdict: 'attested', reason: 'attested: by the manual' }),
      claim('wrong', { verdict: 'known-wrong', reason: 'known-wrong: sleeps in select' }),
      claim('open', { verdict: 'undecided', reason: 'open: cannot be identified' }),
      claim('none', { verdict: 'undecided', reason: 'no-interpreter: none in range >=3.14' }),
    ];
    const text = renderClaims(claims, rest);
    const shown = claims.map((each) => each.id).filter((id) => new RegExp(` ${id}(\\s|$)`, 'mu').test(text));
    expect(shown).toEqual(names);
  });

  it('is empty when quiet and nothing failed', () => {
    expect(renderClaims(passing, { quiet: true })).toBe('');
  });

  it('shows an undecided claim with its reason', () => {
    expect(renderClaims([openQuestion])).toContain('cannot be identified');
  });

  it('shows in one line why what no sheet claims is undecided, once for each program', () => {
    const undecided = { verdict: 'undecided', implicit: true, place: { line: 7, column: 1 } } as const;
    const claims = [
      claim('a/clean', { ...undecided, program: 'a', reason: 'missing-package: needs httpx (Python 3.11.7)' }),
      claim('a/output', { ...undecided, program: 'a', reason: 'missing-package: needs httpx (Python 3.11.7)' }),
      claim('b/clean', { ...undecided, program: 'b', reason: `needs-file: ${'long '.repeat(60)}` }),
    ];
    const lines = renderClaims(claims).split('\n').slice(0, 3);
    expect(lines[0]).toBe(`${articlePath}:7:1  undecided  needs httpx (Python 3.11.7)`);
    expect(lines[1]).toMatch(/undecided {2}long .*…$/u);
    expect(lines[2]).toBe('');
    expect(renderClaims(claims, { verbose: true })).toMatch(/undecided +a\/output$/mu);
  });

  it('tells to its end what claimcheck could not do', () => {
    const undecided = { verdict: 'undecided', implicit: true, place: { line: 7, column: 1 } } as const;
    const told = renderClaims([
      claim('a/clean', { ...undecided, program: 'a', reason: `harness-error: ${'long '.repeat(40)}end` }),
      claim('b/clean', { ...undecided, program: 'b', reason: `needs-file: ${'long '.repeat(40)}end` }),
    ]);
    expect(told.match(/long end$/gmu)).toHaveLength(1);
    expect(told).toMatch(/undecided {2}a$/mu);
  });

  it('counts why claims are undecided, where there are several', () => {
    const needy = ['missing-package', 'needs-file', 'needs-file'].map((code, index) =>
      claim(`needy-${index}`, { verdict: 'undecided', reason: `${code}: x` }),
    );
    expect(renderClaims(needy)).toMatch(/^ +undecided +2 needs-file, 1 missing-package$/mu);
    expect(renderClaims(needy.slice(0, 1))).not.toMatch(/^ +undecided /mu);
  });

  it.each([
    ['no claims', report({ claims: [] }), /^✓ no claim had/mu],
    ['a failure', report({ claims: [totalTime] }), /^✗/mu],
    [
      'a claim that was not run',
      report({ claims: [claim('a', { verdict: 'undecided', reason: 'harness-error: x' })] }),
      /^✗/mu,
    ],
    ['a problem', report({ claims: [claim('a')] }, { problems: [problem()] }), /^✗/mu],
    ['a warning', report({ claims: [claim('a')] }, { problems: [problem({ severity: 'warning' })] }), /^✓/mu],
    ['passing claims', report({ claims: [claim('a')] }), /^✓/mu],
    ['one that is open beside them', report({ claims: [claim('a'), openQuestion] }), /^✓ .*1 undecided/mu],
    ['hardly any that is decided', report({ claims: [claim('a'), ...unsettled] }), /^! .*2 of 3/mu],
    ['none that is decided', report({ claims: unsettled }), /^! nothing was verified/mu],
  ])('concludes from %s', (_, shown, mark) => {
    expect(render(shown).match(/^[✗✓!]/gmu)?.length).toBe(1);
    expect(render(shown)).toMatch(mark);
  });

  it('names the versions that were seen and those on which it holds', () => {
    const text = renderClaims([totalTime]);
    expect(text).toMatch(/seen +3\.01s on 3\.9\.18\n +seen +3\.02s on 3\.11\.7\n +holds +3\.13\.0\n/u);
  });

  it.each([
    ['the short version where one interpreter has it', totalTime, `${articlePath}#total-time --python 3.9`],
    ['no version where none decided', goneQuote, `${articlePath}#gone`],
    [
      'a quoted word where a shell would read more into it',
      claim("it's; rm -rf", { verdict: 'refuted', byPython: {} }),
      String.raw`'${articlePath}#it'\''s; rm -rf'`,
    ],
  ])('repeats a claim with %s', (_, failing, words) => {
    expect(renderClaims([failing])).toContain(`claimcheck verify ${words}\n`);
  });

  it('repeats a claim with the exact version where two interpreters share the short one', () => {
    const interpreters = ['3.9.18', '3.9.2'].map((version) => ({ implementation: 'cpython', version }));
    expect(render(report({ claims: [totalTime] }, { interpreters }))).toContain('--python 3.9.18\n');
  });

  it('shows at most three different things seen', () => {
    const findings = Array.from({ length: 20 }, (_, index) => {
      return {
        kind: 'stdout',
        python: '3.9.18',
        run: `${index}`,
        holds: false,
        expected: '100',
        actual: `seen-${index}`,
      };
    });
    const text = renderClaims([claim('race', { verdict: 'refuted', byPython: { '3.9.18': 'refuted' }, findings })]);
    expect(text.match(/seen-\d+/gu)).toEqual(['seen-0', 'seen-1', 'seen-2']);
    expect(text).toContain('17 more');
  });

  it('shows the traceback of a program once', () => {
    const error = { type: 'E', message: 'boom', place: null, traceback: 'Traceback\n  frame\nE: boom\n' };
    const finding = { kind: 'error', python: '3.9.18', run: 'r', holds: false, expected: 'none', actual: 'E' };
    const failing = ['a', 'b'].map((id) => {
      return claim(id, { verdict: 'refuted', byPython: { '3.9.18': 'refuted' }, findings: [finding] });
    });
    const text = render(report({ claims: failing, runs: [run('r', { ended: 'error', error })] }));
    expect(text.match(/E: boom/gu)).toHaveLength(1);
  });

  it('shows the claim in its sheet, and around it where the document no longer says it', () => {
    const text = renderClaims([goneQuote, totalTime], {
      sources: new Map([['a.yaml', 'claims:\n  - quote: 最快的办法\n']]),
      sheetPlaces: new Map([
        [`${articlePath}#gone`, { path: 'a.yaml', line: 2, column: 5 }],
        [`${articlePath}#total-time`, { path: 'a.yaml', line: 9, column: 5 }],
      ]),
    });
    expect(text).toContain('> 2 │   - quote: 最快的办法\n');
    expect([...text.matchAll(/^ +sheet +(\S+)$/gmu)].map((row) => row[1])).toEqual(['a.yaml:9:5', 'a.yaml:2:5']);
  });

  it('shows problems first, warnings and unclaimed blocks after the claims', () => {
    const place = { line: 5, column: 1 };
    const blocks = [
      { id: 'x', selector: '示例 > 更多', lang: 'python', place, endLine: 9, role: 'unclaimed' as const },
    ];
    const problems = [problem({ ruleId: 'hidden-block', severity: 'warning' }), problem()];
    const text = render(report({ claims: [totalTime], blocks }, { problems }));
    expect(headings(text).slice(0, 4)).toEqual([
      'a.yaml:3:5 error unknown-key',
      `${articlePath}:17:6 refuted total-time`,
      'a.yaml:3:5 warning hidden-block',
      `${articlePath}:5:1 unclaimed 示例 > 更多`,
    ]);
  });

  it.each([
    [3, ['a.md:1:1 unclaimed x', 'a.md:2:1 unclaimed x', 'a.md:3:1 unclaimed x']],
    [4, ['a.md unclaimed lines 1, 2, 3, 4']],
    [10, ['a.md unclaimed lines 1, 2, 3, 4, 5, 6, 7, 8 and 2 more']],
  ])('names %i unclaimed blocks of a document', (count, expected) => {
    const blocks = Array.from({ length: count }, (_, index) => {
      const place = { line: index + 1, column: 1 };
      return { id: 'x', selector: 'x', lang: 'python', place, endLine: index + 1, role: 'unclaimed' as const };
    });
    expect(headings(render(report({ path: 'a.md', blocks }))).slice(0, -1)).toEqual(expected);
  });

  it.each([
    [0, null],
    [1, 'none; `claimcheck init` drafts one'],
    [2, 'none for 2 documents; `claimcheck init` drafts them'],
  ])('says where sheets come from: %i documents without', (withoutSheet, expected) => {
    const text = render(report(), { withoutSheet });
    expect(/^ +sheets +(.*)$/mu.exec(text)?.[1] ?? null).toEqual(expected);
  });

  it('gives the advice of a problem where it is at hand', () => {
    const shown = report({ claims: [claim('a')] }, { problems: [problem()] });
    const problems = [{ ...problem(), advice: 'Write `duration`.' }];
    expect(render(shown, { problems })).toContain('Write `duration`.');
    expect(render(shown)).not.toContain('Write `duration`.');
  });

  it('counts in the summary what there is, and nothing else', () => {
    const summary = makeSummary([], {
      verified: 3,
      knownWrong: 1,
      blocks: { python: 5, run: 4, ignored: 0, unclaimed: 1 },
      runs: 12,
      cachedRuns: 5,
    });
    const text = render(report({}, { summary, durationSeconds: 83 }));
    expect(text).toMatch(/claims +3 verified, 1 known-wrong\n/u);
    expect(text).toMatch(/blocks +4 run, 1 unclaimed\n/u);
    expect(text).toMatch(/python +cpython 3\.9\.18, 3\.11\.7, 3\.13\.0\n/u);
    expect(text).toMatch(/runs +12, 5 /u);
    expect(text).toMatch(/time +1 min 23 s\n/u);
  });

  it.each([
    ['2026-11-22T23:59:30.000Z', '30 s'],
    ['2026-11-22T23:30:00.000Z', '30 min'],
    ['2026-11-22T20:30:00.000Z', '3 h'],
    ['2026-11-01T00:00:00.000Z', '22 d'],
  ])('says how old the oldest run of the cache is: %s, %s', (observedAt, age) => {
    const times = [observedAt, '2026-11-23T00:00:00.000Z'];
    const runs = times.map((time) => run(time, { cached: true, observedAt: time }));
    const text = render(report({ runs }, { summary: makeSummary([], { runs: 3, cachedRuns: 2 }) }));
    expect(text).toContain(`3, 2 of them from the cache, the oldest ${age} old`);
  });
});

describe('what documents and programs say', () => {
  const nasty = '\u001b]0;x\u0007\u202eevil\u009b2J\r';

  it('never reaches the terminal as it is', () => {
    const failing = claim(nasty, {
      quotes: [nasty],
      verdict: 'refuted',
      byPython: { '3.9.18': 'refuted' },
      reason: `not-observed: ${nasty}`,
      findings: ['stdout', nasty].map((kind, index) => {
        return {
          kind,
          python: '3.9.18',
          run: 'r',
          holds: false,
          expected: nasty,
          actual: index === 0 ? `${nasty}\nb` : nasty,
        };
      }),
    });
    const error = { type: nasty, message: nasty, place: null, traceback: nasty };
    const block = { id: nasty, selector: nasty, lang: nasty, place: { line: 1, column: 1 }, endLine: 2 };
    const shown = report(
      {
        path: nasty,
        claims: [failing, claim(nasty, { reason: nasty }), claim(nasty, { verdict: 'undecided', reason: nasty })],
        blocks: [{ ...block, role: 'unclaimed' }],
        runs: [run('r', { ended: 'error', error })],
      },
      {
        problems: [problem({ path: nasty, reason: nasty })],
        interpreters: [{ implementation: nasty, version: nasty }],
      },
    );
    const text = render(shown, { verbose: true, sources: new Map([[nasty, `${nasty}\n`.repeat(20)]]) });
    expect(text).toContain(String.raw`\x1b]0;x\x07<U+202E>evil\x9b2J`);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each([40, 60, 100])('fits into %i columns, names and commands aside', (width) => {
    const long = '很长的一句话，'.repeat(60);
    const failing = claim('long', {
      quotes: [long],
      verdict: 'refuted',
      byPython: { '3.9.18': 'refuted' },
      reason: `not-observed: ${long}`,
      findings: [
        { kind: 'stdout', python: '3.9.18', run: 'r', holds: false, expected: `${long}\nb`, actual: `${long}x\nb` },
        { kind: 'duration', python: '3.9.18', run: 'r', holds: false, expected: long, actual: long },
      ],
    });
    const error = { type: 'E', message: long, place: null, traceback: `Traceback\n${long}\n` };
    const shown = report({ claims: [failing], runs: [run('r', { ended: 'error', error })] });
    const text = render(shown, { width, sources: new Map([[articlePath, `${long}\n`.repeat(30)]]) });
    const wide = text.split('\n').filter((line) => displayWidth(line) > width);
    expect(wide.filter((line) => !line.includes('claimcheck verify') && !line.startsWith(articlePath))).toEqual([]);
  });
});

describe('colour', () => {
  const claims = [totalTime, teaOutput, goneQuote, openQuestion, claim('ok')];

  it('is all that differs', () => {
    const plain = renderClaims(claims, { verbose: true });
    const colored = renderClaims(claims, { verbose: true, color: true });
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });
});

describe('ascii symbols', () => {
  it('draw with nothing else', () => {
    const failing = { ...totalTime, quotes: ['6 s'], reason: 'not-observed: seen 3.01s', findings: [] };
    const ascii = { symbols: 'ascii', sources: new Map([['a.md', 'x\n'.repeat(40)]]) } as const;
    const text = render(report({ path: 'a.md', claims: [failing, claim('ok')] }), ascii);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/u);
  });
});

it('draws a failed claim like this, byte for byte', () => {
  expect(renderClaims([totalTime, teaOutput])).toMatchInlineSnapshot(`
    "content/异步.md:17:6  refuted  total-time
      duration on 3.9.18: expected 6s ± 10%, seen 3.01s (refuted on 3.11.7 too)

        15 │ \`\`\`
        16 │
      > 17 │ 整个程序的总耗时 6 秒，因为两个协程依次执行。
           │           ^^^^^^^^^^^
        18 │
        19 │ \`asyncio.run\` 自 3.8 起可用。

      quote      总耗时 6 秒
      expected   duration: 6s ± 10%
      seen       3.01s on 3.9.18
      seen       3.02s on 3.11.7
      holds      3.13.0
      next       Correct the sentence in the document, or what the sheet expects of
                 it.
      repeat     claimcheck verify content/异步.md#total-time --python 3.9

    content/异步.md:13:1  refuted  tea-output
      stdout on 3.9.18: line 2: expected "茶好了", seen "茶凉了"

        11 │
        12 │ \`\`\`text
      > 13 │ 烧水（等待2秒）
           │ ^^^^
        14 │ 茶好了
        15 │ \`\`\`

      quote      烧水
                 茶好了
      seen       - expected stdout   + seen on 3.9.18
                   烧水
                 - 茶好了
                 + 茶凉了
                   喝茶
      holds      3.11.7, 3.13.0
      next       Correct the sentence in the document, or what the sheet expects of
                 it.
      repeat     claimcheck verify content/异步.md#tea-output --python 3.9

      claims     2 refuted
      blocks     none
      python     cpython 3.9.18, 3.11.7, 3.13.0
      runs       0
      time       12.3 s

    ✗ 2 of 2 claims failed
      content/异步.md:17:6  refuted  total-time
      content/异步.md:13:1  refuted  tea-output
    "
  `);
});
