import type { RunReport } from '../../model/report.ts';
import type { ClaimView } from './claim-view.ts';
/** When something was expected: the shaded part of a timeline. Seconds; `to` null: without an end. */
export interface Window {
    readonly from: number;
    readonly to: number | null;
    readonly label: string;
    readonly fails: boolean;
}
/** What the claims of a program expect of its times. Of lines only those that are named literally have a place here. */
export declare function windowsOf(claims: readonly ClaimView[], run: RunReport): readonly Window[];
