import type { CodeLine, Piece } from './pieces.ts';
import type { Source, SourceLine } from './source.ts';
/** A fence of MyST such as ```` ```{note} Title ````, whose content is Markdown. */
export interface MystDirective {
    readonly title: SourceLine | null;
    readonly content: readonly CodeLine[];
}
/** Null: what the fence holds is no Markdown, or nobody knows. */
export declare function directiveOf(piece: Extract<Piece, {
    readonly kind: 'block';
}>, source: Source): MystDirective | null;
