import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Plan, PlannedClaim } from '../../src/model/plan.ts';
import { makePlan } from '../../src/plan/plan.ts';
import type { ClaimValues } from './build.ts';
import {
  claim,
  claimOf,
  documentOf,
  exits,
  holds,
  ignore,
  named,
  nowhere,
  path,
  planOf,
  pythons,
  quote,
  readInline,
  reference,
  sheetOf,
} from './build.ts';

const article = `front
\`\`\`python first
print(1)
\`\`\`
# A
above
\`\`\`python cook
print(2)  # inside
\`\`\`
below cook
## Sub
below sub
\`\`\`python sub
print(3)
\`\`\`
\`\`\`
shown
\`\`\`
# B
below b`;

function ids(plan: Plan): readonly string[] {
  return plan.documents.flatMap((document) => document.claims.map((each) => each.id));
}

function rules(plan: Plan): readonly string[] {
  return plan.problems.map((problem) => `${problem.severity} ${problem.ruleId}`);
}

/** What a claim asks: its kind, or the versions and runs of each. */
function asked(planned: PlannedClaim | undefined): unknown {
  const question = planned?.question;
  if (question?.kind !== 'runs' && question?.kind !== 'clean') return question?.kind;
  return question.asked.map((each) => `${each.mustHold ? '' : 'not '}${each.runs.join(' ')}`);
}

describe('the program of a claim', () => {
  test.each<[string, string | null]>([
    ['inside', 'cook'],
    ['below cook', 'cook'],
    ['below sub', 'cook'],
    ['shown', 'sub'],
    ['below b', 'first'],
    ['above', 'first'],
    ['front', null],
  ])('by default, for %j', (text, expected) => {
    const plan = planOf(article, [{ claims: [claim(text)] }]);
    expect(claimOf(plan, text)?.programName ?? null).toBe(expected);
    expect(rules(plan)).toEqual(expected === null ? ['error no-program'] : []);
  });

  test('may be a name, a selector or lines of its own', () => {
    const claims = [
      claim('inside', { id: 'by-name', program: 'twice' }),
      claim('inside', { id: 'by-selector', program: 'A' }),
      claim('inside', { id: 'inline', program: { code: 'x' } }),
    ];
    const plan = planOf(article, [{ programs: [named('twice', { blocks: ['cook', 'sub'] })], claims }]);
    const names = ['by-name', 'by-selector', 'inline'].map((id) => claimOf(plan, id)?.programName);
    expect(names).toEqual(['twice', 'cook', 'inline']);
    expect(plan.documents[0]?.programs.map(({ name, blockIds }) => [name, blockIds])).toEqual([
      ['twice', ['cook', 'sub']],
      ['cook', ['cook']],
      ['inline', []],
      ['first', ['first']],
    ]);
  });

  test.each<[string, ClaimValues, string]>([
    ['several blocks', { program: 'A (1) (2)' }, 'block-gone'],
    ['a heading that is gone', { program: 'A > Gone' }, 'block-gone'],
    ['a block that is gone', { program: { blocks: ['Gone'] } }, 'block-gone'],
    ['a used block that is gone', { program: { uses: ['A > Gone'], code: '1' } }, 'block-gone'],
    ['a quote that is gone', { quotes: [quote('below cock')] }, 'quote-gone'],
    ['one quote of two', { quotes: [quote('front'), quote('zzz')], program: 'A' }, 'quote-gone'],
  ])('stale for %s', (_, values, code) => {
    const plan = planOf(article, [
      { programs: [named('cooking', { blocks: ['A'] })], claims: [claim('inside', values)] },
    ]);
    const question = claimOf(plan, 'inside')?.question;
    expect(question?.kind === 'stale' && question.reason).toMatch(new RegExp(`^${code}: .`));
    expect([claimOf(plan, 'inside')?.quotes, rules(plan)]).toEqual([[], []]);
  });

  test.each<[string, ClaimValues, string]>([
    ['a slip of a name', { program: 'coking' }, 'unknown-program'],
    ['an unknown name that is used', { program: { uses: ['other'], code: '1' } }, 'unknown-program'],
    ['a circle', { program: 'round' }, 'circular-uses'],
    ['two blocks', { program: { blocks: ['e'] } }, 'ambiguous-selector'],
    ['two occurrences', { quotes: [quote('print')] }, 'ambiguous-quote'],
    ['a replacement that misses', { program: { blocks: ['A'], replace: [['print(9)', '']] } }, 'replace-count'],
    ['another program that is unknown', { program: 'A', expectations: [comparedWith('coking')] }, 'unknown-program'],
  ])('refused for %s, and the others go on', (_, values, rule) => {
    const programs = [
      named('cooking', { blocks: ['cook'] }),
      named('round', { uses: ['turn'], code: '1' }),
      named('turn', { uses: ['round'], code: '1' }),
    ];
    const document = article.replaceAll('# A', '# A e').replaceAll('# Sub', '# Sub e').replaceAll('# B', '# B e');
    const text = `${document}\n\`\`\`python b\n\`\`\``;
    const plan = planOf(text, [
      { programs, claims: [claim('inside', values), claim('below cook', { program: 'cook' })] },
    ]);
    expect(claimOf(plan, 'inside')).toBeUndefined();
    expect(claimOf(plan, 'below cook')?.question.kind).toBe('runs');
    expect(rules(plan)).toContain(`error ${rule}`);
  });
});

function comparedWith(program: string): Expectation {
  return { kind: 'compared-with', program: reference(program), ratios: [], place: nowhere };
}

describe('a claim without a program', () => {
  test.each([
    [{ kind: 'open', because: 'who knows' }],
    [{ kind: 'known-wrong-only' }],
    [{ kind: 'attest', attestation: { because: 'a', reviewed: '2026-01-01', source: null, again: null } }],
  ] as const)('%j', (basis) => {
    const plan = planOf(article, [{ claims: [claim('inside', { basis }), claim('gone', { basis })] }]);
    expect(claimOf(plan, 'inside')?.question).toEqual(basis);
    expect(claimOf(plan, 'inside')?.quotes).toEqual([
      { text: 'inside', place: { line: 8, column: 13 }, end: { line: 8, column: 19 } },
    ]);
    expect(claimOf(plan, 'gone')?.question.kind).toBe('stale');
  });
});

describe('ids', () => {
  test('that were given twice are refused, those that were made give way', () => {
    const plan = planOf(article, [
      { path: 'one.yaml', claims: [claim('front', { id: 'a', program: 'A' }), claim('below cook')] },
      { path: 'two.yaml', claims: [claim('above', { id: 'a' }), claim('below cook')] },
    ]);
    expect(plan.problems.map(({ ruleId, path: file }) => [ruleId, file])).toEqual([['duplicate-id', 'two.yaml']]);
    expect(ids(plan).slice(0, 3)).toEqual(['a', 'below cook', 'below cook-2']);
  });

  test('of programs: equal ones are shared, another gets the stem of its sheet', () => {
    const plan = planOf(article, [
      { path: 'x/one.yaml', programs: [named('p', { code: '1' }), named('q', { code: '1' })] },
      { path: 'x/two.claims.yaml', programs: [named('p', { code: '2' }), named('q', { code: '1' })] },
      { path: 'y/two.yaml', programs: [named('p', { code: '3' })] },
    ]);
    const names = plan.documents[0]?.programs.map(({ name }) => name).filter((name) => /[pq]$|p-/.test(name));
    expect(names).toEqual(['p', 'q', 'two-p', 'two-p-2']);
  });
});

describe('runs', () => {
  const race = named('race', { blocks: ['cook'], repeat: 3 });

  test('happen once, however many claims and names they have', () => {
    const claims = [
      claim('inside', { program: 'race', expectations: [holds('a', 'b')] }),
      claim('below cook', { program: 'race', expectations: [holds('b', 'c')] }),
      claim('below sub', { expectations: [holds('d')] }),
    ];
    const plan = planOf(article, [{ programs: [race], claims }], { interpreters: pythons('3.13.0', '3.9.1') });
    expect(plan.runs.map(({ id, repeat, probes }) => `${id} ${repeat} ${probes.join('')}`)).toEqual([
      'first@3.13.0 0 ',
      'first@3.9.1 0 ',
      'race@3.13.0 0 abcd',
      'race@3.13.0#2 1 abc',
      'race@3.13.0#3 2 abc',
      'race@3.9.1 0 abcd',
      'race@3.9.1#2 1 abc',
      'race@3.9.1#3 2 abc',
      'sub@3.13.0 0 ',
      'sub@3.9.1 0 ',
    ]);
    expect(asked(claimOf(plan, 'below cook'))).toEqual([
      'race@3.9.1 race@3.9.1#2 race@3.9.1#3',
      'race@3.13.0 race@3.13.0#2 race@3.13.0#3',
    ]);
    expect(asked(claimOf(plan, 'below sub'))).toEqual(['race@3.9.1', 'race@3.13.0']);
  });

  test('differ by clock and time limit', () => {
    const programs = [named('p', { code: '1', clock: 'real' }), named('q', { code: '1', timeoutSeconds: 5 })];
    const plan = planOf('a', [{ timeoutSeconds: 7, programs: [...programs, named('r', { code: '1' })] }]);
    expect(plan.runs.map(({ id, clock, program }) => [id, clock, program.timeoutSeconds])).toEqual([
      ['p@3.11.7', 'real', 7],
      ['q@3.11.7', 'auto', 5],
      ['r@3.11.7', 'auto', 7],
    ]);
  });

  test('follow the options', () => {
    const settings = { timeoutSeconds: 1, repeat: 2, clock: 'virtual' } as const;
    const plan = planOf('a', [{ programs: [named('p', { code: '1', clock: 'real', timeoutSeconds: 9 })] }], {
      settings,
    });
    expect(plan.runs.map(({ id, clock, program }) => [id, clock, program.timeoutSeconds])).toEqual([
      ['p@3.11.7', 'virtual', 1],
      ['p@3.11.7#2', 'virtual', 1],
    ]);
  });

  test('of another program are compared on the same interpreter and clock', () => {
    const programs = [named('slow', { blocks: ['cook'], clock: 'real' }), named('fast', { blocks: ['sub'] })];
    const claims = [claim('inside', { program: 'slow', expectations: [exits(0), comparedWith('fast')] })];
    const plan = planOf(article, [{ programs, claims }]);
    const question = claimOf(plan, 'inside')?.question;
    expect(question?.kind === 'runs' && question.asked.map(({ comparedRuns }) => comparedRuns)).toEqual([
      [['fast@3.11.7+real']],
    ]);
    expect(asked(claimOf(plan, 'fast/clean'))).toEqual(['fast@3.11.7']);
  });

  test('of two documents have different ids', () => {
    const documents = ['x/a.md', 'y/a.md', 'z/b.md', 'z/c.md'].map((file) => ({
      document: documentOf(file === 'z/c.md' ? '```python only\n```' : '```python cook\n```', file),
      sheets: [],
    }));
    const settings = { timeoutSeconds: null, repeat: null, clock: null };
    const plan = makePlan({ documents, interpreters: pythons('3.11.7'), settings, readInline });
    expect(plan.runs.map(({ id }) => id)).toEqual([
      'b:cook@3.11.7',
      'only@3.11.7',
      'x/a.md:cook@3.11.7',
      'y/a.md:cook@3.11.7',
    ]);
  });
});

describe('implicit claims', () => {
  test('ask where an explicit claim of the program is in range and must hold', () => {
    const claims = [
      claim('inside', { python: '>=3.12', expectations: [exits(1)] }),
      claim('below cook', { python: '<3.13', since: '3.10', expectations: [exits(2)] }),
      claim('below sub', { python: '==3.13.*', howOften: 'never', expectations: [exits(3)] }),
    ];
    const interpreters = pythons('3.9.1', '3.10.1', '3.12.1', '3.13.0');
    const plan = planOf(article, [{ claims }], { interpreters });
    const question = claimOf(plan, 'cook/clean')?.question;
    expect(asked(claimOf(plan, 'below cook'))).toEqual(['not cook@3.9.1', 'cook@3.10.1', 'cook@3.12.1']);
    expect(question?.kind === 'clean' && question.expected).toEqual([
      { python: '3.12.1', expectations: [exits(1), exits(2)] },
      { python: '3.13.0', expectations: [exits(1)] },
      { python: '3.10.1', expectations: [exits(2)] },
    ]);
    expect(claimOf(plan, 'cook/clean')).toMatchObject({ implicit: true, sheetPlace: { line: 7, column: 1 } });
  });

  test('expect what is claimed of an equal program under another name', () => {
    const claims = [claim('inside', { expectations: [exits(1)] }), claim('below cook', { program: 'named' })];
    const plan = planOf(article, [{ programs: [named('named', { blocks: ['cook'] })], claims }]);
    const question = claimOf(plan, 'named/clean')?.question;
    expect(question?.kind === 'clean' && question.expected).toEqual([{ python: '3.11.7', expectations: [exits(1)] }]);
  });

  test('are none for programs of stale claims', () => {
    const plan = planOf(article, [{ claims: [claim('gone', { program: 'cook' })] }]);
    expect(ids(plan)).toEqual(['gone', 'first/clean', 'sub/clean', 'sub/output']);
    expect(plan.documents[0]?.roles).toEqual(['unclaimed', 'program', 'unclaimed', 'output']);
  });

  test('cover programs and blocks that no claim speaks of, in the range of the sheet', () => {
    const programs = [
      named('alone', { code: '1' }),
      named('used', { blocks: ['sub'] }),
      named('gone', { blocks: ['Gone'] }),
    ];
    const claims = [claim('inside', { program: { uses: ['used'], code: '2' }, id: 'a' })];
    const interpreters = pythons('3.9.1', '3.11.7');
    const plan = planOf(article, [{ python: '>=3.10', programs, claims }], { interpreters });
    expect(ids(plan)).toEqual([
      'a',
      'a/clean',
      'alone/clean',
      'first/clean',
      'cook/clean',
      'sub/clean',
      'gone/clean',
      'sub/output',
    ]);
    expect(asked(claimOf(plan, 'alone/clean'))).toEqual(['alone@3.11.7']);
    // Only definitions of it were used, and it has none.
    expect(asked(claimOf(plan, 'sub/clean'))).toEqual(['sub@3.11.7']);
    expect(asked(claimOf(plan, 'gone/clean'))).toBe('stale');
  });

  test('are there without a sheet', () => {
    expect(ids(planOf(article, []))).toEqual(['first/clean', 'cook/clean', 'sub/clean', 'sub/output']);
    expect(ids(planOf('no block', []))).toEqual([]);
  });
});

describe('ignored blocks', () => {
  test('are not run; entries that are out of date are told', () => {
    const ignores = ['sub', 'cook', 'nothing'].map(ignore);
    const plan = planOf(article, [{ claims: [claim('inside')], ignores }]);
    expect(plan.documents[0]?.roles).toEqual(['unclaimed', 'program', 'ignored', 'output']);
    expect(ids(plan)).toEqual(['inside', 'cook/clean', 'first/clean']);
    expect(rules(plan)).toEqual(['warning ignored-but-used', 'warning unused-ignore']);
  });

  test('must be one each', () => {
    const document = '# A\n```python a\n```\n```python b\n```';
    const plan = planOf(document, [{ ignores: [{ block: path('A'), because: '', place: nowhere }] }]);
    expect(rules(plan)).toEqual(['error ambiguous-selector']);
  });
});

test('nothing in range: none asked, with the reason, and not asked to run clean', () => {
  const plan = planOf(article, [{ claims: [claim('inside', { python: '>=3.12' })] }]);
  const question = claimOf(plan, 'inside')?.question;
  expect(question?.kind === 'runs' && [question.asked, question.emptyReason]).toEqual([
    [],
    'no interpreter in range >=3.12; asked for 3.11.7',
  ]);
  expect(ids(plan)).not.toContain('cook/clean');
});

test('Problems that claims share are told once, at their place in the sheet', () => {
  const place = { line: 7, column: 3 };
  const programs = [{ ...named('p', {}), blocks: [{ kind: 'path', text: 'e', place } as const] }];
  const document = '# e\n```python a\n```\n```python b\n```\nfirst, second';
  const plan = planOf(document, [
    { programs, claims: [claim('first', { program: 'p' }), claim('second', { program: 'p' })] },
  ]);
  expect(plan.problems).toMatchObject([{ ruleId: 'ambiguous-selector', path: 'a.claims.yaml', place }]);
});

test('the same input gives the same plan', () => {
  const sheets = [sheetOf({ claims: [claim('inside'), claim('below sub')] })];
  expect(JSON.stringify(planOf(article, sheets))).toBe(JSON.stringify(planOf(article, sheets)));
});
