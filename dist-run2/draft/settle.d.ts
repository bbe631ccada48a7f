import type { ClaimReport, Report } from '../model/report.ts';
import type { SheetDraft } from './sheet-draft.ts';
export interface Objections {
    /** Claims that fail their gate, of the sheet and implicit ones. */
    readonly failing: readonly ClaimReport[];
    /** Lines of the sheet's text that are a Problem. */
    readonly wrong: readonly number[];
    /** First and last line of each drafted claim, by id. */
    readonly lines: ReadonlyMap<string, readonly [number, number]>;
    readonly report: Report;
}
/** The draft without what did not hold when it was run: claims become suggestions, blocks are ignored with the reason. */
export declare function settle(draft: SheetDraft, { failing, wrong, lines, report }: Objections): SheetDraft;
