import { expect, test } from 'vitest';
import { rules } from '../../src/model/rules.ts';

test.each(Object.entries(rules))('%s is explained, with a remedy that shows an example', (_, rule) => {
  expect(rule.title).not.toBe('');
  expect(rule.explanation).toMatch(/\.$/u);
  expect(rule.remedy).toMatch(/`/u);
});
