import { describe, expect, test } from 'vitest';
import { decodeOptions, parseConfig } from '../../src/sheet/config.ts';
import { marked } from './marked.ts';

const parse = (text: string) => parseConfig('claimcheck.yaml', new TextEncoder().encode(text));

describe('options that are read', () => {
  test.each<[string, object]>([
    ['', { paths: null, strict: null, timeoutSeconds: null }],
    ['# nothing\n', { paths: null }],
    ['paths: content', { paths: ['content'] }],
    ['paths: [content, README.md]', { paths: ['content', 'README.md'] }],
    ['expectations: "e/**/*.yaml"', { expectations: ['e/**/*.yaml'] }],
    ['python: "3.10"', { python: ['3.10'] }],
    [
      'python: ["3.9", ">=3.11,<3.13", all, /usr/bin/python3, "3.9,3.13"]',
      { python: ['3.9', '>=3.11,<3.13', 'all', '/usr/bin/python3', '3.9,3.13'] },
    ],
    ['missing-python: skip', { missingPython: 'skip' }],
    ['clock: both', { clock: 'both' }],
    ['repeat: 3\njobs: 4', { repeat: 3, jobs: 4 }],
    ['timeout: 2m', { timeoutSeconds: 120 }],
    ['grep: await', { grep: 'await' }],
    ['changed: true', { changed: '' }],
    ['changed: false', { changed: null }],
    ['changed: main', { changed: 'main' }],
    ['shard: 1/3', { shard: '1/3' }],
    ['reporter: json=out.json', { reporter: ['json=out.json'] }],
    ['min-coverage: 99.5', { minCoverage: 99.5 }],
    ['isolation: network', { isolation: 'network' }],
    ['requirements: httpx', { requirements: ['httpx'] }],
    ['requirements: ["httpx>=0.27", rich]\ninstall: true', { requirements: ['httpx>=0.27', 'rich'], install: true }],
    [
      'strict: true\ncache: false\nwarm: true\nwatch: false\nbail: true\nquiet: false\nverbose: true\nprogress: false',
      {
        strict: true,
        cache: false,
        warm: true,
        watch: false,
        bail: true,
        quiet: false,
        verbose: true,
        progress: false,
      },
    ],
  ])('%j', (text, options) => {
    expect(parse(text)).toMatchObject({ options, problems: [] });
  });
});

describe('one Problem a mistake; the other options are kept', () => {
  test.each([
    ['unknown-key', '¦jbos: 4'],
    ['unknown-key', '¦no-cache: true'],
    ['wrong-type', 'jobs: ¦0'],
    ['wrong-type', 'jobs: ¦"4"'],
    ['wrong-type', 'strict: ¦"true"'],
    ['wrong-type', 'strict: ¦yes'],
    ['wrong-type', 'min-coverage: ¦101'],
    ['wrong-type', 'isolation: ¦none'],
    ['wrong-type', 'paths: ¦[]'],
    ['wrong-type', 'paths: [a, ¦42]'],
    ['wrong-type', 'shard: ¦4/3'],
    ['wrong-type', 'shard: ¦third'],
    ['wrong-type', '¦grep:'],
    ['invalid-time', 'timeout: ¦30'],
    ['invalid-requirement', 'requirements: ¦httpx=0.27'],
    ['invalid-requirement', 'requirements: [a, ¦-r b.txt]'],
    ['invalid-requirement', 'requirements: [¦3]'],
    ['wrong-type', 'install: ¦1'],
    ['invalid-version', 'python: ¦3.10'],
    ['invalid-version', 'python: ¦">=3.x"'],
    ['duplicate-key', 'jobs: 3\n¦jobs: 4'],
    ['forbidden-key', '¦constructor: 1'],
  ])('%s: %j', (ruleId, text) => {
    const { bytes, places } = marked(`bail: true\n${text}\n`);
    const { options, problems } = parseConfig('claimcheck.yaml', bytes);
    expect(problems).toMatchObject([{ ruleId, path: 'claimcheck.yaml', place: places[0] }]);
    expect(options?.bail).toBe(true);
  });

  test.each([
    ['yaml-syntax', 'a: ¦`b`'],
    ['wrong-type', '¦- paths'],
    ['wrong-type', '¦content'],
    ['not-text', 'paths: ¦\0'],
  ])('nothing is left: %s: %j', (ruleId, text) => {
    const { bytes, places } = marked(text);
    expect(parseConfig('claimcheck.yaml', bytes)).toMatchObject({
      options: null,
      problems: [{ ruleId, place: places[0] }],
    });
  });
});

describe('options of the command line', () => {
  test('texts are read as the file reads them', () => {
    const values = {
      missingPython: 'fail',
      'min-coverage': '80',
      repeat: '3',
      python: ['3.9', '3.10'],
      grep: '42',
      timeout: '2m',
      strict: true,
      jobs: undefined,
    };
    expect(decodeOptions(values)).toMatchObject({
      problems: [],
      options: {
        missingPython: 'fail',
        minCoverage: 80,
        repeat: 3,
        python: ['3.9', '3.10'],
        grep: '42',
        timeoutSeconds: 120,
        strict: true,
        jobs: null,
      },
    });
  });

  test.each([
    [{ repeat: 'three' }, '--repeat'],
    [{ repeat: '0' }, '--repeat'],
    [{ timeout: '30' }, '--timeout'],
    [{ missingPython: 'sikp' }, '--missing-python'],
    [{ isolate: 'network' }, '--isolate'],
  ])('%j', (values, path) => {
    expect(decodeOptions({ ...values, bail: true })).toMatchObject({
      options: { bail: true },
      problems: [{ ruleId: 'invalid-option', path, place: null }],
    });
  });
});
