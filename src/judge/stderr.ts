import type { Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
import { proseOnStderr, texts } from './lines.ts';
import { checkLines } from './stdout.ts';

/** What program and logging wrote to stderr, without tracebacks and warnings, is these lines. */
export function checkStderr({ patterns }: ExpectationOf<'stderr'>, observation: Observation): Check {
  const check = checkLines(patterns, texts(proseOnStderr(observation)));
  if (!observation.truncated.includes('stderr')) return check;
  return { ...check, holds: false, summary: 'stderr passed the output limit' };
}
