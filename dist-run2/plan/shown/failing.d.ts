import type { Block, Document } from '../../model/document.ts';
import type { AsItStands, ProgramLine, Remarked } from '../../model/plan.ts';
import type { Beside } from './prose.ts';
/** Where the document says that a block fails: right above it, in its comments, or right below it. */
export declare function failingAt({ above, heading, below, comments }: Beside): Remarked | null;
/** `f()  # so: NameError: name 'f' is not defined`, whatever the words around it are; not `# no NameError`. */
export declare function errorsNamedIn({ comments }: Beside): NonNullable<AsItStands['errorsNamed']>;
/** Readers who are told above that something is deprecated know of the warning. */
export declare function deprecatingAt({ lines }: Document, block: Block): Pick<AsItStands, 'deprecating'>;
/** Where it says right above, below or in the code that there is a warning. */
export declare function warnedAt({ above, below, comments }: Beside): Pick<AsItStands, 'warned'>;
/** Whether it speaks of errors at all. */
export declare function mentionsErrors({ above, heading, below, comments, lead }: Beside): boolean;
/** Where its text, or the document beside it, tells that it does not end. */
export declare function endlessAt(lines: readonly ProgramLine[], { above, below, comments }: Beside): Remarked | null;
/** Where it waits for longer than its time limit, which nobody chose for it. */
export declare function waitingAt(lines: readonly ProgramLine[], limitSeconds: number): Remarked | null;
