import type { Block, Document } from '../model/document.ts';
import type { Interpreter } from '../model/interpreter.ts';
import type { DirectiveReport } from '../model/report.ts';
import type { UnknownDirective } from './directive.ts';
import type { NotRun } from './shown/order.ts';
import type { ShownProgram } from './shown/program.ts';
/** Reads what a document shows of its Python blocks that no sheet speaks of. */
export declare class Shown {
    #private;
    /** `limitSeconds`: of runs, where nobody chose it; else Infinity. */
    constructor(document: Document, interpreters: readonly Interpreter[], limitSeconds: number);
    get unknownDirectives(): readonly UnknownDirective[];
    /** Code in comments that checks something. */
    get checks(): readonly Block[];
    /** Sentences that tell values of what the blocks above define. */
    get sentences(): readonly Block[];
    /** Null: it is run on some of the interpreters at least. */
    whyNotRun(block: Block, interpreters: readonly Interpreter[]): NotRun | null;
    /** Whether the document says that it is for this Python, or says nothing of it. */
    isFor(block: Block, interpreter: Interpreter): boolean;
    /** Of these blocks, and of none: code in comments that sets something up, what is forgotten. */
    honoured(blocks: readonly Block[], interpreters: readonly Interpreter[]): readonly DirectiveReport[];
    /** Marked as the output of another block, or shown as that of the Python block above. */
    isOutput(block: Block): boolean;
    program(block: Block): ShownProgram;
}
