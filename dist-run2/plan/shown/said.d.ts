import type { BlockLine } from '../../model/document.ts';
import type { ShownPart } from '../../model/plan.ts';
/** What a comment says of a statement. */
export interface Said {
    readonly kind: 'value' | 'output' | 'raises';
    readonly place: ShownPart['place'];
    readonly lines: readonly string[];
    /** Something else stands behind the value, or it is a value only perhaps: a difference proves nothing. */
    readonly isAside: boolean;
}
/** What comments of a script say about its statements; lines count in the script, from 0. */
export interface Remark {
    /** `label`: below `# Output:`: what was printed since the label before. */
    readonly kind: 'value' | 'output' | 'label' | 'raises';
    /** First line of its statement. */
    readonly line: number;
    /** Of comments below a compound statement: where that begins. */
    readonly from?: number;
    /** The line below the last one of a label. */
    readonly until: number;
    /** At the top level of the module. */
    readonly isTop: boolean;
    readonly place: ShownPart['place'];
    readonly lines: readonly string[];
    /** A difference proves nothing. */
    readonly isAside: boolean;
    /** It begins beside its label: its first line may be all of it. */
    readonly isInline?: true;
}
/** Of the comment behind a statement; null: it says nothing of its value. `source`: the text of the statement. */
export declare function saidBehind(line: BlockLine, behind: string, source: string): Said | null;
/** Of a comment, from its mark on. */
export declare function saidIn(comment: string, place: ShownPart['place'], source: string): Said | null;
/** Python's way to write a value; words count only behind a mark or a label. */
export declare function isLiteral(said: string, isLabelled: boolean): boolean;
