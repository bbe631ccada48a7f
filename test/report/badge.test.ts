import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../src/model/report.ts';
import { renderBadge } from '../../src/report/badge.ts';
import { claim, goneQuote, openQuestion, report, totalTime } from './sample.ts';

/** What shields.io takes of an endpoint (https://shields.io/badges/endpoint-badge); it refuses other keys. */
const endpoint = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string().min(1),
  message: z.string().min(1),
  color: z.enum(['brightgreen', 'yellow', 'red', 'lightgrey']),
});

const wrong = { ruleId: 'unknown-key', path: 'a.yaml', place: null, reason: 'x', severity: 'error' } as const;
const notRun = claim('a', { verdict: 'undecided', reason: 'harness-error: x' });
const attested = claim('a', { verdict: 'attested' });

describe('renderBadge', () => {
  it.each<[string, Report, string, string]>([
    ['all hold', report({ claims: [claim('ok'), attested] }), '2 of 2 hold', 'brightgreen'],
    ['some failed', report({ claims: [claim('ok'), totalTime, goneQuote] }), '2 of 3 failed', 'red'],
    ['some are undecided', report({ claims: [claim('ok'), openQuestion] }), '1 of 2 hold', 'yellow'],
    ['nothing is decided', report({ claims: [openQuestion] }), 'none decided', 'lightgrey'],
    ['claimcheck failed', report({ claims: [claim('ok'), notRun] }), '1 of 2 not run', 'red'],
    ['nothing is checked', report(), 'none checked', 'lightgrey'],
    ['the input is wrong', report({ claims: [claim('ok')] }, { problems: [wrong] }), '1 problem', 'red'],
  ])('%s', (_, shown, message, color) => {
    expect(endpoint.parse(JSON.parse(renderBadge(shown, { strict: false })))).toMatchObject({ message, color });
  });

  it('fails strictly what is undecided', () => {
    const undecided = report({ claims: [claim('a', { verdict: 'undecided', reason: 'no-interpreter: x' })] });
    expect(renderBadge(undecided, { strict: true })).toContain('"red"');
    expect(renderBadge(undecided, { strict: false })).not.toContain('"red"');
  });
});
