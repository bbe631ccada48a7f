import type { Comment } from './comments.ts';
import type { Directive, UnknownDirective } from '../directive.ts';
/** What a comment says, and of which block: the one directly below it, or the next one whatever stands between. */
export interface CommentSaid {
    readonly reach: 'below' | 'next-block';
    readonly directives: readonly Directive[];
    readonly unknown: readonly UnknownDirective[];
}
/** Marks of all tools but those of Sybil that are about more than one block. */
export declare function readComment(comment: Comment): CommentSaid;
