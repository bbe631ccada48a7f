import type { Extension } from 'micromark-util-types';
import type { Options } from 'remark-mdx';
import type { EffortLimit } from './effort.ts';
import type { Position } from '../model/place.ts';
/**
 * How MDX is read, and beside it what Docusaurus allows: comments of HTML, and ids of headings (`{#id}`), which are taken
 * for HTML that shows nothing. Its JavaScript is read, never run.
 */
export declare function readsMdx({ effort, opened }: MdxWatch): {
    readonly options: Options;
    readonly extension: Extension;
};
export interface MdxWatch {
    readonly effort: EffortLimit;
    /** Told of each tag and expression that may begin. */
    readonly opened: (place: Position) => void;
}
