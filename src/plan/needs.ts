import type { Document } from '../model/document.ts';
import type { ScriptHeader } from '../model/needs.ts';

/** What is named for a program: for all programs, for those of the document, for scripts that its blocks are. Sorted. */
export function requirementsOf(
  document: Document,
  blockIds: readonly string[],
  ofAll: readonly string[],
): readonly string[] {
  const ofScripts = headersOf(document, blockIds).flatMap(({ requirements }) => requirements);
  return [...new Set([...ofAll, ...(document.needs?.requirements ?? []), ...ofScripts])].toSorted();
}

/** The versions that its blocks are for, as scripts (`requires-python`); null: any. */
export function pythonOf(document: Document, blockIds: readonly string[]): string | null {
  const ranges = new Set(headersOf(document, blockIds).flatMap(({ python }) => python ?? []));
  return ranges.size === 0 ? null : [...ranges].join(', ');
}

function headersOf({ needs }: Document, blockIds: readonly string[]): readonly ScriptHeader[] {
  return blockIds.flatMap((id) => needs?.scripts.get(id) ?? []);
}
