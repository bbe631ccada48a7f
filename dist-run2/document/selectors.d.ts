import type { Heading } from '../model/document.ts';
export interface Selectable {
    readonly id: string;
    readonly idIsExplicit: boolean;
    readonly lang: string | null;
    readonly heading: number | null;
}
/**
 * For each block the shortest selector that finds it and nothing else: an explicit id; the text of its heading, behind
 * the texts of those above it as far as needed; with ` (n)` where several Python blocks stand there; else its id.
 */
export declare function assignSelectors(headings: readonly Heading[], blocks: readonly Selectable[]): readonly string[];
