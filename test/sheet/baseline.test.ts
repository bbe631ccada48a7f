import { describe, expect, test } from 'vitest';
import { addToBaseline, parseBaseline } from '../../src/sheet/baseline.ts';

const entry = { document: 'a.md', id: 'x/clean', because: 'it "is"', until: '2099-01-01' };
const idsOf = (text: string) => {
  const { entries, problems } = parseBaseline('b.yaml', new TextEncoder().encode(text));
  return [...problems.map(({ ruleId }) => ruleId), ...entries.map(({ document, id }) => `${document}#${id}`)];
};

describe('addToBaseline keeps what is there', () => {
  test.each([
    [null, []],
    ['', []],
    ['# why\n', []],
    ['known-wrong: []\n', []],
    ['known-wrong:\n', []],
    ['known-wrong:\n- { claim: b.md#y, because: z, until: 2099-01-01 } # why', ['b.md#y']],
    ['known-wrong:\n    # why\n\n    - { claim: b.md#y, because: z, until: 2099-01-01 }\n', ['b.md#y']],
  ])('%j', (text, before) => {
    const added = addToBaseline(text, [entry]);
    expect(idsOf(added)).toEqual([...before, 'a.md#x/clean']);
    expect(idsOf(addToBaseline(added, [{ ...entry, id: 'y' }]))).toEqual([...before, 'a.md#x/clean', 'a.md#y']);
  });
});

test.each([
  ['', []],
  ['known-wrong: []\n', []],
  ['# why\nknown-wrong:\n', []],
  ['known-wrong: 3\n', ['wrong-type']],
  ['none: []\n', ['unknown-key', 'wrong-type']],
])('%j', (text, read) => {
  expect(idsOf(text)).toEqual(read);
});
