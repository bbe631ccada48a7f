import type { Problem } from '../../src/model/problem.ts';
import type { Report, Verdict } from '../../src/model/report.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { claim, options, report, run } from './sample.ts';

/** Texts that a CI system would act on where they stand in its log as they are. */
export const commands = [
  '::error::x',
  '::stop-commands::token',
  ' \t ::set-output name=a::b',
  '\u00a0\u3000::error::x',
  '\u200d::error::x',
  ':\u200d:error:\u200b:x',
  'text ##[error]x',
  '###[error]x',
  '##[##[error]x]y',
  '#\u200d#[group]x',
  '#\u00ad#\ufe0f[group]x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[buildStatus status=x]',
  'text\r::error::x',
  'text\n::error::x',
  'text\r\n   ::add-mask::x',
  '\u001b[0Ksection_start:1560896352:name\r\u001b[0Kheader',
  'x%0A::error::y\n::error file=a,line=1::%0D',
] as const;

/** Texts that another format gives a meaning to. */
export const markup = [
  '<script>alert(1)</script>',
  ']]></failure><testcase name="x"/>',
  '"><!-- & &amp; &#10; -->',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u009b\ufffe\uffff\ud800',
  '`` ` ``` ~~~',
  '```\n# heading\n```',
  '| a | b |\n| - | - |\n\\| \\\\|',
  '@octocat #12 GH-12 owner/repo#1 https://example.org www.example.org a@example.org',
  '[link](javascript:alert(1)) ![image](x) {0} <https://example.org>',
  '- item\n> quote\n1. one\n\n    code\n---\n***',
  '$a$ *b* _c_ **d** ~~e~~ [^1]: f',
  '\u202e\u2066\u200b\ufeff\u{e0041}',
  '',
] as const;

const verdicts: readonly Verdict[] = ['verified', 'refuted', 'stale', 'undecided', 'attested', 'known-wrong'];

/** A report in which everything that an author or a program can say is the one text. */
export function hostileReport(text: string): Report {
  const claims = verdicts.flatMap((verdict, index) => [
    claim(`${text}${index}`, {
      quotes: [text, text],
      place: verdict === 'stale' ? null : { line: index + 1, column: 1 },
      program: text,
      verdict,
      byPython: { '3.9.18': verdict, '3.11.7': verdict },
      runs: ['a'],
      reason: `not-observed: ${text}`,
      findings: [
        { kind: text, python: '3.9.18', run: 'a', holds: false, expected: text, actual: `${text}\n${text}` },
        { kind: 'stdout', python: '3.11.7', run: 'a', holds: false, expected: `ok\n${text}`, actual: text },
      ],
    }),
    claim(`plain-${index}`, { verdict, quotes: [text], reason: text, byPython: {} }),
  ]);
  const error = { type: text, message: text, place: { line: 1 }, traceback: `${text}\n${text}` };
  const fields = {
    path: `${text}.md`,
    title: text,
    blocks: [
      { id: text, selector: text, lang: text, place: { line: 1, column: 1 }, endLine: 2, role: 'unclaimed' as const },
    ],
    programs: [{ name: text, lines: [{ text, place: { line: 1 } }] }],
    runs: [
      run('a', {
        program: text,
        ended: 'error',
        events: [{ at: 0, stream: 'stdout', text }],
        warnings: [{ at: 0, category: text, message: text, place: null }],
        error,
      }),
    ],
    claims,
  };
  return report(fields, { problems: problems(text) });
}

/** Options that go with it: sources for code frames, advice for problems. */
export function hostileOptions(text: string, rest: Partial<RenderOptions> = {}): RenderOptions {
  const source = Array.from({ length: 9 }, () => text).join('\n');
  const sources = new Map([
    [`${text}.md`, source],
    [text, source],
  ]);
  return { ...options, sources, problems: problems(text), verbose: true, ...rest };
}

function problems(text: string): readonly Problem[] {
  return (['error', 'warning'] as const).map((severity) => ({
    ruleId: 'unknown-key',
    path: text,
    place: { line: 1, column: 1 },
    reason: text,
    advice: text,
    severity,
  }));
}
