import { compare, explain, ge, satisfies } from '@renovatebot/pep440';
import type { Interpreter } from '../model/interpreter.ts';

/** Interpreters in a range, each with whether a claim must hold there. */
export interface AskedVersions {
  readonly asked: readonly { readonly interpreter: Interpreter; readonly mustHold: boolean }[];
  /** No interpreter before the boundary of `since` is among those asked. */
  readonly boundaryNotSeen: boolean;
  /** Why none is asked, or null. */
  readonly emptyReason: string | null;
  /** Specs in the range that no interpreter was found for. */
  readonly missing: readonly string[];
}

export interface VersionQuestion {
  readonly interpreters: readonly Interpreter[];
  /** Asked for but not found. */
  readonly missing: readonly string[];
  /** PEP 440 specifier sets; null: any version. `since` is asked of the claim's own range only. */
  readonly claimRange: string | null;
  readonly sheetRange: string | null;
  /** What the blocks of the program say of themselves as scripts. */
  readonly scriptRange: string | null;
  readonly since: string | null;
}

export function askVersions(question: VersionQuestion): AskedVersions {
  const { since } = question;
  const { claimRange, sheetRange, scriptRange } = question;
  const range = since === null ? both(claimRange ?? sheetRange, scriptRange) : claimRange;
  const asked = interpretersIn(question.interpreters, range).map((interpreter) => ({
    interpreter,
    mustHold: since === null || isFrom(interpreter.version, since),
  }));
  return {
    asked,
    boundaryNotSeen: since !== null && asked.length > 0 && asked.every(({ mustHold }) => mustHold),
    emptyReason: asked.length === 0 ? emptyReason(range, question) : null,
    missing: question.missing.filter((spec) => mightBeIn(spec, range)),
  };
}

/** A PEP 440 range that is within both. */
function both(left: string | null, right: string | null): string | null {
  return left === null || right === null ? (left ?? right) : `${left}, ${right}`;
}

/** `3.9` stands for its latest patch; of a range or a path nobody can say what it would have been. */
function mightBeIn(spec: string, range: string | null): boolean {
  if (range === null || !/^\d+(?:\.\d+)*$/u.test(spec)) return true;
  const latest = [...spec.split('.'), '99', '99'].slice(0, 3).join('.');
  return satisfies(latest, range) || satisfies(spec, range);
}

/** Those in a PEP 440 range, prereleases too. */
export function interpretersIn(interpreters: readonly Interpreter[], range: string | null): readonly Interpreter[] {
  if (range === null) return interpreters;
  return interpreters.filter(({ version }) => satisfies(version, range, { prereleases: true }));
}

/** By version, those with one version by path. */
export function sortInterpreters(interpreters: readonly Interpreter[]): readonly Interpreter[] {
  return interpreters.toSorted((a, b) => compareVersions(a, b) || (a.executable < b.executable ? -1 : 1));
}

function compareVersions(a: Interpreter, b: Interpreter): number {
  return explain(a.version) === null || explain(b.version) === null ? 0 : compare(a.version, b.version);
}

/** A release candidate of 3.14 has what is new in 3.14, although PEP 440 puts it before 3.14. */
function isFrom(version: string, since: string): boolean {
  const boundary = explain(since);
  if (boundary === null) return true;
  return ge(boundary.is_prerelease ? version : (explain(version)?.base_version ?? version), since);
}

function emptyReason(range: string | null, { interpreters, missing }: VersionQuestion): string {
  const seen = interpreters.map(({ version }) => version).join(', ') || 'none';
  const gone = missing.length === 0 ? '' : `; not found: ${missing.join(', ')}`;
  return `no interpreter in range ${range ?? 'any'}; asked for ${seen}${gone}`;
}
