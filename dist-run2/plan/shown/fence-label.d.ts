import type { Document } from '../../model/document.ts';
/** What stands between a program and what may be its output, where that says so. */
export interface FenceLabel {
    /** Its last paragraph, or the last sentence of that. */
    readonly text: string;
    /** Something was changed before, or it is a sentence and no label: nothing but likeness tells whose output it is. */
    readonly isPerhaps: boolean;
    readonly isVarying: boolean;
}
/** `between`: what stands there, in reading order; never empty. Null: it does not speak of output. */
export declare function readFenceLabel(between: Document['lines']): FenceLabel | null;
/** Below an output: `Your output may vary.` */
export declare function saysThatItVaries(text: string): boolean;
/** `Output:`, `输出：`, `expected output`, `This will print the following:`, `You'll see:`. */
export declare function saysOutput(label: string): boolean;
