import type { Observation } from '../model/observation.ts';
import type { AsItStands } from '../model/plan.ts';
import type { Reason } from './decision.ts';
/** What the document writes came with a later Python than the one that missed it: it was written for that one. */
export declare function ofNewerPython({ error }: {
    readonly error: Observation['error'] | Raised;
}, python: string, { newerSyntax }: Pick<AsItStands, 'newerSyntax'>): Reason | null;
interface Raised {
    readonly type: string;
    readonly message: string;
    readonly place?: {
        readonly line: number;
    } | null;
}
/** Versions that are no PEP 440 are not compared. */
export declare function isLater(version: string, python: string): boolean;
export {};
