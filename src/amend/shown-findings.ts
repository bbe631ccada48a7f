import type { ShownPart } from '../model/plan.ts';
import type { Finding } from '../model/report.ts';

/** A part that was not seen, and what was seen in its place; null: it is nothing, or too long to be told whole. */
export interface WrongPart {
  readonly part: ShownPart;
  readonly seen: readonly string[] | 'differs' | null;
}

/**
 * Findings with the parts that they are about: they stand in the order of the parts, but there is none of a part that was
 * not decided. Null where that leaves it open which one is meant.
 */
export function pairParts(parts: readonly ShownPart[], findings: readonly Finding[]): readonly WrongPart[] | null {
  const seen = new Map<ShownPart, string[]>();
  const held = new Set<ShownPart>();
  for (const run of new Set(findings.map((finding) => finding.run))) {
    const own = findings.filter((finding) => finding.run === run);
    let next = 0;
    for (const { expected, actual, holds } of own) {
      const at = parts.findIndex((part, index) => index >= next && expectedText(part) === expected);
      const part = parts[at];
      const isOpen =
        parts.filter((each) => expectedText(each) === expected).length >
        own.filter((each) => each.expected === expected).length;
      if (part === undefined || (isOpen && !holds)) return null;
      next = at + 1;
      if (holds) held.add(part);
      else seen.set(part, [...(seen.get(part) ?? []), actual]);
    }
  }
  return [...seen].map(([part, [first = '', ...others]]) => {
    if (held.has(part) || others.some((each) => each !== first)) return { part, seen: 'differs' };
    return { part, seen: first.length < longest && first !== '(nothing)' ? first.split('\n') : null };
  });
}

/** Longer texts are cut in findings. */
const longest = 1900;

/** As a finding has it. */
function expectedText({ lines, error }: ShownPart): string {
  const ending = error === null ? [] : [error.message === '' ? error.type : `${error.type}: ${error.message}`];
  const whole = [...lines, ...ending].join('\n');
  return whole === '' ? '(nothing)' : whole;
}
