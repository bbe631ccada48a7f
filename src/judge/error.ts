import type { ErrorPattern } from '../model/expectation.ts';
import type { ErrorEvent, Observation } from '../model/observation.ts';
import type { Check, ExpectationOf } from './check.ts';
import { matchesTypeName } from './names.ts';
import { matchesMessage } from './pattern.ts';
import { atLine, endText, namedMessage, patternText } from './wording.ts';

/** The program ends with this uncaught exception; null: with none, and of its own accord. */
export function checkError({ error }: ExpectationOf<'error'>, observation: Observation): Check {
  const actual = observation.error === null ? `no error (${endText(observation)})` : errorText(observation.error);
  if (error === null) {
    return { holds: observation.error === null && observation.ended === 'exit', expected: 'no uncaught error', actual };
  }
  return {
    holds: observation.ended === 'error' && observation.error !== null && matchesError(error, observation.error),
    expected: errorPatternText(error),
    actual,
  };
}

export function matchesError(
  pattern: ErrorPattern,
  error: { readonly type: string; readonly message: string },
): boolean {
  return matchesTypeName(pattern.type, error.type) && matchesMessage(pattern.message, error.message);
}

export function errorText(error: ErrorEvent): string {
  return namedMessage(error.type, error.message) + atLine(error.place);
}

function errorPatternText({ type, message }: ErrorPattern): string {
  return message === null ? type : namedMessage(type, patternText(message));
}
