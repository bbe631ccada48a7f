import type { Expectation } from '../model/expectation.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { Position } from '../model/place.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Program } from '../model/plan.ts';
import type { ClaimDraft, RunsAnswer } from './claim.ts';
import { runSignature } from './programs.ts';
import type { ExpectedThere } from './shown/expected.ts';
import type { Order } from './shown/order.ts';

/** The implicit claim that a program runs clean. */
export interface CleanDraft {
  readonly program: Program;
  readonly interpreters: readonly Interpreter[];
  readonly expected: readonly { readonly python: string; readonly expectations: readonly Expectation[] }[];
  readonly shown: LoneProgram['shown'] | null;
}

/** A program that no claim speaks of, and where it is asked to run clean. */
export interface LoneProgram {
  readonly program: Program;
  readonly interpreters: readonly Interpreter[];
  /** Where no sheet speaks of it: what the document shows of its end, where it begins, what marks say of it. */
  readonly shown?: {
    readonly expected: readonly ExpectedThere[];
    readonly place: Position;
    readonly order: Order;
    readonly asItStands: AsItStands;
  };
}

/**
 * One for each program that some claim runs, where a claim of the program is in range, and one for each lone program.
 * What the claims of the program expect, and those of an equal program, is no uncleanness.
 */
export function draftCleanClaims(drafts: readonly ClaimDraft[], lone: readonly LoneProgram[]): readonly CleanDraft[] {
  const answers = drafts.flatMap(({ answer }) => (answer.kind === 'runs' ? [answer] : []));
  const expectations = collectExpectations(answers);
  const asked = new Map<Program, Set<Interpreter>>();
  const ask = (program: Program, interpreters: readonly Interpreter[]): void => {
    const known = asked.get(program) ?? new Set();
    asked.set(program, new Set([...known, ...interpreters]));
  };
  for (const answer of answers) {
    const interpreters = mustHoldOn(answer);
    for (const program of [answer.program, ...answer.compared]) {
      if (interpreters.length > 0) ask(program, interpreters);
    }
  }
  const shownOf = new Map<Program, LoneProgram['shown']>();
  for (const { program, interpreters, shown } of lone) {
    ask(program, interpreters);
    if (shown !== undefined) shownOf.set(program, shown);
  }
  return [...asked].map(([program, interpreters]) => ({
    program,
    interpreters: [...interpreters],
    expected: [...interpreters].map((interpreter) => ({
      python: interpreter.version,
      expectations: [
        ...(expectations.get(key(program, interpreter.version)) ?? []),
        ...(shownOf.get(program)?.expected ?? []).flatMap(({ expectation, when }) => {
          return when?.(interpreter) === false ? [] : [expectation];
        }),
      ],
    })),
    shown: shownOf.get(program) ?? null,
  }));
}

function mustHoldOn({ versions }: RunsAnswer): readonly Interpreter[] {
  return versions.asked.filter(({ mustHold }) => mustHold).map(({ interpreter }) => interpreter);
}

/** By program and version. What must never be observed is not expected. */
function collectExpectations(answers: readonly RunsAnswer[]): ReadonlyMap<string, readonly Expectation[]> {
  const collected = new Map<string, readonly Expectation[]>();
  for (const answer of answers.filter(({ basis }) => basis.howOften !== 'never')) {
    for (const { version } of mustHoldOn(answer)) {
      const at = key(answer.program, version);
      collected.set(at, [...(collected.get(at) ?? []), ...answer.basis.expectations]);
    }
  }
  return collected;
}

function key(program: Program, version: string): string {
  return `${version} ${runSignature(program)}`;
}
