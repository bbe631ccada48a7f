import type { Document } from '../model/document.ts';
/** What is named for a program: for all programs, for those of the document, for scripts that its blocks are. Sorted. */
export declare function requirementsOf(document: Document, blockIds: readonly string[], ofAll: readonly string[]): readonly string[];
/** The versions that its blocks are for, as scripts (`requires-python`); null: any. */
export declare function pythonOf(document: Document, blockIds: readonly string[]): string | null;
