import type { ErrorEvent, Observation, Step } from '../model/observation.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Reason } from './decision.ts';
import { isRaisedElsewhere } from './packages.ts';
import { firstLine, namedMessage } from './wording.ts';

type Raised = Pick<ErrorEvent, 'type' | 'message' | 'lack'> & Partial<Pick<ErrorEvent, 'place'>>;

/**
 * Why an error says nothing of a document: its block is a piece of something that the reader has to complete. Null: no
 * reason.
 */
export function fragmentOf(observation: Observation, error: Raised | null, asItStands: AsItStands): Reason | null {
  if (error === null) return unheard(observation, asItStands) ?? untested(observation, asItStands);
  if (asItStands.readsInput === true && /^(?:Index|Value|EOF)Error$|^StopIteration$/u.test(error.type))
    return { code: 'needs-input', sentence: `reads stdin: ${named(error)}` };
  const { called } = asItStands;
  if (called !== undefined && /^(?:Type|Attribute|Index|Key|Value)Error$/u.test(error.type))
    return { code: 'needs-input', sentence: `needs arguments, as line ${called.line} gives them: ${called.text}` };
  const { steps = [] } = observation;
  const [earlier] = unexpectedErrors(steps, asItStands).flatMap((step) => step.error ?? []);
  if (earlier !== undefined && earlier.message !== error.message)
    return fragment(`goes on from code above that fails with ${named(earlier)}`);
  const unset = unsettled(error, asItStands);
  if (unset !== null) return unset;
  const [sentence] = [
    unboundName,
    misreading,
    relative,
    anyOfType,
    bareName,
    leftOut,
    ownFile,
    outside,
    unfilled,
    released,
    guessed,
    untold,
    unfinished,
  ].flatMap((find) => find(error, asItStands) ?? []);
  return sentence === undefined ? null : fragment(sentence);
}

/** Threads and tasks met nothing but names that the document leaves out. */
function unheard({ ended, exit, unretrieved, warnings }: Observation, asItStands: AsItStands): Reason | null {
  if (ended !== 'exit' || exit !== 0 || warnings.length > 0) return null;
  const [sentence = null, ...others] = unretrieved.map((each) => unboundName(each, asItStands));
  return sentence === null || others.includes(null) ? null : fragment(sentence);
}

/** `unittest.main()` beside tests of functions that the reader has: all that they met is that these are not there. */
function untested({ ended, exit, events }: Observation, asItStands: AsItStands): Reason | null {
  if (ended !== 'exit' || exit === 0) return null;
  const raised = events.flatMap(({ text }) => {
    const groups = /^(?<type>[A-Z]\w*(?:Error|Exception))(?:: (?<message>.*))?$/u.exec(text)?.groups;
    return groups === undefined ? [] : [{ type: groups['type'] ?? '', message: groups['message'] ?? '' }];
  });
  const [sentence = null, ...others] = raised.map((each) => unboundName(each, asItStands));
  return sentence === null || others.includes(null) ? null : fragment(sentence);
}

/** Chunks that raised what the document does not show. */
export function unexpectedErrors(steps: readonly Step[], { raising }: AsItStands): readonly Step[] {
  return steps.filter((step) => step.kind === 'chunk' && step.error !== null && !raising.includes(step.index));
}

function fragment(sentence: string): Reason {
  return { code: 'fragment', sentence };
}

function named({ type, message }: Raised): string {
  return namedMessage(type, message);
}

function unboundName({ type, message }: Omit<Raised, 'lack'>, { unbound }: AsItStands): string | null {
  const name = type === 'NameError' ? /^name '(?<name>[^']*)' is not defined/u.exec(message)?.groups?.['name'] : null;
  const found = unbound.find((each) => each.name === name);
  if (found === undefined) return null;
  const where = found.line === null ? 'nowhere' : `only further down, at line ${found.line}`;
  return `uses \`${found.name}\`, which the document defines ${where}`;
}

/** What stands inside of functions and loops, or is no Python at all. */
function misreading({ type, message, place }: Raised, asItStands: AsItStands): string | null {
  const { notations, opening, versions = [] } = asItStands;
  if (!/^(?:Syntax|Indentation|Tab)Error$/u.test(type)) return null;
  // A comment on the first lines that reads `… encoding: depends` is none of PEP 263 here.
  if (message.startsWith('unknown encoding: ')) return `has a comment that Python takes for an encoding: ${message}`;
  // What was no statement in the Pythons before may be one in those that are spoken of.
  const isAtOnce =
    versions.length === 0 && /^invalid (?:syntax|decimal literal)$|^illegal target for annotation$/u.test(message);
  const [first = isAtOnce && opening?.line === place?.line ? opening : undefined] = notations;
  if (first !== undefined) return `line ${first.line} is no Python that runs: \`${first.text}\``;
  return isPiece(message) ? `is a piece of a function or a loop: ${message}` : null;
}

/** A block of a package's file, which its reader has as a whole. */
function relative({ type, message }: Raised): string | null {
  const isOfPackage =
    /^(?:ImportError|ModuleNotFoundError)$/u.test(type) &&
    /^attempted relative import|'__main__' is not a package$/u.test(message);
  return isOfPackage ? 'is a file of a package: it imports from its neighbours' : null;
}

/** A library misses what the reader has to have begun: an application, a window, a loop. */
function outside({ type, message, lack }: Raised, { unbound, borrowed = 0 }: AsItStands): string | null {
  const isOfLibrary = type === 'RuntimeError' && isRaisedElsewhere(lack);
  if (isOfLibrary && /\boutside of\b.*\bcontext\b/u.test(message))
    return `is a piece of a function that something else calls: ${firstLine(message)}`;
  // A program of asyncio that is whole has to begin its loop.
  const isWhole = /^asyncio\b/u.test(lack?.raisedIn ?? '') && borrowed === 0;
  if (isOfLibrary && !isWhole && /\bno (?:running|current) event loop\b/u.test(message))
    return `is a piece of a coroutine: ${firstLine(message)}`;
  const [first] = unbound;
  return isOfLibrary && first !== undefined
    ? `uses \`${first.name}\`, which the document does not define before`
    : null;
}

/** A module of the document's own, whose name another one has here. */
function ownFile({ type, message, lack }: Raised, { files = [] }: AsItStands): string | null {
  const [, ofModule, ofImport] =
    /^(?:module '(\w+)' has no attribute|cannot import name '\w+' from (?:partially initialized module )?'(\w+)')/u.exec(
      message,
    ) ?? [];
  const isImport = lack?.isOfPackage === true && /^(?:ImportError|ModuleNotFoundError)$/u.test(type);
  const told = isImport ? /'(?<top>\w+)\.[\w.]+'/u.exec(message)?.groups?.['top'] : undefined;
  const name = ofModule ?? ofImport ?? told;
  return name !== undefined && files.includes(name) ? `imports \`${name}.py\` of the document` : null;
}

/** A library refuses what stands where the reader is to put a key, an address or a name of their own. */
function unfilled({ lack }: Raised, { placeholder }: AsItStands): string | null {
  if (placeholder === undefined || lack === null || lack === undefined || lack.raisedIn === null) return null;
  if (lack.raisedIn === '__main__' && lack.line?.includes(placeholder.text) !== true) return null;
  return `has ${placeholder.text} (line ${placeholder.line}) where the reader is to put something of their own`;
}

/** `dict.items()` in a few lines, where the name of the type stands for any value of it. */
function anyOfType({ type, message, lack }: Raised, { own }: AsItStands): string | null {
  const [first, last] = own ?? [0, Infinity];
  if (type !== 'TypeError' || last - first > fewLines) return null;
  const name =
    /^(?:unbound method (?<method>\w+)\.\w+\(\) needs|descriptor '\w+' (?:of|for) '(?<named>\w+)' objects? (?:needs|doesn't apply))/u.exec(
      message,
    )?.groups;
  const isSized = /^object of type 'type' has no len\(\)$|^'type' object is not (?:iterable|reversible)$/u.test(
    message,
  );
  const bare = isSized
    ? /(?<![.\w])(?:bytes|dict|frozenset|list|set|str|tuple)(?=[)\s:\]])/u.exec(lack?.line ?? '')?.[0]
    : undefined;
  const found = bare ?? name?.['method'] ?? name?.['named'];
  return found === undefined || !/^(?:bytes|dict|frozenset|list|set|str|tuple)$/u.test(found)
    ? null
    : `writes \`${found}\` for any value of that type: ${message}`;
}

/** With its fences. */
const fewLines = 8;

/** `abs()`, or `abs(), min()`, on a line of its own, where brackets only tell that it is a function. */
function bareName({ type, message, lack }: Raised): string | null {
  const isBare = /^\s*[A-Za-z_][\w.]*\(\)(?:\s*[,;]\s*[A-Za-z_][\w.]*\(\))*\s*,?\s*(?:#.*)?$/u.test(lack?.line ?? '');
  const isOfBuiltin =
    /\bexpected (?:at least )?\d arguments?, got 0$|\btakes .*\(0 given\)$|\bmissing required argument '\w+' \(pos 1\)$|\bmust have at least two arguments|\btakes \d or \d arguments$/u;
  return type === 'TypeError' && isBare && lack?.raisedIn === '__main__' && isOfBuiltin.test(message)
    ? `writes \`${(lack.line ?? '').trim()}\` for the name of a function: ${message}`
    : null;
}

/** `value = ...`, which the reader is to put something in the place of. */
function leftOut({ type, message }: Raised): string | null {
  const isEllipsis = /^(?:Type|Attribute)Error$/u.test(type) && /\bellipsis\b/iu.test(message);
  return isEllipsis ? `leaves out a value, with \`...\` in its place: ${message}` : null;
}

/** A package raises, where the reader has set what the document shows: variables, files of settings. */
function unsettled({ lack }: Raised, { setting }: AsItStands): Reason | null {
  if (setting === undefined || lack?.isOfPackage !== true) return null;
  return { code: 'needs-input', sentence: `needs what line ${setting.line} sets: ${setting.text}` };
}

/** What a package no longer has, where the document tells of a version that is past. */
function released({ type, message }: Raised, { release }: AsItStands): string | null {
  const isGone =
    /^(?:AttributeError|ImportError|ModuleNotFoundError)$/u.test(type) ||
    (type === 'TypeError' && /\bargument/u.test(message));
  return release !== undefined && isGone ? `tells of a version, “${release.text}” (line ${release.line})` : null;
}

/** A package refuses what a block of another section has made: perhaps that is not what is meant here. */
function guessed({ type, message, lack }: Raised, { isFromElsewhere }: AsItStands): string | null {
  return isFromElsewhere === true && lack?.isOfPackage === true
    ? `goes on from values of another section, which a package refuses: ${namedMessage(type, message)}`
    : null;
}

/** A package that the test runner has not told of the tests. */
function untold({ type, message, lack }: Raised, { hasTests }: AsItStands): string | null {
  return hasTests === true && lack?.isOfPackage === true
    ? `holds tests, which a test runner loads: ${firstLine(namedMessage(type, message))}`
    : null;
}

function isPiece(message: string): boolean {
  return /^'(?:return|yield|yield from|await|async \w+|break)' outside|^asynchronous comprehension outside|'continue' not properly in loop/u.test(
    message,
  );
}

/** Tabs among spaces are in what is there already, whatever the reader is to add. */
function unfinished(error: Raised, { isOpen }: AsItStands): string | null {
  return isOpen && error.type !== 'TabError'
    ? `leaves something to its reader, or goes on from what may have changed: ${named(error)}`
    : null;
}
