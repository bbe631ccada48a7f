import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
export interface FrontMatterNeeds {
    readonly requirements: readonly string[];
    readonly problems: readonly Problem[];
}
/**
 * `requirements` of a document's front matter, YAML (`---`) or TOML (`+++`): one text or a list. Nothing else in it is
 * looked at: it belongs to other programs.
 */
export declare function readFrontMatter({ path, text, lines }: Document): FrontMatterNeeds;
