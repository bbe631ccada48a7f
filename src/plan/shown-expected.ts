import type { Block } from '../model/document.ts';
import type { Expectation } from '../model/expectation.ts';
import type { ShownPart } from '../model/plan.ts';
import type { Directive } from './shown-directives.ts';
import type { ShownClaim } from './shown-claim.ts';

export function raisesOf({ place }: Directive): Expectation {
  return { kind: 'ends', place, how: 'error' };
}

export function raisingClaim(directive: Directive): ShownClaim {
  const { place, text } = directive;
  const end = { line: place.line, column: place.column + text.length };
  const asks = { kind: 'expectations', expectations: [raisesOf(directive)] } as const;
  return { name: 'raises', quotes: [{ text, place, end }], asks };
}

/** Errors and warnings that the shown output names. */
export function expectedOf(shown: readonly ShownPart[], output: Block | null): readonly Expectation[] {
  const errors = shown.flatMap(({ error, place }): readonly Expectation[] =>
    error === null ? [] : [{ kind: 'error', place, error: { type: bareName(error.type), message: null } }],
  );
  const warnings = (output?.lines ?? []).flatMap(({ text, place }): readonly Expectation[] => {
    const category = /^\s*(?:\S+:\d+: )?(?:[\w.]+\.)?(?<category>\w*Warning): /u.exec(text)?.groups?.['category'];
    return category === undefined ? [] : [{ kind: 'warnings', place, warnings: [{ category, message: null }] }];
  });
  return [...errors, ...warnings];
}

function bareName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
