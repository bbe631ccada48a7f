import type { Block } from '../../model/document.ts';
import type { Directive, Effect, Tool, UnknownDirective } from '../directive.ts';
export interface Found {
    readonly directives: readonly Directive[];
    readonly unknown: readonly UnknownDirective[];
}
/** What the words of a fence, and the comments of the code in it, say. */
export declare function readFence(block: Block): Found;
/** A word, and what it says, or the words that it may have been meant for. */
export interface Word {
    readonly text: string;
    readonly tool: Tool;
    readonly effect: Effect | null;
    readonly known: readonly string[];
}
/** Words such as `notest fixture:db`, of a fence or of the comment of pytest-markdown-docs; others are left out. */
export declare function readWords(text: string): readonly Word[];
