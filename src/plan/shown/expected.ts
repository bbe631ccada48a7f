import type { Block, Document } from '../../model/document.ts';
import type { Expectation } from '../../model/expectation.ts';
import type { ShownPart } from '../../model/plan.ts';
import type { Condition } from '../python-condition.ts';
import { isPython, isSession } from '../session.ts';
import type { ShownClaim } from './claim.ts';
import { errorTypesIn } from './error.ts';
import type { Order } from './order.ts';

/** What is no uncleanness, where the condition may hold; null: everywhere. */
export interface ExpectedThere {
  readonly expectation: Expectation;
  readonly when: Condition | null;
}

type Raises = NonNullable<Order['raises']>;

/** An exception of the one type that is named, or any. */
function raisesOf({ place, types }: Raises): Expectation {
  const [type] = types;
  if (type === undefined || types.length > 1) return { kind: 'ends', place, how: 'error' };
  return { kind: 'error', place, error: { type, message: null } };
}

export function allowedBy(raises: Order['raises']): readonly ExpectedThere[] {
  return raises === null ? [] : [{ expectation: raisesOf(raises), when: raises.when }];
}

export function raisingClaims(raises: Order['raises']): readonly ShownClaim[] {
  if (raises === null || !raises.isCertain) return [];
  const { place, text, when } = raises;
  const end = { line: place.line, column: place.column + text.length };
  const asks = { kind: 'expectations', expectations: [raisesOf(raises)] } as const;
  return [{ name: 'raises', quotes: [{ text, place, end }], asks, when }];
}

/** Errors and warnings that the shown output names. */
export function expectedOf(shown: readonly ShownPart[], output: Block | null): readonly ExpectedThere[] {
  const errors = shown.flatMap(({ error, place }): readonly Expectation[] =>
    error === null ? [] : [{ kind: 'error', place, error: { type: bareName(error.type), message: null } }],
  );
  const warnings = (output?.lines ?? []).flatMap(({ text, place }): readonly Expectation[] => {
    const category = categoryIn(text);
    return category === null ? [] : [{ kind: 'warnings', place, warnings: [{ category, message: null }] }];
  });
  return [...errors, ...warnings].map((expectation) => ({ expectation, when: null }));
}

/** Errors in the first block below that is no Python, however much is said before it. */
export function errorsBelow({ blocks }: Document, block: Block): readonly ExpectedThere[] {
  const [next, second] = blocks.slice(blocks.indexOf(block) + 1);
  // What came on stdout may stand in one of its own.
  const isSecond = next !== undefined && second !== undefined && !isPython(next) && ofErrors.test(second.info);
  const below = isSecond ? second : next;
  if (below === undefined || (isPython(below) && !isSession(block) && !isTraceback(below))) return [];
  return errorTypesIn(below.lines.map(({ text }) => text)).map((type) => {
    const error = { type: bareName(type), message: null };
    return { expectation: { kind: 'error', place: below.place, error }, when: null };
  });
}

const ofErrors = /^\W*(?:errors?|stderr|traceback|pytb|py3tb)\b/iu;

/** Whatever command of a shell stands above it; names of errors one below the other are a list. */
function isTraceback({ lines }: Block): boolean {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const first = written.find(({ text }) => !/^\s*[$>%❯]?\s*(?:python|py)[\d.]*\s+\S/u.test(text));
  const text = first?.text ?? '';
  const isAlone = written.length === 1 || /: \S/u.test(text);
  return /\bTraceback \(most recent call last\)/u.test(text) || (isAlone && errorTypesIn([text]).length > 0);
}

/** Warnings that a session shows among its output. */
export function warningsShown(parts: readonly ShownPart[]): readonly ExpectedThere[] {
  return parts.flatMap(({ lines, place }) =>
    lines.flatMap((text): readonly ExpectedThere[] => {
      const category = categoryIn(text);
      if (category === null) return [];
      return [{ expectation: { kind: 'warnings', place, warnings: [{ category, message: null }] }, when: null }];
    }),
  );
}

/** `<stdin>:1: SyntaxWarning: …`, `warning: UserWarning: …`. */
function categoryIn(text: string): string | null {
  return /^\s*(?:\S+:\d+: |\w+: )?(?:[\w.]+\.)?(?<category>\w*Warning): /u.exec(text)?.groups?.['category'] ?? null;
}

function bareName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
