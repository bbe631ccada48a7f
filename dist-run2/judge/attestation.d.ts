import type { Attestation, Period } from '../model/sheet.ts';
import type { Reason } from './decision.ts';
/**
 * A person vouches, until `again` after `reviewed` is past (the day itself still counts).
 *
 * @param today ISO date. A review dated tomorrow is let pass: it is tomorrow already somewhere on earth.
 */
export declare function judgeAttestation({ because, reviewed, source, again }: Attestation, today: string): {
    readonly verdict: 'attested' | 'stale';
    readonly reason: Reason;
};
/** Months and years keep the day where the month has it, else its last one: 31 January and a month is 28 February. */
export declare function datePlus(isoDate: string, { count, unit }: Period): string;
