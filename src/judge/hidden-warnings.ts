import type { Observation, WarningEvent } from '../model/observation.ts';
import type { Reason } from './decision.ts';
import { listed } from './wording.ts';
import { warningText } from './warnings.ts';

/** Of an escape or a number that Python will not read for ever, or of `is` with a literal. */
export function isOfCompiler({ category, message }: WarningEvent): boolean {
  return category === 'SyntaxWarning' || (category === 'DeprecationWarning' && ofCompiler.test(message));
}

const ofCompiler = /^invalid (?:\w+ )?(?:escape sequence|\w* ?literal)|^"\\/u;

/**
 * All that is wrong with a run is what Python prints for nobody who does not ask for it (library reference, warnings), or
 * that packages say of what they have today that it goes away one day.
 */
export function excuseOfHidden(observation: Observation): Reason | null {
  const { ended, exit, error, unretrieved, warnings } = observation;
  const isElse = ended !== 'exit' || exit !== 0 || error !== null || unretrieved.length > 0;
  if (isElse || warnings.length === 0 || !warnings.every(isHidden)) return null;
  return {
    code: 'hidden-warning',
    sentence: `warns of what Python does not show by itself, or of what a package will give up: ${listed(warnings.map(warningText))}`,
  };
}

/** It tells of what will change. */
export function isOfFuture({ category }: WarningEvent): boolean {
  return /Deprecat|RemovedIn|^FutureWarning$/u.test(category);
}

/** All that is wrong with a run is that a package that was installed for it says of itself that it is given up. */
export function excuseOfRetired({ ended, exit, unretrieved, warnings, packages }: Observation): Reason | null {
  const isElse = ended !== 'exit' || exit !== 0 || unretrieved.length > 0;
  const names = (packages?.named ?? []).map((named) => /^[\w.-]+/u.exec(named)?.[0] ?? named);
  const isOfItself = ({ message }: WarningEvent): boolean =>
    names.some((name) => message.includes(name)) && /\b(?:package|library|project|distribution)\b/iu.test(message);
  const [first] = warnings;
  if (isElse || first === undefined || !warnings.every(isOfItself)) return null;
  return { code: 'hidden-warning', sentence: `needs a package that says of itself: ${warningText(first)}` };
}

/** All that is wrong with a run is that libraries ask for more to be installed. */
export function excuseOfInstalling(observation: Observation): Reason | null {
  const { ended, exit, unretrieved, warnings } = observation;
  const isElse = ended !== 'exit' || exit !== 0 || unretrieved.length > 0 || warnings.length === 0;
  const [first] = warnings;
  if (isElse || first === undefined || !warnings.every(({ message }) => installing.test(message))) return null;
  return { code: 'missing-package', sentence: `needs more of a package (${warningText(first)})` };
}

const installing = /\b(?:pip3?|conda) install\b|\binstall (?:the )?[\w'"`-]+|\bnot installed\b|\bfont cache\b/iu;

function isHidden(warning: WarningEvent): boolean {
  if (/^(?:PendingDeprecationWarning|ImportWarning|ResourceWarning)$/u.test(warning.category)) return true;
  if (warning.isOfPackage === true && isOfFuture(warning)) return true;
  return warning.category === 'DeprecationWarning' && (warning.place === null || isOfCompiler(warning));
}
