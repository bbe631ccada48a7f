import { describe, expect, it } from 'vitest';
import { explainRule, nearestRule } from '../../src/cli/explain.ts';
import { rules } from '../../src/model/rules.ts';
import { reasonWords, verdictWords } from '../../src/report/words.ts';

const known = [...Object.keys(rules), ...Object.keys(reasonWords), ...Object.keys(verdictWords)];

describe('explainRule', () => {
  it.each(known)('explains %s', (id) => {
    expect(explainRule(id)?.startsWith(`${id}: `)).toBe(true);
  });

  it('says both of a word that is a verdict and a reason', () => {
    const text = explainRule('known-wrong') ?? '';
    expect(text).toContain(verdictWords['known-wrong'].title);
    expect(text).toContain(reasonWords['known-wrong'].title);
  });

  it.each(['', 'unknown', 'toString', '__proto__', 'Unknown-Key'])('does not know %j', (id) => {
    expect(explainRule(id)).toBeNull();
  });
});

describe('nearestRule', () => {
  it.each([
    ['unknow-key', 'unknown-key'],
    ['Unknown-Key', 'unknown-key'],
    ['hidden-blocks', 'hidden-block'],
    ['not-observd', 'not-observed'],
    ['verify', 'verified'],
    ['zzz', null],
    ['', null],
  ])('of %j is %j', (id, near) => {
    expect(nearestRule(id)).toBe(near);
  });
});
