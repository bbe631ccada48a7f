import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { element, xmlText } from '../../src/report/xml.ts';
import { commands, hostileOptions, hostileReport, markup } from './hostile.ts';
import { articlePath, claim, goneQuote, openQuestion, options, report, totalTime } from './sample.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** @throws Error where it is not well-formed. */
function parse(xml: string): Node {
  const parser = new SaxesParser();
  const open: Node[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.forEach((node) => (node.text += text)));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error('no root');
  return root;
}

function render(shown: Report, rest: Partial<RenderOptions> = {}): string {
  return renderJunit(shown, { ...options, ...rest });
}

function tests(shown: Report, rest: Partial<RenderOptions> = {}): readonly Node[] {
  return parse(render(shown, rest)).children.flatMap((suite) => suite.children);
}

const mixed = report(
  { claims: [claim('ok'), totalTime, goneQuote, openQuestion] },
  {
    problems: [
      { ruleId: 'unknown-key', path: 'a.yaml', place: { line: 3, column: 5 }, reason: 'bad key', severity: 'error' },
      { ruleId: 'hidden-block', path: articlePath, place: null, reason: 'hidden', severity: 'warning' },
    ],
  },
);

describe('renderJunit', () => {
  it('counts suites and tests as they are', () => {
    const root = parse(render(mixed));
    for (const node of [root, ...root.children]) {
      const below = node === root ? node.children.flatMap((suite) => suite.children) : node.children;
      const having = (name: string) => String(below.filter((test) => test.children[0]?.name === name).length);
      expect(node.attributes).toMatchObject({
        tests: String(below.length),
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
      });
    }
    expect(root.attributes).toMatchObject({ tests: '10', failures: '3', errors: '1', skipped: '2', time: '12.340' });
    expect(root.children.map((suite) => suite.attributes['name'])).toEqual([articlePath, 'a.yaml']);
  });

  it('names claim, version, file and line', () => {
    const failed = tests(mixed).find((test) => test.attributes['name'] === 'total-time [3.9.18]');
    expect(failed).toMatchObject({ attributes: { classname: articlePath, file: articlePath, line: '17' } });
    expect(failed?.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'refuted' } });
    expect(failed?.text).toContain('Seen on 3.9.18: 3.01s');
    expect(failed?.text).not.toContain('3.02s');
  });

  it.each([
    ['gone', 'failure', 'stale'],
    ['unknown-key', 'error', 'unknown-key'],
    ['some-book', 'skipped', undefined],
    ['hidden-block', 'skipped', undefined],
  ])('says of %s: %s', (name, element_, type) => {
    const test = tests(mixed).find((each) => each.attributes['name'] === name);
    expect(test?.children.map((child) => [child.name, child.attributes['type']])).toEqual([[element_, type]]);
    expect(test?.children[0]?.attributes['message']).not.toBe('');
  });

  it('fails what is undecided with --strict only', () => {
    const undecided = report({
      claims: [claim('a', { verdict: 'undecided', byPython: {}, reason: 'no-interpreter: x' })],
    });
    expect(tests(undecided)[0]?.children[0]?.name).toBe('skipped');
    expect(tests(undecided, { strict: true })[0]?.children[0]?.name).toBe('failure');
  });

  it.each([...commands, ...markup])('is read as it was written: %j', (text) => {
    const drawn = renderJunit(hostileReport(text), hostileOptions(text));
    const suites = parse(drawn).children;
    expect(suites[0]?.attributes['name']).toBe(`${allowed(text)}.md`);
    expect(suites.flatMap((suite) => suite.children)).toHaveLength(20);
  });

  it('is read by another parser too', () => {
    const counts =
      'import sys,xml.etree.ElementTree as e;r=e.fromstring(sys.stdin.buffer.read());print(len(r.findall(".//testcase")))';
    for (const text of [markup[3], markup[1], commands[16]]) {
      const input = renderJunit(hostileReport(text), hostileOptions(text));
      expect(execFileSync('python3', ['-c', counts], { input, encoding: 'utf8' }).trim()).toBe('20');
    }
  });
});

/** Without what XML 1.0 cannot say. */
function allowed(text: string): string {
  return text.replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

describe('xmlText', () => {
  it.each([...commands, ...markup])('keeps %j in text and attributes', (text) => {
    const read = parse(xmlText(element('a', { b: text }, [text])));
    expect(read).toMatchObject({ attributes: { b: allowed(text) }, text: allowed(text) });
  });

  it.each(['<a b="\u0001"/>', '<a>&</a>', '<a b="<"/>', '<a></b>'])('parses nothing that is wrong: %j', (xml) => {
    expect(() => parse(xml)).toThrow(/^\d+:\d+: /u);
  });
});
