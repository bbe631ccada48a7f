import type { BlockLine, BlockOption, Container, QuotableKind, QuotableLine, TextSegment } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import type { IncludeReference } from './include-syntax.ts';
import type { Mark } from './marks.ts';
import type { Source } from './source.ts';
import type { VisibleLine } from './visible.ts';
/** What a text holds, one after another, before it is known which heading and which block is which. */
export type Piece = {
    readonly place: Position;
} & ({
    readonly kind: 'heading';
    readonly depth: number;
    readonly line: VisibleLine | null;
} | {
    readonly kind: 'block';
    /** Null where the block is made by indentation alone. */
    readonly info: string | null;
    /** In a list, a quote or a MkDocs container. */
    readonly isNested: boolean;
    readonly endLine: number;
    readonly lines: readonly CodeLine[];
    /** What stands in the place of `lines`. */
    readonly include?: IncludeReference;
    readonly options?: readonly BlockOption[];
    readonly isUnresolved?: true;
    /** Of the file that it includes, where the fence does not say it. */
    readonly langOfFile?: string;
} | {
    readonly kind: 'line';
    readonly of: Exclude<QuotableKind, 'heading' | 'block'>;
    readonly line: VisibleLine;
} | ({
    readonly kind: 'container';
} & Container)
/** Lines whose fences are meant to be no blocks: comments and front matter. */
 | {
    readonly kind: 'not-shown';
    readonly endLine: number;
});
export interface CodeLine extends BlockLine, Pick<QuotableLine, 'standsFor'> {
    readonly segments: readonly TextSegment[];
}
/** The pieces of the tokens of `source`, with places in the file. `isNested`: `source` is the content of a container. */
export declare function readPieces(source: Source, marks: readonly Mark[], isNested: boolean): readonly Piece[];
