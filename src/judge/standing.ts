import type { ErrorEvent, Observation } from '../model/observation.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Reason } from './decision.ts';
import { excuseOf } from './excuse.ts';
import { fragmentOf } from './fragment.ts';
import { matchesTypeName } from './names.ts';
import { ofNewerPython } from './newer-names.ts';
import { excuseOfHidden, excuseOfInstalling, excuseOfRetired, isOfFuture } from './hidden-warnings.ts';
import { namesAnother } from './named-error.ts';
import { endText, firstLine, namedMessage } from './wording.ts';

export interface Excuse {
  readonly verdict: 'verified' | 'undecided';
  readonly reason: Reason;
}

/**
 * What is decided on an unclean run of a program that no sheet speaks of, where the document is not at fault, or says
 * itself that the program fails. Null: it is at fault.
 */
export function excuseAsItStands(observation: Observation, python: string, asItStands: AsItStands): Excuse | null {
  const { error } = observation;
  const excuse =
    leftAbove(observation, asItStands) ??
    excuseOf(observation, error) ??
    ofNewerPython(observation, python, asItStands) ??
    fragmentOf(observation, error, asItStands) ??
    endless(observation, asItStands) ??
    awaitedBelow(observation, asItStands) ??
    definedAbove(observation, asItStands) ??
    excuseOfInstalling(observation) ??
    excuseOfRetired(observation) ??
    excuseOfHidden(observation);
  if (excuse !== null) return { verdict: 'undecided', reason: excuse };
  const isMeant =
    isShownRaising(observation, asItStands) ||
    isNamedBeside(observation, asItStands) ||
    isRethrown(observation, asItStands);
  if (isMeant) return { verdict: 'verified', reason: said(`raises it itself: ${endText(observation)}`) };
  const { failing, warned, deprecating } = asItStands;
  if (deprecating !== undefined && isDeprecatedOnly(observation)) {
    const sentence = `line ${deprecating.line} says so, “${deprecating.text}”: ${endText(observation)}`;
    return { verdict: 'verified', reason: said(sentence) };
  }
  if (warned !== undefined && isOnlyWarning(observation))
    return { verdict: 'verified', reason: said(`line ${warned.line} says so, “${warned.text}”`) };
  if (failing !== null && error !== null && namesAnother(failing.text, error.type)) return null;
  if (failing === null || !(error !== null || isSaidOf(observation, failing.text))) return onPurpose(error, asItStands);
  const sentence = `line ${failing.line} says so, “${failing.text}”: ${endText(observation)}`;
  return { verdict: 'verified', reason: said(sentence) };
}

/** The document only seems to mean it: it speaks of such errors, or shows a function that refuses what it is called with last. */
function onPurpose(error: ErrorEvent | null, { errorsSpokenOf = [], raisedAtEnd }: AsItStands): Excuse | null {
  if (error === null) return null;
  const isOf = (name: string): boolean =>
    matchesTypeName(name, error.type) || (name === 'SyntaxError' && error.type === 'IndentationError');
  const spoken = errorsSpokenOf.find(({ types }) => types.some(isOf));
  if (spoken !== undefined)
    return {
      verdict: 'undecided',
      reason: said(`line ${spoken.line} speaks of it, “${spoken.text}”: ${headline(error)}`),
    };
  if (raisedAtEnd === undefined || error.place === null) return null;
  const {
    last: [first, end],
    lines,
  } = raisedAtEnd;
  const called = linesOf(error).slice(1);
  const isLast = called.length > 0 && called.every((line) => first <= line && line <= end);
  if (!isLast || !lines.some((line) => (line === error.place?.line) !== called.includes(line))) return null;
  return { verdict: 'undecided', reason: said(`raises it itself, as the last thing that it does: ${headline(error)}`) };
}

function headline({ type, message }: ErrorEvent): string {
  return namedMessage(type, firstLine(message));
}

function said(sentence: string): Reason {
  return { code: 'said-to-fail', sentence };
}

/** A block above left the program, so that nobody has seen the block itself. */
function leftAbove({ steps = [], ended }: Observation, { borrowed = 0 }: AsItStands): Reason | null {
  const last = steps.findLast(({ kind }) => kind === 'chunk');
  const isLeft = ended === 'exit' && last !== undefined && last.error !== null && last.index < borrowed;
  return isLeft ? { code: 'fragment', sentence: 'goes on from code above that ends the program' } : null;
}

/** All that is wrong is that a coroutine was not awaited yet. */
function awaitedBelow({ ended, exit, warnings, unretrieved }: Observation, asItStands: AsItStands): Reason | null {
  const isElse = ended !== 'exit' || exit !== 0 || unretrieved.length > 0 || warnings.length === 0;
  const isAll = warnings.every(({ message }) => unawaited.test(message));
  if (asItStands.isAwaited !== true || isElse || !isAll) return null;
  return { code: 'fragment', sentence: 'makes a coroutine that it only shows, or that a block further down awaits' };
}

/** All that is wrong is what packages say of classes that are there twice, of which readers have the one or the other. */
function definedAbove(observation: Observation, { redefinesClass }: AsItStands): Reason | null {
  const isOfPackages = observation.warnings.every(({ isOfPackage }) => isOfPackage === true);
  if (redefinesClass !== true || !isOnlyWarning(observation) || !isOfPackages) return null;
  return { code: 'fragment', sentence: 'defines again a class of a block above, which it goes on from' };
}

/** Servers, loops and long computations: the document does not say that it ends, nor when. */
function endless({ ended, endedBecause }: Observation, { endless: sign, isStuck }: AsItStands): Reason | null {
  const isFlooding = ended === 'killed' && /bytes on std(?:out|err)/u.test(endedBecause ?? '');
  const isReplaced = ended === 'crashed' && sign !== null && /\bos\.exec/u.test(sign.text);
  if (isReplaced)
    return { code: 'no-end', sentence: `line ${sign.line} puts another program in its place: “${sign.text}”` };
  if (isFlooding) return { code: 'no-end', sentence: endedBecause ?? ended };
  if (ended !== 'timeout' || (sign === null && isStuck === true)) return null;
  if (sign === null) return { code: 'no-end', sentence: endedBecause ?? ended };
  return { code: 'no-end', sentence: `${endedBecause ?? ended}; line ${sign.line}: “${sign.text}”` };
}

/** All that is unclean is on lines that raise, or are shown to. */
function isShownRaising(
  { error, ended, exit, warnings, unretrieved, steps = [] }: Observation,
  { raisingLines, raising }: AsItStands,
): boolean {
  const shown = steps.filter(({ kind, index }) => kind === 'chunk' && raising.includes(index));
  const places = [...(error === null ? [] : [error.place]), ...warnings.map(({ place }) => place)];
  return (
    (ended === 'error' || (ended === 'exit' && exit === 0)) &&
    // A generator that will not be closed says so again when it is thrown away.
    unretrieved.every(({ type, message }) => shown.some((step) => isSame(step.error, { type, message }))) &&
    places.every((place) => place !== null && raisingLines.includes(place.line))
  );
}

function isSame(left: ErrorName | null, right: ErrorName): boolean {
  return left !== null && left.type === right.type && left.message === right.message;
}

type ErrorName = Pick<ErrorEvent, 'type' | 'message'>;

/** The comment behind the line names the error, or the warnings. */
function isNamedBeside(
  { error, ended, exit, warnings, unretrieved }: Observation,
  { errorsNamed = [] }: AsItStands,
): boolean {
  const seen = [
    ...(error === null ? [] : [{ type: error.type, said: firstLine(error.message), lines: linesOf(error) }]),
    ...warnings.map(({ category, message, place }) => {
      return { type: category, said: firstLine(message), lines: place === null ? [] : [place.line] };
    }),
  ];
  return (
    (ended === 'error' || (ended === 'exit' && exit === 0)) &&
    unretrieved.length === 0 &&
    seen.length > 0 &&
    seen.every(({ type, said: told, lines }) =>
      errorsNamed.some(
        ({ line, types, message }) =>
          lines.some((each) => isBeside(each, line, message !== undefined) || (each < line && message === told)) &&
          types.some((each) => matchesTypeName(each, type)),
      ),
    )
  );
}

/** A handler of its own lets it through. */
function isRethrown({ error, ended, warnings, unretrieved }: Observation, { rethrown = [] }: AsItStands): boolean {
  const isElse = ended !== 'error' || warnings.length > 0 || unretrieved.length > 0;
  return !isElse && error !== null && rethrown.some((each) => matchesTypeName(each, error.type));
}

/** A comment stands behind what it tells of, or above; one line below, where it begins with the error. */
function isBeside(seen: number, line: number, isShown: boolean): boolean {
  return line - (isShown ? 1 : 0) <= seen && seen <= line + 2;
}

/** Where it was raised, and where the program called what raised it. */
function linesOf({ place, traceback }: Pick<ErrorEvent, 'place' | 'traceback'>): readonly number[] {
  const called = [...traceback.matchAll(/^\s*File "[^"]*", line (?<line>\d+), in <module>/gmu)];
  return [...(place === null ? [] : [place.line]), ...called.map(({ groups }) => Number(groups?.['line']))];
}

function isDeprecatedOnly({ ended, exit, error, unretrieved, warnings }: Observation): boolean {
  const isElse = ended !== 'exit' || exit !== 0 || error !== null || unretrieved.length > 0;
  return !isElse && warnings.length > 0 && warnings.every(isOfFuture);
}

function isOnlyWarning({ ended, exit, warnings, unretrieved }: Observation): boolean {
  return ended === 'exit' && exit === 0 && unretrieved.length === 0 && warnings.length > 0;
}

/** It names the warnings, or says of a coroutine that nobody awaits that it does not work. */
function isSaidOf(observation: Observation, text: string): boolean {
  const { warnings } = observation;
  if (warnings.length === 0) return false;
  const isUnawaited = isOnlyWarning(observation) && warnings.every(({ message }) => unawaited.test(message));
  return isUnawaited || warnings.every(({ category }) => text.includes(category));
}

const unawaited = /^coroutine .* was never awaited/u;
