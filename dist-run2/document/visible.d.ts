import type { TextSegment } from '../model/document.ts';
import type { Position } from '../model/place.ts';
export interface VisibleLine {
    readonly text: string;
    readonly segments: readonly TextSegment[];
}
/** Collects the visible characters of one line together with where each stands in the file. */
export declare class VisibleText {
    #private;
    /** Characters that stand in the file at `place`, one to one. */
    add(text: string, place: Position): void;
    /** Characters that something else in the file stands for, such as an entity. */
    addDecoded(text: string, place: Position): void;
    /** Null where nothing is visible. */
    finish(): VisibleLine | null;
}
