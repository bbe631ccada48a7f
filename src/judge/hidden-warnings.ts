import type { Observation, WarningEvent } from '../model/observation.ts';
import type { Reason } from './decision.ts';
import { listed } from './wording.ts';
import { warningText } from './warnings.ts';

/** Of an escape or a number that Python will not read for ever, or of `is` with a literal. */
export function isOfCompiler({ category, message }: WarningEvent): boolean {
  return category === 'SyntaxWarning' || (category === 'DeprecationWarning' && ofCompiler.test(message));
}

const ofCompiler = /^invalid (?:\w+ )?(?:escape sequence|\w* ?literal)|^"\\/u;

/** All that is wrong with a run is what Python prints for nobody who does not ask for it (library reference, warnings). */
export function excuseOfHidden(observation: Observation): Reason | null {
  const { ended, exit, error, unretrieved, warnings } = observation;
  const isElse = ended !== 'exit' || exit !== 0 || error !== null || unretrieved.length > 0;
  if (isElse || warnings.length === 0 || !warnings.every(isHidden)) return null;
  return {
    code: 'hidden-warning',
    sentence: `warns of what Python does not show by itself: ${listed(warnings.map(warningText))}`,
  };
}

function isHidden(warning: WarningEvent): boolean {
  if (/^(?:PendingDeprecationWarning|ImportWarning|ResourceWarning)$/u.test(warning.category)) return true;
  return warning.category === 'DeprecationWarning' && (warning.place === null || isOfCompiler(warning));
}
