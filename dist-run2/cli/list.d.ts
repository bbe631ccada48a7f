import type { Document } from '../model/document.ts';
import type { BlockRole, PlannedClaim } from '../model/plan.ts';
/** `claimcheck list`: prints the blocks and the claims of the documents and returns the exit status. */
export declare function listCommand(paths: readonly string[]): Promise<number>;
/**
 * Each block of each document on a line: line, language, id, part (where the roles are known), selector. Safe for
 * terminals; the selector comes last, so that it can be copied to the end of the line. Below them each claim of the
 * sheets: line, id, quote.
 */
export declare function renderList(documents: readonly Document[], roles?: ReadonlyMap<string, readonly BlockRole[]>, claims?: ReadonlyMap<string, readonly PlannedClaim[]>): string;
