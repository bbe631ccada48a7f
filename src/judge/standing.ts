import type { Observation } from '../model/observation.ts';
import type { AsItStands } from '../model/plan.ts';
import type { Reason } from './decision.ts';
import { excuseOf } from './excuse.ts';
import { fragmentOf } from './fragment.ts';
import { excuseOfHidden } from './hidden-warnings.ts';
import { endText } from './wording.ts';

export interface Excuse {
  readonly verdict: 'verified' | 'undecided';
  readonly reason: Reason;
}

/**
 * What is decided on an unclean run of a program that no sheet speaks of, where the document is not at fault, or says
 * itself that the program fails. Null: it is at fault.
 */
export function excuseAsItStands(observation: Observation, asItStands: AsItStands): Excuse | null {
  const { error } = observation;
  const excuse =
    excuseOf(observation, error) ??
    fragmentOf(observation, error, asItStands) ??
    endless(observation, asItStands) ??
    excuseOfHidden(observation);
  if (excuse !== null) return { verdict: 'undecided', reason: excuse };
  if (isShownRaising(observation, asItStands))
    return { verdict: 'verified', reason: said(`raises it itself: ${endText(observation)}`) };
  const { failing } = asItStands;
  if (failing === null || !(error !== null || namesWarning(observation, failing.text))) return null;
  const sentence = `line ${failing.line} says so, “${failing.text}”: ${endText(observation)}`;
  return { verdict: 'verified', reason: said(sentence) };
}

function said(sentence: string): Reason {
  return { code: 'said-to-fail', sentence };
}

/** Servers and loops: the document does not say that it ends. */
function endless({ ended, endedBecause }: Observation, { endless: sign }: AsItStands): Reason | null {
  const isFlooding = ended === 'killed' && /bytes on std(?:out|err)/u.test(endedBecause ?? '');
  if (isFlooding) return { code: 'no-end', sentence: endedBecause ?? ended };
  if (ended !== 'timeout' || sign === null) return null;
  return { code: 'no-end', sentence: `${endedBecause ?? ended}; line ${sign.line}: “${sign.text}”` };
}

/** All that is unclean is on lines that raise, or are shown to. */
function isShownRaising(
  { error, ended, exit, warnings, unretrieved }: Observation,
  { raisingLines }: AsItStands,
): boolean {
  const places = [...(error === null ? [] : [error.place]), ...warnings.map(({ place }) => place)];
  return (
    (ended === 'error' || (ended === 'exit' && exit === 0)) &&
    unretrieved.length === 0 &&
    places.every((place) => place !== null && raisingLines.includes(place.line))
  );
}

function namesWarning({ warnings }: Observation, text: string): boolean {
  return warnings.length > 0 && warnings.every(({ category }) => text.includes(category));
}
