import { describe, expect, test } from 'vitest';
import { isPlace } from '../../src/cli/explain-place.ts';
import { claimcheck, folder, tea } from './claimcheck.ts';

const kettle = {
  'kettle.md':
    '# Kettle\n\n```python\nimport warnings\nwarnings.warn("hot")\nprint("on")\nraise ValueError("dry")\n```\n\nIt is on.\n',
  'kettle.claims.yaml': `document: kettle.md
programs: { kettle: { before: "x = 1", block: Kettle } }
claims:
  - { id: on, quote: It is on, program: kettle, expect: { stdout: ["off"] } }
`,
};

describe('explain PLACE', () => {
  test.each([
    [tea, 'docs/tea.md#heats', 0, ['6 │ print("heating")', 'stdout  heating', 'verified  heats', '✓ stdout']],
    [tea, 'docs/tea.md#freezes', 0, ['refuted  freezes', '✗ contains', 'freezing']],
    [tea, 'docs/tea.md:14', 0, ['program pour', 'verified  pour/clean']],
    [kettle, 'kettle.md#on', 0, ['+ │ x = 1', '4 │ import warnings', 'UserWarning: hot (line 5)', 'ValueError: dry']],
    [tea, 'docs/tea.md#frezes', 2, ['unmatched-filter']],
    [tea, 'docs/none.md', 2, ['no-such-path']],
    [tea, 'not-observed', 0, ['not-observed: ']],
    [tea, 'not-observd', 2, []],
  ])('%j of %s is %d', async (files, place, status, parts) => {
    const { exit, stdout } = await claimcheck(await folder(files), ['explain', place]);
    expect(exit).toBe(status);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('shows only what the place needs', async () => {
    const { stdout } = await claimcheck(await folder(tea), ['explain', 'docs/tea.md#heats']);
    expect(stdout).not.toContain('poured');
  });
});

describe('isPlace', () => {
  test.each([
    ['docs/tea.md', true],
    ['tea.md:3', true],
    ['tea#id', true],
    ['unknown-key', false],
    ['verified', false],
  ])('of %s is %j', async (word, place) => {
    expect(await isPlace(word, await folder({}))).toBe(place);
  });
});
