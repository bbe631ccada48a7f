import type { Element } from 'hast';
import type { ClaimView } from './claim-view.ts';
import type { Lane } from './lanes.ts';
export interface TimelineSetting {
    /** Of the program: their expected times are shaded. */
    readonly claims: readonly ClaimView[];
    readonly scaleSeconds: number;
    readonly versions: readonly string[];
}
/** A lane for each different course of time, and one axis below them; every timeline of a page has the same axis. */
export declare function drawTimeline(lanes: readonly Lane[], setting: TimelineSetting): Element;
/** The axis of every timeline of a page; it stands in the page once. */
export declare function drawAxis(scaleSeconds: number): Element;
