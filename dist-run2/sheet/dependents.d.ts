import type { Sheet } from '../model/sheet.ts';
/**
 * The sheet without the programs and claims that depend on a refused program, directly or through others: its name,
 * left without meaning, would be taken for a selector, and something else would be run.
 */
export declare function withoutDependents(sheet: Sheet, refused: ReadonlySet<string>): Sheet;
