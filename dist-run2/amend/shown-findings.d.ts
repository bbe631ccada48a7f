import type { ShownPart } from '../model/plan.ts';
import type { Finding } from '../model/report.ts';
/** A part that was not seen, and what was seen in its place; null: it differs, or is too long to be told whole. */
export interface WrongPart {
    readonly part: ShownPart;
    readonly seen: readonly string[] | null;
}
/**
 * Findings with the parts that they are about: they stand in the order of the parts, but there is none of a part that was
 * not decided. Null where that leaves it open which one is meant.
 */
export declare function pairParts(parts: readonly ShownPart[], findings: readonly Finding[]): readonly WrongPart[] | null;
